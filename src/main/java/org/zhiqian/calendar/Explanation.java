package org.zhiqian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in Chinese how a deadline was computed: rule, start, length, holidays, last day. */
final class Explanation {
    private final WorkingCalendar calendar;

    Explanation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    String ofLength(Limit limit, LocalDate startsOn, int length, boolean shorter, LocalDate rawDueOn, LocalDate dueOn) {
        List<String> steps = new ArrayList<>();
        steps.add(startsOn + " " + limit.startEvent());
        if (shorter) {
            steps.add("低收入优先");
        }
        steps.add(counting(limit.unit(), length));
        steps.addAll(counted(limit.unit(), startsOn, rawDueOn));
        steps.addAll(end(rawDueOn, dueOn));
        return head(limit) + String.join("，", steps) + reservations(startsOn, dueOn, "");
    }

    String ofPlanDate(Limit limit, LocalDate planDate) {
        return head(limit) + "方案约定 " + calendar.describe(planDate);
    }

    String ofExtension(Deadline old, LengthUnit unit, int days, LocalDate rawDueOn, LocalDate dueOn) {
        List<String> steps = new ArrayList<>(List.of("经批准延长 " + unit.say(days)));
        steps.addAll(counted(unit, old.rawDueOn(), rawDueOn));
        steps.addAll(end(rawDueOn, dueOn));
        return append(old, steps, dueOn);
    }

    String ofSuspension(
            Deadline old,
            LengthUnit unit,
            LocalDate suspendedFrom,
            LocalDate resumedOn,
            int days,
            LocalDate rawDueOn,
            LocalDate dueOn) {
        List<String> steps =
                new ArrayList<>(List.of(suspendedFrom + " 中止、" + resumedOn + " 恢复", "顺延 " + unit.saySuspended(days)));
        steps.addAll(counted(unit, old.rawDueOn(), rawDueOn));
        steps.addAll(end(rawDueOn, dueOn));
        return append(old, steps, dueOn);
    }

    private static String head(Limit limit) {
        return limit.name() + "（" + limit.source() + "）：";
    }

    private static String counting(LengthUnit unit, int length) {
        if (length == 0) {
            return "当日办理";
        }
        return (unit == LengthUnit.HOUR ? "即时起算 " : "次日起算 ") + unit.say(length);
    }

    private List<String> counted(LengthUnit unit, LocalDate after, LocalDate last) {
        if (!unit.isInWorkingDays() || !last.isAfter(after)) {
            return List.of();
        }
        LocalDate first = after.plusDays(1);
        List<String> steps = new ArrayList<>();
        List<String> skipped = calendar.holidaysIn(first, last).stream()
                .map(holiday -> range(holiday, after))
                .toList();
        if (!skipped.isEmpty()) {
            steps.add("跳过 " + String.join("、", skipped));
        }
        List<String> worked = calendar.makeUpDaysIn(first, last).stream()
                .map(day -> day(day, after))
                .toList();
        if (!worked.isEmpty()) {
            steps.add("计入 " + String.join("、", worked) + " 补班");
        }
        return steps;
    }

    private List<String> end(LocalDate rawDueOn, LocalDate dueOn) {
        String due = "到期 " + calendar.describe(dueOn);
        return rawDueOn.equals(dueOn) ? List.of(due) : List.of("期满 " + calendar.describe(rawDueOn), "顺延", due);
    }

    private String append(Deadline old, List<String> steps, LocalDate dueOn) {
        return old.explanation()
                + "；"
                + String.join("，", steps)
                + reservations(old.rawDueOn(), dueOn, old.explanation());
    }

    private String reservations(LocalDate after, LocalDate dueOn, String said) {
        return String.join(
                "",
                calendar.reservations(after, dueOn).stream()
                        .filter(sentence -> !said.contains(sentence))
                        .map(sentence -> "；" + sentence)
                        .toList());
    }

    private static String range(Holiday holiday, LocalDate near) {
        String days = Stream.of(holiday.from(), holiday.to())
                .distinct()
                .map(day -> day(day, near))
                .reduce((from, to) -> from + " 至 " + to)
                .orElseThrow();
        return days + " " + holiday.name() + "放假";
    }

    private static String day(LocalDate date, LocalDate near) {
        return date.getYear() == near.getYear()
                ? "%02d-%02d".formatted(date.getMonthValue(), date.getDayOfMonth())
                : date.toString();
    }
}
