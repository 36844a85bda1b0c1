package org.zhiqian.kernel;

/** Names of natural persons, of which pages show the family name only. */
public final class PersonName {
    private PersonName() {}

    /** Whether it can be a name: letters of any script, also rare ones, and no pictures. */
    public static boolean isPlausible(String name) {
        return name.codePoints().anyMatch(PersonName::isLetter)
                && name.codePoints().noneMatch(PersonName::isPicture);
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.PRIVATE_USE;
    }

    private static boolean isPicture(int point) {
        return Character.getType(point) == Character.OTHER_SYMBOL || Character.isISOControl(point);
    }

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
