package org.zhiqian.takeover;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.zhiqian.kernel.Refusal;

/** The rows of one sheet as they stream by: texts by column, numbers and dates as they are meant, no formulas. */
final class SheetRows extends XSSFSheetXMLHandler {
    private final String sheet;
    private @Nullable String cell;

    SheetRows(
            String sheet,
            StylesTable styles,
            SharedStrings strings,
            int mostRows,
            BiConsumer<Integer, Map<Integer, String>> eachRow) {
        super(styles, null, strings, new Rows(sheet, mostRows, eachRow), new Plain(), false);
        this.sheet = sheet;
    }

    @Override
    public void startElement(String uri, String localName, String name, @Nullable Attributes attributes)
            throws SAXException {
        if (localName.equals("c") && attributes != null) {
            cell = attributes.getValue("r");
        }
        if (localName.equals("f")) {
            throw new Refusal("%s!%s 是公式，不能承接。请复制后「选择性粘贴—数值」，再提交。".formatted(sheet, cell));
        }
        super.startElement(uri, localName, name, attributes);
    }

    /** Dates as 2026-04-20 and numbers in full, however they are shown. */
    private static final class Plain extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
            return DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString()
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    private static final class Rows implements SheetContentsHandler {
        private final String sheet;
        private final int mostRows;
        private final BiConsumer<Integer, Map<Integer, String>> eachRow;
        private Map<Integer, String> row = new LinkedHashMap<>();

        private Rows(String sheet, int mostRows, BiConsumer<Integer, Map<Integer, String>> eachRow) {
            this.sheet = sheet;
            this.mostRows = mostRows;
            this.eachRow = eachRow;
        }

        @Override
        public void startRow(int number) {
            if (number > mostRows) {
                throw new Refusal("表「%s」太长：最多 %d 行。请删去多余的行，或者分成几份。".formatted(sheet, mostRows));
            }
            row = new LinkedHashMap<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (reference != null && text != null && !text.isBlank()) {
                row.put((int) new CellReference(reference).getCol(), text.strip());
            }
        }

        @Override
        public void endRow(int number) {
            if (!row.isEmpty()) {
                eachRow.accept(number, row);
            }
        }
    }
}
