package org.zhiqian.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** An amount of RMB in 元 with at most two decimals, from −9,999,999,999,999.99 to 9,999,999,999,999.99. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        try {
            yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException moreThanTwoDecimals) {
            throw new Refusal("金额「" + yuan.toPlainString() + "」不对：最多两位小数。");
        }
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /** Reads {@code 26400}, {@code 26400.5} or {@code 26400.50}; grouping commas are accepted. */
    public static Money parse(String text) {
        String plain = text.strip().replace(",", "");
        if (!WRITTEN.matcher(plain).matches()) {
            throw new Refusal("金额「" + text + "」不对：请填数字，单位元，最多两位小数。");
        }
        return new Money(new BigDecimal(plain));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** With thousands separators and two decimals, as case pages show it: {@code 12,800.00}. */
    @Override
    public String toString() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }
}
