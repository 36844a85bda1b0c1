package org.zhiqian.reception.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.springframework.util.unit.DataSize;
import org.zhiqian.engine.UnpackedSize;
import org.zhiqian.kernel.Refusal;

/** An uploaded plan: a PDF or Word file by its content, whatever its name says, of up to 5 MB. */
public record PlanFile(String name, String contentType, byte[] content, String sha256) {
    public static final int MOST_BYTES = 5 << 20;

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 100;
    private static final DataSize MOST_UNPACKED = DataSize.ofMegabytes(32);

    /** The part that says what the others are. */
    private static final String TYPES = "[Content_Types].xml";

    private static final int LONGEST_TYPES = 1 << 18;

    public static PlanFile of(String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("没有收到文件，请选择 PDF 或者 Word（docx）文件后重新上传。");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal("文件超过 5 MB，请压缩后重新上传。");
        }
        String type = typeOf(content);
        return new PlanFile(safe(name) + (type.equals(PDF) ? ".pdf" : ".docx"), type, content, digest(content));
    }

    private static String typeOf(byte[] content) {
        if (content.length > PDF_HEAD.length && Arrays.equals(Arrays.copyOf(content, PDF_HEAD.length), PDF_HEAD)) {
            return PDF;
        }
        if (isWord(content)) {
            return WORD;
        }
        throw new Refusal("文件不是 PDF 或者 Word（docx）文件，请另存为这两种格式后重新上传。");
    }

    private static boolean isWord(byte[] content) {
        if (content[0] != 'P' || content.length < 4 || content[1] != 'K') {
            return false;
        }
        try {
            UnpackedSize.requireWithin(content, MOST_UNPACKED);
            return new String(UnpackedSize.partOf(content, TYPES, LONGEST_TYPES), StandardCharsets.UTF_8)
                    .contains("\"" + XWPFRelation.DOCUMENT.getContentType() + "\"");
        } catch (IOException notAZip) {
            return false;
        }
    }

    /** The name without folders, ending and whatever else means something to a file system or a header. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("(?i)(\\.(pdf|docx|docm|doc))+$", "")
                .replaceAll("[^\\p{IsHan}\\p{Alnum}〔〕（）《》.,，、_+ -]", "")
                .strip()
                .replaceAll("^\\.+", "");
        String kept = last.isEmpty() ? "实施方案" : last;
        return kept.substring(0, Math.min(kept.length(), LONGEST_NAME));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
