package org.zhiqian.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiqian.kernel.Money;

class CapitalsTest {
    private static final long MOST_FEN = 999_999_999_999_999L;

    @ParameterizedTest
    @CsvSource({
        "0, 人民币零元整",
        "0.05, 人民币伍分",
        "0.50, 人民币伍角整",
        "0.55, 人民币伍角伍分",
        "1, 人民币壹元整",
        "10, 人民币壹拾元整",
        "10.07, 人民币壹拾元零柒分",
        "105, 人民币壹佰零伍元整",
        "1005.30, 人民币壹仟零伍元叁角整",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "10000, 人民币壹万元整",
        "10001, 人民币壹万零壹元整",
        "26400, 人民币贰万陆仟肆佰元整",
        "107000.53, 人民币壹拾万柒仟元伍角叁分",
        "1000500, 人民币壹佰万零伍佰元整",
        "100000000, 人民币壹亿元整",
        "100000001, 人民币壹亿零壹元整",
        "100010000, 人民币壹亿零壹万元整",
        "1000000000000, 人民币壹万亿元整",
        "1000000000001, 人民币壹万亿零壹元整",
        "1234567890123.45, 人民币壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分",
        "9999999999999.99, 人民币玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-26400, 人民币负贰万陆仟肆佰元整"
    })
    void writesAmountsAsBanksDo(String amount, String words) {
        assertThat(Capitals.of(Money.parse(amount))).isEqualTo(words);
    }

    @Property(tries = 2000)
    void saysEveryAmountSoThatItCanBeReadBack(@ForAll @LongRange(min = 0, max = MOST_FEN) long fen) {
        String words = Capitals.of(new Money(BigDecimal.valueOf(fen, 2)));
        assertThat(read(words)).as(words).isEqualTo(fen);
        assertThat(words).doesNotContain("零零").doesNotContain("零元零").startsWith("人民币");
    }

    /** Reads capitals as a person does: digit by digit, each with its place, groups with theirs. */
    private static long read(String words) {
        String text = words.substring("人民币".length()).replace("整", "");
        int yuan = text.indexOf('元');
        long whole = yuan < 0 ? 0 : whole(text.substring(0, yuan));
        String rest = text.substring(yuan + 1).replace("零", "");
        long fen = whole * 100;
        for (int i = 0; i + 1 < rest.length(); i += 2) {
            fen += digit(rest.charAt(i)) * (rest.charAt(i + 1) == '角' ? 10L : 1L);
        }
        return fen;
    }

    private static long whole(String text) {
        int hundredMillions = text.indexOf('亿');
        if (hundredMillions >= 0) {
            return whole(text.substring(0, hundredMillions)) * 100_000_000L
                    + whole(text.substring(hundredMillions + 1));
        }
        int tenThousands = text.indexOf('万');
        if (tenThousands >= 0) {
            return four(text.substring(0, tenThousands)) * 10_000L + four(text.substring(tenThousands + 1));
        }
        return four(text);
    }

    private static long four(String text) {
        long sum = 0;
        long digit = 0;
        for (char one : text.toCharArray()) {
            int place = List.of('拾', '佰', '仟').indexOf(one);
            if (place >= 0) {
                sum += digit * (long) Math.pow(10, place + 1);
                digit = 0;
            } else {
                digit = digit(one);
            }
        }
        return sum + digit;
    }

    private static long digit(char one) {
        return "零壹贰叁肆伍陆柒捌玖".indexOf(one);
    }
}
