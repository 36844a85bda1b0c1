package org.zhiqian.sheets;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final SheetFile.Sheet reading;
    private String cell = "";

    SheetRows(String sheet, StylesTable styles, SharedStrings strings, int mostRows, SheetFile.Sheet reading) {
        super(styles, null, strings, new Rows(sheet, mostRows, reading), new Plain(), false);
        this.sheet = sheet;
        this.reading = reading;
    }

    @Override
    public void startElement(String uri, String localName, String name, @Nullable Attributes attributes)
            throws SAXException {
        if (localName.equals("c") && attributes != null && attributes.getValue("r") != null) {
            cell = attributes.getValue("r");
        }
        if (localName.equals("f")) {
            reading.formula(sheet, cell);
        }
        super.startElement(uri, localName, name, attributes);
    }

    /** Dates as 2026-04-20 and numbers in full, however they are shown. */
    private static final class Plain extends DataFormatter {
        private static final double EXACT_BELOW = 1e15;

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
            }
            String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            return Math.abs(value) < EXACT_BELOW ? plain : SheetFile.ROUNDED + plain;
        }
    }

    private static final class Rows implements SheetContentsHandler {
        private final String sheet;
        private final int mostRows;
        private final SheetFile.Sheet reading;
        private Map<Integer, String> row = new LinkedHashMap<>();

        private Rows(String sheet, int mostRows, SheetFile.Sheet reading) {
            this.sheet = sheet;
            this.mostRows = mostRows;
            this.reading = reading;
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
                reading.row(number, row);
            }
        }
    }
}
