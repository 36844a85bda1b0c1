package org.zhiqian.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.sheets.SheetFile;
import org.zhiqian.takeover.SheetColumn.Sheet;
import org.zhiqian.takeover.model.Echo;
import org.zhiqian.takeover.model.FileNode;
import org.zhiqian.takeover.model.LedgerProblem;

/** A ledger as a workbook after the template: one sheet of cases, and sheets of what belongs to them. */
final class SheetLedger implements LedgerFile {
    private final byte[] body;
    private final TakeoverSettings settings;
    private final Map<String, FileNode.Block> cases = new LinkedHashMap<>();
    private final List<FileNode.Block> withoutNumber = new ArrayList<>();
    private final Map<String, List<FileNode.Block>> rows = new HashMap<>();
    private final List<LedgerProblem> problems = new ArrayList<>();

    SheetLedger(byte[] body, TakeoverSettings settings) {
        this.body = body;
        this.settings = settings;
    }

    @Override
    public void read(Consumer<FileNode.Block> eachCase, Consumer<LedgerProblem> found) {
        readSheets();
        rows.forEach((key, children) -> problems.addAll(attach(key, children)));
        problems.forEach(found);
        Stream.concat(cases.values().stream(), withoutNumber.stream()).forEach(eachCase);
    }

    private void readSheets() {
        Set<String> names = new HashSet<>();
        SheetFile.read(body, settings.mostUnpacked(), settings.mostRows(), name -> {
            names.add(name);
            return reading(name);
        });
        if (!names.contains(SheetColumn.CASES)) {
            throw new Refusal("没有表「%s」，请用下载的模板填写。".formatted(SheetColumn.CASES));
        }
    }

    private Optional<SheetReading> reading(String name) {
        Optional<Sheet> known = SheetColumn.SHEETS.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
        if (known.isEmpty() && !name.equals(SheetColumn.NOTES)) {
            problems.add(new LedgerProblem("", Echo.of(name, "另一张表"), "", "没有这张表，请用模板里的表名"));
        }
        return known.map(SheetReading::new);
    }

    private List<LedgerProblem> attach(String key, List<FileNode.Block> children) {
        List<LedgerProblem> unknown = new ArrayList<>();
        Map<String, List<FileNode>> byCase = new LinkedHashMap<>();
        for (FileNode.Block child : children) {
            @Nullable FileNode number = child.entries().remove("id");
            String id = number instanceof FileNode.Text text ? String.valueOf(text.text()) : "";
            if (cases.containsKey(id)) {
                byCase.computeIfAbsent(id, none -> new ArrayList<>()).add(child);
            } else {
                unknown.add(new LedgerProblem(Echo.of(id, ""), child.place(), "id", "表「案件」里没有这个编号"));
            }
        }
        byCase.forEach((id, own) -> {
            FileNode.@Nullable Block one = cases.get(id);
            if (one != null) {
                one.entries().put(key, new FileNode.Items(own.get(0).place(), own));
            }
        });
        return unknown;
    }

    /** One sheet: headings first, then rows. */
    private final class SheetReading implements SheetFile.Sheet {
        private final Sheet sheet;
        private final Map<Integer, SheetColumn> columns = new HashMap<>();
        private boolean headed;

        private SheetReading(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(int number, Map<Integer, String> cells) {
            if (!headed) {
                headed = true;
                cells.forEach((column, heading) -> head(number, column, heading));
                return;
            }
            FileNode.Block row = new FileNode.Block(place(number, 0), new LinkedHashMap<>());
            cells.forEach((column, text) -> {
                @Nullable SheetColumn known = columns.get(column);
                if (known == null) {
                    problems.add(new LedgerProblem("", place(number, column), "", "这一列没有表头，请去掉"));
                } else {
                    put(row, known, new FileNode.Text(place(number, column), text));
                }
            });
            keep(row);
        }

        private void head(int number, int column, String heading) {
            List<SheetColumn> fitting = sheet.columns().stream()
                    .filter(one -> one.heading().equals(heading))
                    .toList();
            if (fitting.isEmpty() || columns.containsValue(fitting.get(0))) {
                problems.add(new LedgerProblem("", place(number, column), "", "没有这个表头或者写了两次，请用模板里的表头"));
            } else {
                columns.put(column, fitting.get(0));
            }
        }

        private void keep(FileNode.Block row) {
            if (!sheet.key().isEmpty()) {
                rows.computeIfAbsent(sheet.key(), none -> new ArrayList<>()).add(row);
            } else if (row.entries().get("id") instanceof FileNode.Text id
                    && cases.putIfAbsent(String.valueOf(id.text()), row) == null) {
                return;
            } else {
                withoutNumber.add(row);
            }
        }

        private void put(FileNode.Block row, SheetColumn column, FileNode.Text cell) {
            int dot = column.key().indexOf('.');
            FileNode.Block target = row;
            if (dot > 0) {
                target = (FileNode.Block) row.entries()
                        .computeIfAbsent(
                                column.key().substring(0, dot),
                                none -> new FileNode.Block(cell.place(), new LinkedHashMap<>()));
            }
            String key = column.key().substring(dot + 1);
            if (!column.many()) {
                target.entries().put(key, cell);
                return;
            }
            FileNode.Items items = (FileNode.Items)
                    target.entries().computeIfAbsent(key, none -> new FileNode.Items(cell.place(), new ArrayList<>()));
            for (String one : String.valueOf(cell.text()).split("[、;；\n]", -1)) {
                if (!one.isBlank()) {
                    items.items().add(new FileNode.Text(cell.place(), one.strip()));
                }
            }
        }

        private String place(int row, int column) {
            return sheet.name() + "!" + CellReference.convertNumToColString(column) + (row + 1);
        }
    }
}
