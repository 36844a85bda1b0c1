package org.zhiqian.letters;

import java.math.BigDecimal;
import org.zhiqian.kernel.Money;

/**
 * Amounts in capitals (大写) as the accounting rules write them (支付结算办法附一): {@code 人民币贰万陆仟肆佰元整}. From
 * −9,999,999,999,999.99 to 9,999,999,999,999.99 元, all that {@link Money} holds.
 */
final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private Capitals() {}

    static String of(Money money) {
        BigDecimal fen = money.yuan().abs().movePointRight(2);
        long yuan = fen.longValueExact() / 100;
        int jiao = (int) (fen.longValueExact() / 10 % 10);
        int cent = (int) (fen.longValueExact() % 10);
        String whole = yuan > 0 || jiao + cent == 0 ? whole(yuan) + "元" : "";
        return "人民币" + (money.isNegative() ? "负" : "") + whole + parts(yuan, jiao, cent);
    }

    private static String parts(long yuan, int jiao, int fen) {
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        String tenths = jiao > 0 ? digit(jiao) + "角" : "";
        String gap = jiao == 0 && yuan > 0 ? "零" : "";
        return gap + tenths + (fen > 0 ? digit(fen) + "分" : "整");
    }

    /** Groups of four digits from the left; a gap between digits, however long, is one 零. */
    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / (long) Math.pow(GROUP, group) % GROUP);
            if (four == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || four < GROUP / 10)) {
                words.append('零');
            }
            words.append(four(four)).append(unit(group, yuan));
            gap = false;
        }
        return words.toString();
    }

    /** 万亿 is written 万 where 亿 follows in its own group. */
    private static String unit(int group, long yuan) {
        boolean hundredMillionsFollow = group == 3 && yuan / 100_000_000L % GROUP > 0;
        return hundredMillionsFollow ? "万" : GROUPS[group];
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return words.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
