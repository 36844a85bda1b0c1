package org.zhiqian.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Labelled;

/** How values stand in letters. */
final class Words {
    /** What XML cannot hold, and marks that show nothing but turn the order of what follows. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cntrl}&&[^\\n]]|\\p{Cs}|[\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF]");

    private Words() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        if (value instanceof YearMonth month) {
            return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
        }
        if (value instanceof Boolean answer) {
            return answer ? "是" : "否";
        }
        return clean(value instanceof Labelled term ? term.label() : value.toString());
    }

    static String clean(String text) {
        return INVISIBLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("")
                .strip();
    }
}
