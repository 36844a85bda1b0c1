package org.zhiqian.kernel;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mobile number ({@code 19900000001}) or a landline with its area code ({@code 0871-60000001}). Personal data:
 * neither {@link #toString()} nor a refusal shows it.
 */
public record Phone(String value) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})-?([2-8][0-9]{6,7})");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+|00)86-?");

    public Phone {
        Matcher landline = LANDLINE.matcher(value);
        if (landline.matches()) {
            value = landline.group(1) + "-" + landline.group(2);
        } else if (!MOBILE.matcher(value).matches()) {
            throw new Refusal("电话号码不对：请填 11 位手机号码，或者带区号的固定电话，例如 0871-60000001。");
        }
    }

    /** Accepts full-width characters, blanks, brackets round the area code and the country code. */
    public static Phone parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s()]", "");
        String national = COUNTRY_CODE.matcher(plain).replaceFirst("");
        return new Phone(isMobileWithHyphens(national) ? national.replace("-", "") : national);
    }

    private static boolean isMobileWithHyphens(String text) {
        return MOBILE.matcher(text.replace("-", "")).matches();
    }

    /** {@code 199****0001}, {@code 0871-****0001}. */
    public String masked() {
        int shown = value.startsWith("0") ? value.indexOf('-') + 1 : 3;
        int hidden = value.length() - shown - 4;
        return value.substring(0, shown) + "*".repeat(hidden) + lastFour();
    }

    /** By which a petitioner proves to be the one who left this number. */
    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
