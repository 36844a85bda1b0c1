package org.zhiqian.takeover.model;

import org.zhiqian.kernel.PlainText;

/** Which words of a file a message may repeat: short ones that can be read and hold no number of a person. */
public final class Echo {
    private static final int LONGEST = 60;

    private Echo() {}

    /** The word where it is harmless, and what stands in its place otherwise. */
    public static String of(String word, String otherwise) {
        return isHarmless(word) ? word : otherwise;
    }

    static boolean isHarmless(String word) {
        return word.length() <= LONGEST && isReadable(word) && !PlainText.tellsOfAPerson(word);
    }

    static boolean isReadable(String word) {
        return word.codePoints().allMatch(Echo::isReadable);
    }

    private static boolean isReadable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
