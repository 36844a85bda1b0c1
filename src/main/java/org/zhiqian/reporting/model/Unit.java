package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a column is printed in, and the base unit it is stored and added up in.
 *
 * @param name 件, 人, 万元, or 文本 for words
 * @param base 件, 人, 元
 * @param decimals in print
 * @param shown whether the heading names it
 */
public record Unit(String name, String base, int decimals, boolean shown) {
    private static final String TEXT = "文本";
    private static final String YUAN = "元";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    public Unit {
        if (!name.equals(TEXT) && !name.equals(base) && !name.equals("万" + base)) {
            throw new IllegalArgumentException("单位「" + name + "」不能由「" + base + "」换算：只能相同或为其一万倍");
        }
    }

    public Unit(String name, String base, int decimals) {
        this(name, base, decimals, true);
    }

    public boolean isText() {
        return name.equals(TEXT);
    }

    /** As stored: money with 分, everything else whole. */
    public BigDecimal inBase(BigDecimal figure) {
        return figure.setScale(base.equals(YUAN) ? 2 : 0, RoundingMode.UNNECESSARY);
    }

    /** Converted last, HALF_UP. */
    BigDecimal printed(BigDecimal figure) {
        BigDecimal size = name.equals(base) ? BigDecimal.ONE : TEN_THOUSAND;
        return figure.divide(size, decimals, RoundingMode.HALF_UP);
    }
}
