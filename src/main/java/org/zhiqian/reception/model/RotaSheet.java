package org.zhiqian.reception.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.RotaEntry.Duty;
import org.zhiqian.reception.model.RotaUpload.Line;

/** What an uploaded sheet says, line by line, against the sessions it is about; finds every fault in one pass. */
public final class RotaSheet {
    private static final int LONGEST_POST = 60;
    private static final int LONGEST_REASON = 200;
    private static final int MOST_OFFICES = 40;

    private final Map<String, RotaLine> sessions;
    private final Departments departments;
    private final List<Problem> problems;
    private final Map<String, Integer> seen = new HashMap<>();

    public RotaSheet(List<RotaLine> sessions, Departments departments, List<Problem> problems) {
        this.sessions =
                sessions.stream().collect(Collectors.toMap(line -> line.key().label(), Function.identity()));
        this.departments = departments;
        this.problems = problems;
    }

    /**
     * One session as the sheet wants it.
     *
     * @param changed whether it differs from what is arranged or proposed
     * @param reason why, where the rota was arranged before
     */
    public record Wanted(RotaLine before, List<RotaEntry> rota, boolean changed, String reason) {}

    public List<Wanted> read(List<Line> lines) {
        return lines.stream().flatMap(line -> read(line).stream()).toList();
    }

    private Optional<Wanted> read(Line line) {
        int before = problems.size();
        @Nullable RotaLine session = sessions.get(line.cell(RotaColumn.SESSION));
        if (session == null) {
            problems.add(line.problem(RotaColumn.SESSION, "没有场次「%s」，请照模板填写".formatted(line.cell(RotaColumn.SESSION))));
            return Optional.empty();
        }
        @Nullable Integer first = seen.putIfAbsent(session.key().label(), line.row());
        if (first != null) {
            problems.add(line.problem(RotaColumn.SESSION, "场次重复，第 %d 行已有".formatted(first)));
        }
        if (!line.cell(RotaColumn.DATE).equals(session.date().toString())) {
            problems.add(line.problem(
                    RotaColumn.DATE,
                    "「%s」与场次日期 %s 不符，日期不在这里改；已改期的请重新下载模板".formatted(line.cell(RotaColumn.DATE), session.date())));
        }
        List<RotaEntry> rota =
                new ArrayList<>(entries(line, session, Duty.LEAD, RotaColumn.LEAD, RotaColumn.LEAD_POST));
        rota.addAll(entries(line, session, Duty.STAFF, RotaColumn.STAFF, RotaColumn.STAFF_POST));
        boolean changed = !sameSeats(rota, session.rota());
        if (changed && session.isOver()) {
            problems.add(line.problem(RotaColumn.SESSION, "本场已经举行，值班安排不能再改"));
        }
        String reason = line.cell(RotaColumn.REASON);
        if (changed && session.arranged() && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            problems.add(line.problem(RotaColumn.REASON, "本场值班已经安排，调整须写明理由，最多 %d 个字".formatted(LONGEST_REASON)));
        }
        requirePlain(line, RotaColumn.REASON);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Wanted(
                        session, session.arranged() ? withReason(rota, session, reason) : rota, changed, reason));
    }

    private void requirePlain(Line line, RotaColumn column) {
        if (PlainText.tellsOfAPerson(line.cell(column))) {
            problems.add(line.problem(column, PlainText.REFUSED));
        }
    }

    private List<RotaEntry> entries(
            Line line, RotaLine session, Duty duty, RotaColumn officesColumn, RotaColumn postColumn) {
        String post = line.cell(postColumn);
        if (post.isEmpty() || post.length() > LONGEST_POST || post.chars().anyMatch(Character::isISOControl)) {
            problems.add(line.problem(postColumn, "不能空着，最多 %d 个字，只写职务不写姓名".formatted(LONGEST_POST)));
        }
        requirePlain(line, postColumn);
        List<RotaEntry> entries = new ArrayList<>();
        for (Office office : offices(line, session, officesColumn)) {
            entries.add(new RotaEntry(
                    duty,
                    entries.size() + 1,
                    office,
                    postOf(session, duty, office, post),
                    Optional.empty(),
                    Optional.empty()));
        }
        return entries;
    }

    /** The sheet shows one post for all; an office keeps a post of its own as long as that one is not changed. */
    private static String postOf(RotaLine session, Duty duty, Office office, String post) {
        List<RotaEntry> before =
                session.rota().stream().filter(one -> one.duty() == duty).toList();
        boolean untouched = !before.isEmpty() && before.get(0).post().equals(post);
        return before.stream()
                .filter(one -> untouched && one.office().equals(office))
                .map(RotaEntry::post)
                .findFirst()
                .orElse(post);
    }

    private List<Office> offices(Line line, RotaLine session, RotaColumn column) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            problems.add(line.problem(column, "至少填写一个单位"));
            return List.of();
        }
        String[] names = text.split("[、，,；;\\n]+");
        if (names.length > MOST_OFFICES) {
            problems.add(line.problem(column, "最多填写 %d 个单位".formatted(MOST_OFFICES)));
            return List.of();
        }
        OfficeNames known = known(session.date(), session);
        List<Office> offices = new ArrayList<>();
        Set<Office> twice = new HashSet<>();
        for (String name : names) {
            Optional<Office> office = known.find(name.strip());
            if (office.isEmpty()) {
                problems.add(line.problem(column, "本地区没有单位「%s」".formatted(shortened(name.strip()))));
            } else if (!twice.add(office.get())) {
                problems.add(line.problem(column, "「%s」写了两次".formatted(name.strip())));
            } else {
                offices.add(office.get());
            }
        }
        return offices;
    }

    private OfficeNames known(LocalDate day, RotaLine session) {
        return new OfficeNames(departments, session.key().region(), day);
    }

    private static String shortened(String name) {
        return name.length() > 30 ? name.substring(0, 30) + "…" : name;
    }

    private static boolean sameSeats(List<RotaEntry> one, List<RotaEntry> other) {
        return seats(one).equals(seats(other));
    }

    private static List<String> seats(List<RotaEntry> rota) {
        return rota.stream()
                .map(entry -> entry.duty() + " " + entry.office() + " " + entry.post())
                .toList();
    }

    /** Offices that were not on the arranged rota come with the reason; those that were keep theirs. */
    private static List<RotaEntry> withReason(List<RotaEntry> rota, RotaLine session, String reason) {
        return rota.stream()
                .map(entry -> session.rota().stream()
                        .filter(one ->
                                one.duty() == entry.duty() && one.office().equals(entry.office()))
                        .findFirst()
                        .map(one -> new RotaEntry(
                                entry.duty(),
                                entry.position(),
                                entry.office(),
                                entry.post(),
                                one.replaces(),
                                one.reason()))
                        .orElseGet(() -> new RotaEntry(
                                entry.duty(),
                                entry.position(),
                                entry.office(),
                                entry.post(),
                                Optional.empty(),
                                Optional.of(reason))))
                .toList();
    }
}
