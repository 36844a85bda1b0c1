package org.zhiqian.kernel;

import java.util.regex.Pattern;

/** 案件编号, {@code <region>-<year>-<6 digits>}, for example {@code 530125-2026-000123}. */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{5}-20[0-9]{2}-[0-9]{6}");

    public CaseNumber {
        if (!WRITTEN.matcher(value).matches()) {
            throw new Refusal("案件编号「" + value + "」不对：应为区划代码-年份-6 位序号，例如 530125-2026-000123。");
        }
    }

    public static CaseNumber of(RegionCode region, int year, int running) {
        return new CaseNumber("%s-%d-%06d".formatted(region, year, running));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
