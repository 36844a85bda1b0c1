package org.zhiqian.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zhiqian.kernel.Refusal;

/**
 * Word and Excel files, old and new. What could do something on the machine of whoever opens it is refused: macros, embedded
 * objects and parts fetched from elsewhere; links to click on are not.
 */
final class OfficeFile {
    private static final int MOST_PARTS = 2000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int MOST_OF_A_SMALL_PART = 4 << 20;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficeFile() {}

    static FileType typeOf(byte[] bytes) {
        try {
            return bytes.length > OLE2.length && startsWith(bytes, OLE2) ? old(bytes) : packed(bytes);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            if (damaged instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("文件已损坏，或者不是 Word、Excel 文件，没有保存。压缩包请解开后逐个上传。");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileType packed(byte[] bytes) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            Set<String> names = new HashSet<>();
            long unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new Refusal("文件内部结构不正常，没有保存。请用 Word 或者 Excel 另存后重新上传。");
                }
                if (names.size() > MOST_PARTS) {
                    throw tooLarge();
                }
                unpacked += sizeOf(zip, entry, MOST_UNPACKED - unpacked);
            }
            FileType type = typeOf(names);
            requireNoActiveParts(names, text(zip, "[Content_Types].xml"));
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                    requireNothingFetched(zip, entry);
                }
            }
            return type;
        }
    }

    /** Counted, not believed. */
    private static long sizeOf(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        long size = 0;
        byte[] chunk = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static Refusal tooLarge() {
        return new Refusal(
                "文件解压后太大（超过 %d MB 或者 %d 个部分），没有保存。请分成几份或者打印成 PDF 后上传。".formatted(MOST_UNPACKED >> 20, MOST_PARTS));
    }

    private static FileType typeOf(Set<String> names) {
        if (!names.contains("[content_types].xml")) {
            throw new Refusal("不接收压缩包，没有保存。请解开后逐个上传其中的文件。");
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return FileType.DOCX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/") && !name.endsWith("workbook.bin"))
                && !names.contains("xl/workbook.bin")) {
            return FileType.XLSX;
        }
        throw new Refusal("只接收 Word（docx、doc）和 Excel（xlsx、xls）文件，没有保存。其他文档请打印成 PDF 后上传。");
    }

    private static void requireNoActiveParts(Set<String> names, String contentTypes) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"))
                || contentTypes.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macros();
        }
        if (names.stream().anyMatch(name -> name.contains("/embeddings/") || name.contains("/activex/"))) {
            throw embedded();
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/externallinks/"))) {
            throw fetched();
        }
    }

    private static Refusal macros() {
        return new Refusal("文件含有宏，没有保存。请另存为不含宏的文件或者打印成 PDF 后上传，原件另行妥善保管。");
    }

    private static Refusal embedded() {
        return new Refusal("文件里嵌有其他文件或者控件，没有保存。请把嵌入的文件取出单独上传，或者打印成 PDF 后上传。");
    }

    private static Refusal fetched() {
        return new Refusal("文件引用了外部文件或者网址，打开时会自动读取，没有保存。请断开外部链接后另存，或者打印成 PDF 后上传。");
    }

    private static String text(ZipFile zip, String name) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().equalsIgnoreCase(name)) {
                return new String(small(zip, entry), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static byte[] small(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_OF_A_SMALL_PART + 1);
            if (bytes.length > MOST_OF_A_SMALL_PART) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    private static void requireNothingFetched(ZipFile zip, ZipArchiveEntry entry)
            throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(small(zip, entry)));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
                    && !String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
                throw fetched();
            }
        }
    }

    private static FileType old(byte[] bytes) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            Set<String> names = new HashSet<>();
            collect(root, names, 0);
            if (names.contains("encryptedpackage") || names.contains("encryptioninfo")) {
                throw new Refusal("文件设了密码，没有保存。请去掉密码后重新上传。");
            }
            if (names.stream().anyMatch(name -> name.equals("vba") || name.startsWith("_vba_project"))) {
                throw macros();
            }
            if (names.contains("objectpool")
                    || names.stream().anyMatch(name -> name.startsWith("mbd") || name.equals("\u0001ole10native"))) {
                throw embedded();
            }
            if (root.hasEntry("WordDocument")) {
                return FileType.DOC;
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return FileType.XLS;
            }
            throw new Refusal("只接收 Word（docx、doc）和 Excel（xlsx、xls）文件，没有保存。其他文档请打印成 PDF 后上传。");
        }
    }

    private static void collect(DirectoryNode directory, Set<String> names, int depth) {
        if (depth > 10 || names.size() > MOST_PARTS) {
            throw tooLarge();
        }
        for (Entry entry : (Iterable<Entry>) directory::getEntries) {
            names.add(entry.getName().toLowerCase(Locale.ROOT));
            if (entry instanceof DirectoryNode below) {
                collect(below, names, depth + 1);
            }
        }
    }
}
