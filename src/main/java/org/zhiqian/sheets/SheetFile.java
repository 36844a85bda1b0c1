package org.zhiqian.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.springframework.util.unit.DataSize;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.zhiqian.engine.UnpackedSize;
import org.zhiqian.kernel.Refusal;

/**
 * A workbook somebody sent, read as a stream. What could harm is refused before it is opened: what unpacks too large,
 * macros, links to other files and what is embedded.
 */
public final class SheetFile {
    /** Begins a number of more than 15 digits, of which the spreadsheet has lost the last ones. */
    public static final String ROUNDED = "≈";

    private SheetFile() {}

    /** Takes the rows of one sheet. */
    @FunctionalInterface
    public interface Sheet {
        /**
         * A row with any text in it.
         *
         * @param number from 0
         * @param cells texts by column, from 0
         */
        void row(int number, Map<Integer, String> cells);

        /** A formula was found there; without a better answer the file is refused. */
        default void formula(String sheet, String cell) {
            throw new Refusal("%s!%s 是公式，不能承接。请复制后「选择性粘贴—数值」，再提交。".formatted(sheet, cell));
        }
    }

    /** Reads each sheet that {@code sheets} knows by its name; it decides what it means if one is not known. */
    public static void read(
            byte[] body, DataSize mostUnpacked, int mostRows, Function<String, Optional<? extends Sheet>> sheets) {
        requireHarmless(body, mostUnpacked);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(body))) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
            XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (all.hasNext()) {
                try (InputStream xml = all.next()) {
                    String name = all.getSheetName();
                    Optional<? extends Sheet> known = sheets.apply(name);
                    if (known.isPresent()) {
                        XMLReader parser = XMLHelper.newXMLReader();
                        parser.setContentHandler(
                                new SheetRows(name, reader.getStylesTable(), strings, mostRows, known.get()));
                        parser.parse(new InputSource(xml));
                    }
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            throw notASheet();
        }
    }

    private static void requireHarmless(byte[] body, DataSize mostUnpacked) {
        Set<String> parts;
        try {
            parts = UnpackedSize.requireWithin(body, mostUnpacked);
        } catch (IOException broken) {
            throw notASheet();
        }
        if (parts.isEmpty()) {
            throw notASheet();
        }
        refuseIfAny(parts, "vbaproject.bin", "文件含有宏，不能承接。请另存为不含宏的 .xlsx。");
        refuseIfAny(parts, "xl/externallinks/", "文件引用了其他文件（外部链接），不能承接。请复制后「选择性粘贴—数值」，另存为 .xlsx。");
        refuseIfAny(parts, "xl/embeddings/", "文件里嵌入了其他文件，不能承接。请删去，另存为 .xlsx。");
    }

    private static void refuseIfAny(Set<String> parts, String name, String sentence) {
        if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(name))) {
            throw new Refusal(sentence);
        }
    }

    private static Refusal notASheet() {
        return new Refusal("不是正确的 .xlsx 文件，或者设了密码。请用下载的模板填写，另存为 .xlsx。");
    }
}
