package org.zhiqian.desk.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a big screen shows: sums only, without numbers of cases and names of persons. */
record WallView(
        Named region,
        OffsetDateTime countedAt,
        BoardView.Figures figures,
        List<Part> parts,
        List<BoardView.Point> weeks,
        int lowFunds) {

    /** Open tasks of one region, or in the lowest region of one kind of unit. */
    record Part(Named of, int open, int atRisk, int overdue, int oldestDays) {}

    /** @param kept what of a cell says to which part it belongs */
    static List<Part> parts(List<Named> parts, Function<BoardView.Cell, String> kept, List<BoardView.Cell> cells) {
        return parts.stream()
                .map(part -> cells.stream()
                        .filter(cell -> kept.apply(cell).equals(part.code()))
                        .map(cell -> new Part(part, cell.open(), cell.atRisk(), cell.overdue(), cell.oldestDays()))
                        .reduce(WallView::together))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Part together(Part one, Part other) {
        return new Part(
                one.of(),
                one.open() + other.open(),
                one.atRisk() + other.atRisk(),
                one.overdue() + other.overdue(),
                Math.max(one.oldestDays(), other.oldestDays()));
    }
}
