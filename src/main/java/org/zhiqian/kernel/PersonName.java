package org.zhiqian.kernel;

/** Names of natural persons, of which pages show the family name only. */
public final class PersonName {
    private PersonName() {}

    /** {@code 张**}: the first character and as many stars as characters follow, at most two. */
    public static String masked(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return "";
        }
        int first = plain.offsetByCodePoints(0, 1);
        return plain.substring(0, first)
                + "*".repeat(Math.min(2, Math.max(1, plain.codePointCount(first, plain.length()))));
    }
}
