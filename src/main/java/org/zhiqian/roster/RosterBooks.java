package org.zhiqian.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.kernel.PersonName;

/** The workbooks of a roster: empty to fill in, filled to take away, and the sheet of a payment. */
@Component
class RosterBooks {
    static final String ROSTER = "名册";
    static final String PAYMENTS = "支付表";
    private static final List<String> YES_NO = List.of("是", "否");
    private static final List<Map<RosterColumn, String>> EXAMPLES = List.of(
            example("虚拟甲", "530000199001010011", "泥工", "泥工一组", "18000", ""),
            example("虚拟乙", "53000019851231002X", "木工", "木工二组", "8400.50", "8400.50"));

    private final RosterSettings settings;

    RosterBooks(RosterSettings settings) {
        this.settings = settings;
    }

    private static Map<RosterColumn, String> example(
            String name, String number, String trade, String team, String owed, String assessed) {
        return Map.ofEntries(
                Map.entry(RosterColumn.NAME, name),
                Map.entry(RosterColumn.DOCUMENT, IdentityDocument.RESIDENT_CARD.label()),
                Map.entry(RosterColumn.IDENTITY_NUMBER, number),
                Map.entry(RosterColumn.PHONE, "19900000001"),
                Map.entry(RosterColumn.HOUSEHOLD, "云南省虚拟县虚拟乡"),
                Map.entry(RosterColumn.BANK, "虚拟农村商业银行"),
                Map.entry(RosterColumn.ACCOUNT, "6200000000000000001"),
                Map.entry(RosterColumn.TRADE, trade),
                Map.entry(RosterColumn.TEAM, team),
                Map.entry(RosterColumn.MIGRANT, "是"),
                Map.entry(RosterColumn.LOW_INCOME, "否"),
                Map.entry(RosterColumn.FROM, "2026-02"),
                Map.entry(RosterColumn.TO, "2026-03"),
                Map.entry(RosterColumn.OWED, owed),
                Map.entry(RosterColumn.ASSESSED, assessed));
    }

    byte[] template() {
        List<RosterColumn> columns = List.of(RosterColumn.values());
        return SheetWriter.write(writer -> {
            XSSFSheet sheet = writer.sheet(ROSTER, headings(columns), kinds(columns));
            restrict(writer, sheet);
            XSSFSheet example = writer.sheet(TextTable.EXAMPLE, headings(columns), kinds(columns));
            for (int i = 0; i < EXAMPLES.size(); i++) {
                writer.row(example, i + 1, values(EXAMPLES.get(i)));
            }
            writer.notes(TextTable.NOTES, notes());
        });
    }

    private void restrict(SheetWriter writer, XSSFSheet sheet) {
        int rows = settings.mostWorkers();
        writer.choice(
                sheet,
                RosterColumn.DOCUMENT.ordinal(),
                rows,
                Arrays.stream(IdentityDocument.values())
                        .map(IdentityDocument::label)
                        .toList());
        writer.choice(sheet, RosterColumn.MIGRANT.ordinal(), rows, YES_NO);
        writer.choice(sheet, RosterColumn.LOW_INCOME.ordinal(), rows, YES_NO);
        writer.amount(sheet, RosterColumn.OWED.ordinal(), rows);
        writer.amount(sheet, RosterColumn.ASSESSED.ordinal(), rows);
    }

    private List<String> notes() {
        return Stream.concat(
                        Stream.of(
                                "在表「名册」里填写，每名工人一行，最多 %d 人；表「示例」和本表不会导入。".formatted(settings.mostWorkers()),
                                "带 * 的列必须填写。证件号码、手机号码、银行账号已经设为文本，粘贴时请选「只粘贴值」。",
                                "再次上传时按证件号码更新：空着的格保留原来登记的内容。序号由系统编排。",
                                "不要公式、宏、图片和外部链接；不要改表名和表头。"),
                        Arrays.stream(RosterColumn.values())
                                .filter(column -> !column.note().isEmpty())
                                .map(column -> column.heading() + "：" + column.note()))
                .toList();
    }

    /** The roster as a sheet that can be changed and sent again. */
    byte[] export(List<RosterRow> rows, boolean shown) {
        List<RosterColumn> columns = List.of(RosterColumn.values());
        return SheetWriter.write(writer -> {
            List<String> headings = new ArrayList<>(List.of("序号"));
            headings.addAll(headings(columns));
            headings.addAll(List.of("垫付金额", "已付金额", "尚欠金额"));
            List<Column.Kind> kinds = new ArrayList<>(List.of(Column.Kind.CHOICE));
            kinds.addAll(kinds(columns));
            kinds.addAll(List.of(Column.Kind.MONEY, Column.Kind.MONEY, Column.Kind.MONEY));
            XSSFSheet sheet = writer.sheet(ROSTER, headings, kinds);
            for (int i = 0; i < rows.size(); i++) {
                RosterRow row = rows.get(i);
                List<@Nullable Object> cells = new ArrayList<>(List.of(row.position()));
                cells.addAll(values(shown ? WorkerTexts.of(row.worker()) : Masked.texts(row.worker())));
                cells.add(row.advanced().yuan());
                cells.add(row.paid().yuan());
                cells.add(row.remaining().yuan());
                writer.row(sheet, i + 1, cells);
            }
        });
    }

    /** A sheet to say who gets what, with everybody who has still to get something. */
    byte[] paymentTemplate(List<RosterRow> rows) {
        List<PaymentColumn> columns = List.of(PaymentColumn.values());
        List<RosterRow> unpaid =
                rows.stream().filter(row -> row.remaining().isPositive()).toList();
        return SheetWriter.write(writer -> {
            XSSFSheet sheet = writer.sheet(
                    PAYMENTS,
                    Stream.concat(headings(columns).stream(), Stream.of("尚欠金额")).toList(),
                    Stream.concat(kinds(columns).stream(), Stream.of(Column.Kind.MONEY))
                            .toList());
            writer.amount(sheet, PaymentColumn.AMOUNT.ordinal(), Math.max(1, unpaid.size()));
            for (int i = 0; i < unpaid.size(); i++) {
                RosterRow row = unpaid.get(i);
                List<@Nullable Object> cells = new ArrayList<>(
                        List.of(row.position(), PersonName.masked(row.worker().name())));
                cells.add(null);
                cells.add(null);
                cells.add(null);
                cells.add(row.remaining().yuan());
                writer.row(sheet, i + 1, cells);
            }
            writer.notes(
                    TextTable.NOTES,
                    Stream.concat(
                                    Stream.of("只填本次领到钱的人；本次没有领到的行，把「本次支付金额」空着或者删去这一行。"),
                                    columns.stream()
                                            .filter(column -> !column.note().isEmpty())
                                            .map(column -> column.heading() + "：" + column.note()))
                            .toList());
        });
    }

    private static List<String> headings(List<? extends Column> columns) {
        return columns.stream()
                .map(column -> column.heading() + (column.required() ? "*" : ""))
                .toList();
    }

    private static List<Column.Kind> kinds(List<? extends Column> columns) {
        return columns.stream().map(Column::kind).toList();
    }

    private static List<@Nullable Object> values(Map<RosterColumn, String> texts) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RosterColumn column : RosterColumn.values()) {
            @Nullable String text = texts.get(column);
            boolean amount = column.kind() == Column.Kind.MONEY && text != null && !text.isEmpty();
            values.add(amount ? new BigDecimal(String.valueOf(text)) : text);
        }
        return values;
    }
}
