package org.zhiqian.filing.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiqian.kernel.PlainText;

/** What is written on a voucher (工资支付凭证), without the numbers of persons that should not stand there. */
final class VoucherText {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}、，。；]*\\p{Nd})*[Xx]?");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern ALL_BUT_THE_LAST_FOUR = Pattern.compile("\\p{Nd}(?=(?:\\P{Nd}*\\p{Nd}){4})");

    private VoucherText() {}

    /** Such numbers show their last four digits only. */
    static String masked(String text) {
        if (!PlainText.tellsOfAPerson(text)) {
            return text;
        }
        String masked =
                NUMBER.matcher(text).replaceAll(number -> Matcher.quoteReplacement(maskedNumber(number.group())));
        return PlainText.tellsOfAPerson(masked) ? DIGIT.matcher(text).replaceAll("*") : masked;
    }

    private static String maskedNumber(String number) {
        return PlainText.tellsOfAPerson(number)
                ? ALL_BUT_THE_LAST_FOUR.matcher(number).replaceAll("*")
                : number;
    }
}
