package org.zhiqian.documents;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as people send them, made harmless for pages, headers, archives and any file system. */
public final class FileName {
    private static final int MOST_BYTES = 150;

    private FileName() {}

    /**
     * The name without directories, control and direction characters and whatever some system does not take; with the ending of
     * the type, so that nothing is opened as what it is not.
     */
    public static String safe(String sent, FileType type) {
        String name = cleaned(sent);
        String ending = endingOf(name);
        boolean fits = type.extensions().contains(ending.toLowerCase(Locale.ROOT));
        String base = fits ? name.substring(0, name.length() - ending.length() - 1) : name;
        String extension = fits ? ending : type.extensions().get(0);
        return shortened(base.isEmpty() ? "未命名" : base, MOST_BYTES) + "." + extension;
    }

    /** A part of a path in an archive. */
    public static String part(String text, int mostBytes) {
        String cleaned = cleaned(text);
        return cleaned.isEmpty() ? "未命名" : shortened(cleaned, mostBytes);
    }

    private static String cleaned(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints().limit(1000).forEach(point -> {
            int kind = Character.getType(point);
            boolean invisible = kind == Character.CONTROL
                    || kind == Character.FORMAT
                    || kind == Character.SURROGATE
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR
                    || kind == Character.UNASSIGNED;
            if (!invisible) {
                kept.appendCodePoint("<>:\"|?*%".indexOf(point) >= 0 ? '_' : point);
            }
        });
        String plain = kept.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return plain.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?") ? "_" + plain : plain;
    }

    private static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String shortened(String name, int mostBytes) {
        StringBuilder kept = new StringBuilder();
        int[] bytes = new int[1];
        name.codePoints().forEach(point -> {
            bytes[0] += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes[0] <= mostBytes) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString().strip();
    }
}
