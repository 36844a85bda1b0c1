package org.zhiqian.roster;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.sheets.SheetFile;

/** Texts of cells as offices write them. A refusal is a sentence without its end, for it stands behind a heading. */
final class CellText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final Pattern MONTH =
            Pattern.compile("((?:19|20)[0-9]{2})[-/.年]?(0?[1-9]|1[0-2])(?:月|[-/.][0-9]{1,2})?");
    private static final Map<String, Boolean> WORDS =
            Map.of("是", true, "否", false, "√", true, "有", true, "无", false, "true", true, "false", false);

    private CellText() {}

    /** Refuses what nobody can read, or what the spreadsheet has spoilt. */
    static String of(String text, int longest) {
        if (text.startsWith(SheetFile.ROUNDED)) {
            throw new Refusal("这一格是数字格式，末几位已经丢失，请把单元格设为文本再重填");
        }
        if (text.startsWith("ERROR:")) {
            throw new Refusal("这一格是错误值，请改正");
        }
        String plain = text.replace('\n', ' ').replace('\t', ' ').strip();
        if (UNSEEN.matcher(plain).find()) {
            throw new Refusal("含有不能显示的字符，请重新输入");
        }
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new Refusal("最多 " + longest + " 个字");
        }
        return plain;
    }

    /** Digits and capital letters, however they were typed. */
    static String code(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /** What somebody looks for, as it is stored: codes in capitals without blanks. */
    static String search(String text) {
        String code = code(text);
        return code.matches("[0-9A-Z()-]+") ? code : text.strip();
    }

    static boolean yesOrNo(String text) {
        Boolean said = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (said == null) {
            throw new Refusal("应填是或者否");
        }
        return said;
    }

    /** {@code 2026-02}, {@code 2026年2月}, {@code 202602} or any day of the month. */
    static YearMonth month(String text) {
        Matcher written =
                MONTH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (!written.matches()) {
            throw new Refusal("月份按 2026-02 的样子填写");
        }
        return YearMonth.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    static Money money(String text) {
        try {
            return Money.parse(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[¥￥元\\s]", ""));
        } catch (Refusal notANumber) {
            throw new Refusal("应填数字，单位元，最多两位小数");
        }
    }
}
