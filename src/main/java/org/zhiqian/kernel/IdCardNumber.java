package org.zhiqian.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 公民身份号码, 18 digits with province, date of birth and check character (GB 11643). Personal data: neither {@link #toString()}
 * nor a refusal shows it.
 */
public record IdCardNumber(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{5}(18|19|20)[0-9]{9}[0-9X]");
    /** 省级代码, GB/T 2260; 81 to 83 are those of Hong Kong, Macao and Taiwan on residence permits. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final DateTimeFormatter DATE_OF_BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    public IdCardNumber {
        if (!WRITTEN.matcher(value).matches()) {
            throw new Refusal("身份证号码不对：应为 18 位数字（末位可为 X），请对照证件重填。");
        }
        requireProvince(value);
        dateOf(value);
        if (value.charAt(17) != checkCharacter(value)) {
            throw new Refusal("身份证号码不对：末位校验码不符，请对照证件重填。");
        }
    }

    /** Accepts a lower-case x, full-width characters and blanks. */
    public static IdCardNumber parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
        return new IdCardNumber(plain.toUpperCase(Locale.ROOT));
    }

    /** Without the date of birth: {@code 530000********0011}. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    public LocalDate dateOfBirth() {
        return dateOf(value);
    }

    /** Foreigners with permanent residence have a 9 before the code of the province. */
    private static void requireProvince(String number) {
        String province = number.startsWith("9") ? number.substring(1, 3) : number.substring(0, 2);
        if (!PROVINCES.contains(province)) {
            throw new Refusal("身份证号码不对：前两位不是省级行政区划代码，请对照证件重填。");
        }
    }

    private static LocalDate dateOf(String number) {
        try {
            return LocalDate.parse(number.substring(6, 14), DATE_OF_BIRTH);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("身份证号码不对：第 7 至 14 位不是有效的出生日期，请对照证件重填。");
        }
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    @Override
    public String toString() {
        return masked();
    }
}
