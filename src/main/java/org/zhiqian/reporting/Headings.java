package org.zhiqian.reporting;

import java.util.ArrayList;
import java.util.List;
import org.zhiqian.reporting.PrintedTable.Heading;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Layout.Stub;

/** Headings on several levels: columns under the same heading share its cell, a column without more reaches down. */
final class Headings {
    private final List<Stub> stub;
    private final List<Column> columns;
    private final boolean numbered;
    private final int levels;

    Headings(List<Stub> stub, List<Column> columns, boolean numbered) {
        this.stub = stub;
        this.columns = columns;
        this.numbered = numbered;
        levels = columns.stream()
                .mapToInt(column -> column.headings().size())
                .max()
                .orElse(1);
    }

    int rows() {
        return levels + (numbered ? 1 : 0);
    }

    List<Heading> cells() {
        List<Heading> cells = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            for (int i = 0; level == 0 && i < stub.size(); i++) {
                cells.add(new Heading(0, i, levels, 1, stub.get(i).heading()));
            }
            for (int i = 0; i < columns.size(); i += width(level, i)) {
                List<String> headings = columns.get(i).headings();
                if (level < headings.size()) {
                    int down = level == headings.size() - 1 ? levels - level : 1;
                    cells.add(new Heading(level, stub.size() + i, down, width(level, i), headings.get(level)));
                }
            }
        }
        if (numbered) {
            places(cells);
        }
        return cells;
    }

    /** How many columns share the heading, counted from its first. */
    private int width(int level, int first) {
        List<String> headings = columns.get(first).headings();
        if (level >= headings.size() - 1) {
            return 1;
        }
        int width = 1;
        while (first + width < columns.size()
                && shares(level, headings, columns.get(first + width).headings())) {
            width++;
        }
        return width;
    }

    private static boolean shares(int level, List<String> one, List<String> other) {
        return other.size() > level + 1 && other.subList(0, level + 1).equals(one.subList(0, level + 1));
    }

    private void places(List<Heading> cells) {
        for (int i = 0; i < stub.size(); i++) {
            cells.add(new Heading(levels, i, 1, 1, stub.get(i).letter()));
        }
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new Heading(levels, stub.size() + i, 1, 1, columns.get(i).letter()));
        }
    }
}
