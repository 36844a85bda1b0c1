package org.zhiqian.campaign.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiqian.campaign.Hours;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.campaign.PlannedSession.Change;
import org.zhiqian.kernel.DepartmentCode;

/** Reads the sessions of one campaign, from its own file or from that of a region. */
final class SessionReader {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 200;

    private final Vocabulary vocabulary;
    private final LocalDate from;
    private final LocalDate to;
    private final Hours hours;

    SessionReader(Vocabulary vocabulary, LocalDate from, LocalDate to, Hours hours) {
        this.vocabulary = vocabulary;
        this.from = from;
        this.to = to;
        this.hours = hours;
    }

    /** Sessions as a notice lists them, each day and number once. */
    List<PlannedSession> announced(List<Entry> entries, List<DepartmentCode> participants, Faults faults) {
        Map<Object, Integer> lines = new HashMap<>();
        return entries.stream()
                .flatMap(entry ->
                        faults.attempt(() -> once(lines, entry, announced(entry.entries(), participants))).stream())
                .toList();
    }

    private PlannedSession announced(Entries entry, List<DepartmentCode> participants) {
        entry.only("number", "date", "weekday", "from", "to", "lead", "staff", "place");
        PlannedSession session = session(entry, Optional.empty(), Optional.empty());
        entry.find("weekday").ifPresent(weekday -> requireWeekday(weekday, session.date()));
        entry.find("lead").ifPresent(lead -> requireAmong(participants, lead));
        entry.list("staff").forEach(one -> requireAmong(participants, one));
        return session;
    }

    /** A session the region adds; with a project it is one at the project. */
    List<PlannedSession> added(List<Entry> entries, Faults faults) {
        Map<Object, Integer> lines = new HashMap<>();
        return entries.stream()
                .flatMap(entry -> faults.attempt(() -> once(lines, entry, added(entry.entries()))).stream())
                .toList();
    }

    private PlannedSession added(Entries entry) {
        entry.only("number", "date", "weekday", "from", "to", "project", "place");
        Optional<String> project = entry.find("project").map(name -> name.text(LONGEST_NAME));
        if (project.isPresent()) {
            entry.get("place");
        }
        PlannedSession session = session(entry, project, Optional.empty());
        entry.find("weekday").ifPresent(weekday -> requireWeekday(weekday, session.date()));
        return session;
    }

    /** A session of the notice that the region holds at another time or place. */
    List<PlannedSession> moved(List<Entry> entries, List<PlannedSession> announced, Faults faults) {
        Map<Object, Integer> lines = new HashMap<>();
        return entries.stream()
                .flatMap(entry -> faults.attempt(() -> once(lines, entry, moved(entry.entries(), announced))).stream())
                .toList();
    }

    private PlannedSession moved(Entries entry, List<PlannedSession> announced) {
        entry.only("number", "date", "weekday", "from", "to", "place", "notice", "reason");
        int number = entry.get("number").number();
        PlannedSession before = announced.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> entry.fault("活动没有第 %d 场", number));
        Change change = new Change(
                before.date(),
                entry.get("notice").text(LONGEST_TEXT),
                entry.get("reason").text(LONGEST_TEXT));
        PlannedSession session = session(entry, Optional.empty(), Optional.of(change));
        entry.find("weekday").ifPresent(weekday -> requireWeekday(weekday, session.date()));
        return new PlannedSession(
                number,
                session.date(),
                session.startsAt(),
                session.endsAt(),
                before.lead(),
                before.staff(),
                session.place(),
                Optional.empty(),
                session.change());
    }

    private PlannedSession session(Entries entry, Optional<String> project, Optional<Change> change) {
        LocalTime start = entry.find("from").map(Entry::time).orElse(hours.from());
        LocalTime end = entry.find("to").map(Entry::time).orElse(hours.to());
        if (!start.isBefore(end)) {
            throw entry.fault("结束时间 %s 必须晚于开始时间 %s", end, start);
        }
        return new PlannedSession(
                entry.get("number").number(),
                day(entry.get("date")),
                start,
                end,
                entry.find("lead").map(vocabulary::department),
                vocabulary.departments(entry.list("staff")),
                entry.find("place").map(vocabulary::place),
                project,
                change);
    }

    private LocalDate day(Entry entry) {
        LocalDate date = entry.date();
        if (date.isBefore(from) || date.isAfter(to)) {
            throw entry.fault("场次日期 %s 不在活动期 %s 至 %s 之内", date, from, to);
        }
        return date;
    }

    private static void requireWeekday(Entry weekday, LocalDate date) {
        String actual = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
        if (!weekday.text(10).equals(actual)) {
            throw weekday.fault("%s 是%s，不是「%s」", date, actual, weekday.text(10));
        }
    }

    private void requireAmong(List<DepartmentCode> participants, Entry entry) {
        if (!participants.contains(vocabulary.department(entry))) {
            throw entry.fault("部门 %s 不是本活动的参加单位", entry.text(20));
        }
    }

    private static PlannedSession once(Map<Object, Integer> lines, Entry entry, PlannedSession session) {
        @Nullable Integer number = lines.putIfAbsent((session.isOnSite() ? "项目" : "") + session.number(), entry.line());
        if (number != null) {
            throw entry.fault("场次序号 %d 重复，第 %d 行已有", session.number(), number);
        }
        @Nullable Integer day = session.isOnSite() ? null : lines.putIfAbsent(session.date(), entry.line());
        if (day != null) {
            throw entry.fault("场次日期 %s 重复，第 %d 行已有", session.date(), day);
        }
        return session;
    }
}
