package org.zhiqian.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The rows somebody sent, as texts, with a column that says what is wrong with each. */
final class FaultySheet {
    static final String HEADING = "错误";

    private FaultySheet() {}

    static <C extends Enum<C> & Column> byte[] write(
            String name, Class<C> type, List<TextTable.Row<C>> rows, List<Fault> faults) {
        List<C> columns = List.of(type.getEnumConstants());
        Map<Integer, List<Fault>> byRow = faults.stream()
                .sorted(Comparator.comparingInt(Fault::row))
                .collect(Collectors.groupingBy(Fault::row, LinkedHashMap::new, Collectors.toList()));
        return SheetWriter.write(writer -> {
            XSSFSheet sheet = writer.sheet(
                    name,
                    Stream.concat(columns.stream().map(Column::heading), Stream.of(HEADING))
                            .toList(),
                    Stream.generate(() -> Column.Kind.TEXT)
                            .limit(columns.size() + 1L)
                            .toList());
            writer.wide(sheet, columns.size());
            TreeMap<Integer, Map<C, String>> all = new TreeMap<>();
            byRow.keySet().forEach(row -> all.put(row, Map.of()));
            rows.forEach(row -> all.put(row.number(), row.texts()));
            all.forEach((number, texts) -> {
                List<@Nullable Object> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(texts.get(column)));
                List<Fault> own = byRow.getOrDefault(number, List.of());
                cells.add(
                        own.isEmpty() ? null : own.stream().map(Fault::toString).collect(Collectors.joining("；")));
                writer.row(sheet, number - 1, cells);
                writer.mark(
                        sheet,
                        number - 1,
                        own.stream()
                                .flatMap(fault -> columns.stream()
                                        .filter(column -> column.heading().equals(fault.column()))
                                        .map(columns::indexOf))
                                .toList());
            });
        });
    }
}
