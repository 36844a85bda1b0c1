package org.zhiqian.intake;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiqian.kernel.Refusal;

/** Positions of a roster as officers write them: {@code 1-20、35}. */
final class Positions {
    private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,5})(?:[-–~～至]([1-9][0-9]{0,5}))?");
    private static final int MOST = 10_000;

    private Positions() {}

    static Set<Integer> of(String text) {
        Set<Integer> positions = new TreeSet<>();
        for (String part : text.strip().split("[,，、;；\\s]+", -1)) {
            Matcher written = PART.matcher(part);
            if (!written.matches()) {
                throw new Refusal("拆出人员按名册序号填写，例如 1-20、35。");
            }
            int first = Integer.parseInt(written.group(1));
            int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
            if (last < first || last - first >= MOST) {
                throw new Refusal("拆出人员的序号「%s」不对，请核对。".formatted(part));
            }
            for (int position = first; position <= last; position++) {
                positions.add(position);
            }
        }
        return positions;
    }
}
