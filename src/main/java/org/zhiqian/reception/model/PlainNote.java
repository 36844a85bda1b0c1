package org.zhiqian.reception.model;

import java.util.List;
import java.util.regex.Pattern;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;

/** What is typed at the window beside the case file: no telephone, identity or card numbers. */
public final class PlainNote {
    private static final Pattern PERSONAL =
            Pattern.compile("\\d{11}|\\d{3}[ -]\\d{4}[ -]\\d{4}|\\d{6}[ -]\\d{8}[ -]\\d{3}");

    private PlainNote() {}

    public static String of(String field, String label, String text) {
        if (PERSONAL.matcher(text).find()) {
            throw new InvalidInput(List.of(new Problem(field, label, "不要填写电话、证件或者银行卡号码，个人信息登记在案卷里")));
        }
        return text.strip().replaceAll("\\p{Cntrl}", " ");
    }
}
