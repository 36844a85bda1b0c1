package org.zhiqian.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.zhiqian.kernel.Refusal;

/**
 * Looks for the names of actions in a PDF, in the open and in its packed objects. What starts programs or carries other files
 * is refused; what runs scripts or cannot be looked into is kept, for it may be the only copy, and never shown.
 */
final class PdfFile {
    private static final Set<String> STARTS = Set.of("Launch", "ImportData");
    private static final Set<String> CARRIES = Set.of("EmbeddedFile", "EmbeddedFiles", "RichMedia");
    private static final Set<String> RUNS = Set.of("JavaScript", "Rendition", "XFA", "SubmitForm", "GoToR", "GoToE");
    private static final int LONGEST_NAME = 40;
    private static final int END = 2048;
    private static final int NEAR = 4096;
    private static final long MOST_UNPACKED = 64L << 20;

    private final byte[] bytes;
    private final Set<String> names = new HashSet<>();
    private final List<Integer> packed = new ArrayList<>();
    private boolean opaque;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static Inspected look(byte[] bytes) {
        PdfFile file = new PdfFile(bytes);
        file.requireWhole();
        file.collect(bytes, bytes.length, true);
        if (file.names.contains("Encrypt")) {
            throw new Refusal("PDF 设了密码或者限制，没有保存。请去掉密码后重新上传。");
        }
        file.unpack();
        return file.judge();
    }

    private void requireWhole() {
        String end = latin(Math.max(0, bytes.length - END), bytes.length);
        if (!end.contains("%%EOF") && !end.contains("startxref")) {
            throw new Refusal("PDF 不完整，没有保存。请重新扫描或者重新下载后上传。");
        }
    }

    private Inspected judge() {
        if (names.stream().anyMatch(STARTS::contains)) {
            throw new Refusal("PDF 里有会启动程序的动作，没有保存。请重新打印成 PDF 后上传。");
        }
        if (names.stream().anyMatch(CARRIES::contains)) {
            throw new Refusal("PDF 里嵌有其他文件，没有保存。请把嵌入的文件取出单独上传，或者重新打印成 PDF 后上传。");
        }
        if (names.stream().anyMatch(RUNS::contains)) {
            return new Inspected(FileType.PDF, "含有脚本或者自动动作，只能下载，请在不联网的电脑上查看");
        }
        return opaque ? new Inspected(FileType.PDF, "有无法检查的部分，只能下载") : Inspected.harmless(FileType.PDF);
    }

    /** All names; where objects are packed, the places of their streams. */
    private void collect(byte[] text, int length, boolean open) {
        for (int at = 0; at < length; at++) {
            if (text[at] == '/') {
                String name = nameAt(text, at + 1, length);
                if (isOfInterest(name)) {
                    names.add(name);
                }
                if (open && name.equals("ObjStm")) {
                    packed.add(at);
                }
            }
        }
    }

    private static boolean isOfInterest(String name) {
        return STARTS.contains(name) || CARRIES.contains(name) || RUNS.contains(name) || name.equals("Encrypt");
    }

    /** A name, where {@code #4A} stands for a J. */
    private static String nameAt(byte[] text, int from, int length) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < length && name.length() < LONGEST_NAME; at++) {
            int one = text[at];
            if (one == '#' && at + 2 < length && hex(text[at + 1]) >= 0 && hex(text[at + 2]) >= 0) {
                name.append((char) (hex(text[at + 1]) * 16 + hex(text[at + 2])));
                at += 2;
            } else if (one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z') {
                name.append((char) one);
            } else {
                break;
            }
        }
        return name.toString();
    }

    private static int hex(int one) {
        return Character.digit(one, 16);
    }

    private void unpack() {
        long left = MOST_UNPACKED;
        for (int place : packed) {
            String near = latin(Math.max(0, place - NEAR), Math.min(bytes.length, place + NEAR));
            int here = Math.min(place, NEAR);
            int stream = near.indexOf("stream", here);
            int begins = near.lastIndexOf(" obj", here);
            if (stream < 0 || begins < 0) {
                opaque = true;
                continue;
            }
            String head = near.substring(begins, stream);
            int from = place - here + stream + "stream".length();
            left -= unpack(head, from, left);
        }
    }

    private long unpack(String head, int from, long most) {
        int start = from;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        boolean plain = !head.contains("/Filter") && !head.contains("#");
        boolean deflated = head.contains("/FlateDecode") && head.indexOf("Decode") == head.lastIndexOf("Decode");
        if (!deflated) {
            opaque |= !plain;
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] chunk = new byte[1 << 20];
            int held = 0;
            long total = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk, held, chunk.length - held);
                if (read == 0) {
                    opaque = true;
                    return total;
                }
                total += read;
                if (total > most) {
                    throw new Refusal("PDF 解压后太大，没有保存。请重新打印成 PDF 后上传。");
                }
                held += read;
                collect(chunk, held, false);
                int tail = Math.min(held, LONGEST_NAME * 3 + 1);
                System.arraycopy(chunk, held - tail, chunk, 0, tail);
                held = tail;
            }
            return total;
        } catch (DataFormatException unreadable) {
            opaque = true;
            return 0;
        } finally {
            inflater.end();
        }
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
