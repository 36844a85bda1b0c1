package org.zhiqian.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** 统一社会信用代码 of a unit, 18 characters with a check character (GB 32100-2015). */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!WRITTEN.matcher(value).matches()) {
            throw new Refusal("统一社会信用代码「" + value + "」不对：应为 18 位数字和大写字母（不含 I、O、S、V、Z），请对照营业执照重填。");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new Refusal("统一社会信用代码「" + value + "」不对：校验位不符，请对照营业执照重填。");
        }
    }

    /** Accepts lower-case letters, full-width characters and blanks. */
    public static CreditCode parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
        return new CreditCode(plain.toUpperCase(Locale.ROOT));
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
