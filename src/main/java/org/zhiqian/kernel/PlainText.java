package org.zhiqian.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.InvalidInput.Problem;

/**
 * Text beside the case file: no mobile, identity or bank card numbers, whether in full-width digits or in groups parted by
 * blanks, dots or hyphens.
 */
public final class PlainText {
    /** What is wrong with a text that tells of a person. */
    public static final String REFUSED = "不要填写电话、证件或者银行卡号码，个人信息登记在案卷里";

    private static final String PART = "[\\s._·•・\\p{Pd}]";
    private static final Pattern RUN = Pattern.compile("[0-9](?:" + PART + "*[0-9])*");
    private static final Pattern DATES = Pattern.compile(
            "(?:19|20)[0-9]{2}([-.])[0-9]{2}\\1[0-9]{2}(?:" + PART + "+(?:19|20)[0-9]{2}([-.])[0-9]{2}\\2[0-9]{2})*");
    /** Numbers of cases and matters, and those of ledgers by day; nobody born in these years is a worker yet. */
    private static final Pattern FILE_NUMBER = Pattern.compile("(?<![0-9-])[1-9][0-9]{5}-20"
            + "(?:[0-9]{2}-[0-9]{6}|[0-9]{2}-S[0-9]{5}|[2-9][0-9][01][0-9][0-3][0-9]-[0-9]{1,4})(?![0-9X-])");

    private static final Pattern MOBILE = Pattern.compile(
            "[0-9]{11}|[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}|1[3-9][0-9]" + PART + "?[0-9]{4}" + PART + "?[0-9]{4}");
    private static final int MOBILE_DIGITS = 11;
    private static final int SHORTEST_CARD = 15;

    private PlainText() {}

    /** The text without control characters. */
    public static String of(String field, String label, String text) {
        if (tellsOfAPerson(text)) {
            throw new InvalidInput(List.of(new Problem(field, label, REFUSED)));
        }
        return text.strip().replaceAll("\\p{Cntrl}", " ");
    }

    /** The same for what may be left out. */
    public static @Nullable String ofNullable(String field, String label, @Nullable String text) {
        return text == null ? null : of(field, label, text);
    }

    /** Whether a number of a person stands in it. */
    public static boolean tellsOfAPerson(String text) {
        Matcher runs = RUN.matcher(FILE_NUMBER.matcher(withAsciiDigits(text)).replaceAll("号"));
        while (runs.find()) {
            String run = runs.group();
            if (!DATES.matcher(run).matches() && isPersonal(run)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonal(String run) {
        String digits = run.replaceAll(PART, "");
        return digits.length() >= SHORTEST_CARD
                || digits.length() == MOBILE_DIGITS && digits.startsWith("1")
                || digits.startsWith("861") && digits.length() == MOBILE_DIGITS + 2
                || MOBILE.matcher(run).find();
    }

    private static String withAsciiDigits(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else if (Character.getType(point) != Character.FORMAT) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }
}
