package org.zhiqian.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.sheets.SheetFile;

/** One sheet of an upload as texts by column, with what is wrong in its cells. */
final class TextTable<C extends Enum<C> & Column> implements SheetFile.Sheet {
    static final String EXAMPLE = "示例";
    static final String NOTES = "填写说明";
    private static final int LONGEST_HEADING = 20;

    private final Class<C> type;
    private final List<String> ignored;
    private final Map<Integer, C> columns = new HashMap<>();
    private final Set<Integer> passedOver = new LinkedHashSet<>();
    private final List<Row<C>> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean headed;

    private TextTable(Class<C> type, List<String> ignored) {
        this.type = type;
        this.ignored = ignored;
    }

    /**
     * A row with any text in it.
     *
     * @param number as the spreadsheet counts it, from 1
     */
    record Row<C extends Enum<C>>(int number, Map<C, String> texts) {}

    /** Reads the sheet of that name; refused where it is missing, has no rows or other headings. */
    static <C extends Enum<C> & Column> TextTable<C> read(
            byte[] body, String sheet, Class<C> type, List<String> ignored, DataSize mostUnpacked, int mostRows) {
        TextTable<C> table = new TextTable<>(type, ignored);
        List<String> others = new ArrayList<>();
        SheetFile.read(body, mostUnpacked, mostRows, name -> {
            if (name.equals(sheet)) {
                return Optional.of(table);
            }
            if (!name.equals(EXAMPLE) && !name.equals(NOTES)) {
                others.add(name);
            }
            return Optional.empty();
        });
        if (!table.headed) {
            throw new Refusal("没有表「%s」或者表是空的，请用下载的模板填写。".formatted(sheet));
        }
        if (!others.isEmpty()) {
            throw new Refusal(
                    "除了表「%s」还有 %d 张别的表，不知道是不是也要导入。请删去别的表，或者把内容并到「%s」。".formatted(sheet, others.size(), sheet));
        }
        if (table.rows.isEmpty() && table.faults.isEmpty()) {
            throw new Refusal("表「%s」里没有内容，请填写后再上传。".formatted(sheet));
        }
        return table;
    }

    List<Row<C>> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    @Override
    public void row(int number, Map<Integer, String> cells) {
        if (!headed) {
            headed = true;
            head(cells);
            return;
        }
        Map<C, String> texts = new EnumMap<>(type);
        cells.forEach((column, text) -> {
            @Nullable C known = columns.get(column);
            if (known != null) {
                texts.put(known, text);
            } else if (!passedOver.contains(column)) {
                faults.add(new Fault(number + 1, "", CellReference.convertNumToColString(column) + " 列没有表头，请去掉这一格的内容"));
            }
        });
        if (!texts.isEmpty()) {
            rows.add(new Row<>(number + 1, texts));
        }
    }

    @Override
    public void formula(String sheet, String cell) {
        CellReference place = new CellReference(cell);
        @Nullable C known = columns.get((int) place.getCol());
        if (!passedOver.contains((int) place.getCol())) {
            faults.add(new Fault(place.getRow() + 1, known == null ? "" : known.heading(), "是公式，请复制后「选择性粘贴—数值」再上传"));
        }
    }

    private void head(Map<Integer, String> cells) {
        List<String> unknown = new ArrayList<>();
        cells.forEach((column, heading) -> {
            Optional<C> known = Stream.of(type.getEnumConstants())
                    .filter(one -> one.heading().equals(heading.replace("*", "").strip()))
                    .findFirst();
            if (ignored.contains(heading) && known.isEmpty()) {
                passedOver.add(column);
            } else if (known.isEmpty() || columns.containsValue(known.get())) {
                unknown.add(heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) + "…" : heading);
            } else {
                columns.put(column, known.get());
            }
        });
        if (!unknown.isEmpty()) {
            throw new Refusal("表头「%s」不认识或者写了两次，请用模板里的表头，多余的列请删去。".formatted(String.join("」「", unknown)));
        }
        String missing = Stream.of(type.getEnumConstants())
                .filter(one -> one.required() && !columns.containsValue(one))
                .map(Column::heading)
                .collect(Collectors.joining("」「"));
        if (!missing.isEmpty()) {
            throw new Refusal("缺少表头「%s」，请用下载的模板填写。".formatted(missing));
        }
    }
}
