package org.zhiqian.kernel;

import java.util.regex.Pattern;

/** 事项编号, {@code <region>-<year>-S<5 digits>}, for example {@code 530125-2026-S00012}. */
public record MatterNumber(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{5}-20[0-9]{2}-S[0-9]{5}");

    public MatterNumber {
        if (!WRITTEN.matcher(value).matches()) {
            throw new Refusal("事项编号「" + value + "」不对：应为区划代码-年份-S 加 5 位序号，例如 530125-2026-S00012。");
        }
    }

    public static MatterNumber of(RegionCode region, int year, int running) {
        return new MatterNumber("%s-%d-S%05d".formatted(region, year, running));
    }

    @Override
    public String toString() {
        return value;
    }
}
