package org.zhiqian.kernel;

import java.util.regex.Pattern;

/** A division of GB/T 2260, six digits: province {@code 530000}, prefecture {@code 530100}, county {@code 530125}. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9][0-9]{5}");

    public RegionCode {
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new Refusal("行政区划代码「" + value + "」不对：应为 6 位数字，例如 530125。");
        }
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
