package org.zhiqian.kernel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One department in one region, written {@code lsi-530125}: the group a task is routed to. */
public record Office(DepartmentCode department, RegionCode region) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]{2,8})-([0-9]{6})");

    public static Office parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Refusal("机构「" + text + "」不对：应为部门代码加区划代码，例如 lsi-530125。");
        }
        return new Office(DepartmentCode.parse(written.group(1)), new RegionCode(written.group(2)));
    }

    /** Whether the text is written like an office; says nothing of whether the office exists. */
    public static boolean isWrittenLike(String text) {
        return WRITTEN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return department.value().toLowerCase(Locale.ROOT) + "-" + region;
    }
}
