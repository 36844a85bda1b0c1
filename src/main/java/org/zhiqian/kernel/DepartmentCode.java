package org.zhiqian.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** The short code of a kind of body, in capitals: {@code LSI} 劳动保障监察机构, {@code LEADGRP} 治欠办. */
public record DepartmentCode(String value) implements Comparable<DepartmentCode> {
    private static final Pattern SHORT_CODE = Pattern.compile("[A-Z]{2,8}");

    /** 劳动保障监察机构: accepts, verifies and handles. */
    public static final DepartmentCode LSI = new DepartmentCode("LSI");

    /** 治欠办: reviews, urges and reports. */
    public static final DepartmentCode LEADGRP = new DepartmentCode("LEADGRP");

    public DepartmentCode {
        if (!SHORT_CODE.matcher(value).matches()) {
            throw new Refusal("部门代码「" + value + "」不对：应为 2 至 8 个大写字母，例如 LSI。");
        }
    }

    public static DepartmentCode parse(String text) {
        return new DepartmentCode(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(DepartmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
