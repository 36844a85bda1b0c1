package org.zhiqian.calendar;

import java.util.Optional;
import org.zhiqian.kernel.Refusal;

/**
 * One time limit, statutory or internal, as {@code config/calendar/time-limits.yaml} states it.
 *
 * @param law full name of the law, empty for internal limits
 * @param source law and article as a letter cites them
 * @param lowIncome the shorter span for low-income petitioners, if there is one
 * @param maximumExtension how much it may be extended altogether, in its unit; 0 if it must not be
 * @param maximumSuspension for how many working days it may be suspended altogether
 * @param changeable whether the office may change it by its own rules
 */
public record Limit(
        String id,
        String name,
        String law,
        String source,
        String startEvent,
        LengthUnit unit,
        Span ordinary,
        Optional<Span> lowIncome,
        int maximumExtension,
        String extensionApproval,
        int maximumSuspension,
        String responsible,
        Origin origin,
        boolean changeable,
        String note) {

    /**
     * A length with the earlier day on which to warn.
     *
     * @param target when to warn, in the same unit
     */
    public record Span(int length, int target) {
        public Span {
            if (target < 0 || target > length) {
                throw new IllegalArgumentException("预警天数 " + target + " 应在 0 与期限 " + length + " 之间");
            }
        }
    }

    /** How sure the length is. */
    public enum Origin {
        STATUTE("法规"),
        PRACTICE("惯例"),
        UNCONFIRMED("待确认"),
        INTERNAL("内部");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Limit of(String id, CalendarSettings.LimitEntry entry, CalendarSettings defaults) {
        try {
            return new Limit(
                    id,
                    entry.name(),
                    entry.law(),
                    cite(entry),
                    entry.startEvent(),
                    entry.unit(),
                    span(entry.length(), Optional.ofNullable(entry.target()), defaults),
                    Optional.ofNullable(entry.lowIncomeLength())
                            .map(length -> span(length, Optional.ofNullable(entry.lowIncomeTarget()), defaults)),
                    entry.extension(),
                    entry.extensionApproval(),
                    Optional.ofNullable(entry.suspension()).orElse(defaults.defaultSuspension()),
                    entry.responsible(),
                    entry.origin(),
                    entry.changeable(),
                    entry.note());
        } catch (IllegalArgumentException inconsistent) {
            throw new IllegalArgumentException("时限 " + id + "：" + inconsistent.getMessage(), inconsistent);
        }
    }

    Span span(boolean forLowIncome) {
        return forLowIncome ? lowIncome.orElse(ordinary) : ordinary;
    }

    void requireExtendable(int extendedBy, int length) {
        if (maximumExtension == 0) {
            throw new Refusal("「%s」（%s）不能延长，请在期限内办理。".formatted(name, source));
        }
        if (length < 1) {
            throw new Refusal("延长的天数不对：应为不小于 1 的整数。");
        }
        int left = maximumExtension - extendedBy;
        if (length > left) {
            throw new Refusal("「%s」（%s）累计最多延长 %s，已延长 %s，本次最多可延长 %s。"
                    .formatted(name, source, unit.say(maximumExtension), unit.say(extendedBy), unit.say(left)));
        }
    }

    /** How many working days it may still be suspended. */
    int requireSuspendable(int alreadySuspended) {
        if (maximumSuspension == 0) {
            throw new Refusal("「%s」的时限不能中止。".formatted(name));
        }
        if (alreadySuspended >= maximumSuspension) {
            throw new Refusal("「%s」累计最多中止 %d 个工作日，已经用完，不能再中止。".formatted(name, maximumSuspension));
        }
        return maximumSuspension - alreadySuspended;
    }

    private static Span span(int length, Optional<Integer> target, CalendarSettings defaults) {
        return new Span(length, target.orElse(length * defaults.targetPercent() / 100));
    }

    private static String cite(CalendarSettings.LimitEntry entry) {
        if (entry.law().isEmpty()) {
            return "内部时限";
        }
        String law = entry.shortName().isEmpty() ? entry.law() : entry.shortName();
        return entry.article().isEmpty() ? law : law + "第" + entry.article() + "条";
    }
}
