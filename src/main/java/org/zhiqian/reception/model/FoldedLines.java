package org.zhiqian.reception.model;

import java.nio.charset.StandardCharsets;

/** Content lines of at most 75 octets, folded between characters (RFC 5545 §3.1). */
public final class FoldedLines {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        for (String line : text.split(BREAK)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        folded.append(BREAK);
    }
}
