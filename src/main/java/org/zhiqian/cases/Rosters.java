package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/**
 * Rosters (名册). Where a case has one, its claim is the sum of the roster, and verifications and payments are taken only as
 * they agree with it; they stay the dated facts that are counted. Holds personal data; callers mask it.
 */
@Repository
@Transactional
public class Rosters {
    private static final Set<CaseStatus> FIXED =
            Set.of(CaseStatus.TURNED_AWAY, CaseStatus.MERGED, CaseStatus.CLOSED, CaseStatus.STRUCK_OFF);
    private static final int NAMED = 10;

    private final JdbcClient jdbc;
    private final RosterRows rows;
    private final CaseFiles caseFiles;
    private final Particulars particulars;
    private final RosterFigures figures;
    private final Timeline timeline;
    private final Clock clock;

    Rosters(
            JdbcClient jdbc,
            RosterRows rows,
            CaseFiles caseFiles,
            Particulars particulars,
            RosterFigures figures,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.particulars = particulars;
        this.figures = figures;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Counts the changes; 0 where the case has no roster. */
    @Transactional(readOnly = true)
    public int version(CaseId id) {
        return figures.version(id);
    }

    @Transactional(readOnly = true)
    public RosterSums sums(CaseId id) {
        return rows.sums(id);
    }

    @Transactional(readOnly = true)
    public List<RosterRow> all(CaseId id) {
        return rows.all(id);
    }

    @Transactional(readOnly = true)
    public Optional<RosterRow> find(CaseId id, int position) {
        return rows.at(id, Set.of(position)).stream().findFirst();
    }

    /** The position of whoever has that identity number. */
    @Transactional(readOnly = true)
    public Optional<Integer> positionOf(CaseId id, String identityNumber) {
        return rows.positionOf(id, identityNumber);
    }

    @Transactional(readOnly = true)
    public List<RosterRow> page(CaseId id, RosterFilter filter, int offset, int size) {
        return rows.page(id, filter, offset, size);
    }

    @Transactional(readOnly = true)
    public int count(CaseId id, RosterFilter filter) {
        return rows.count(id, filter);
    }

    /** Rows are shown with everything; who looked is kept (个人信息保护法 §51). */
    public void disclose(CaseId id) {
        particulars.keep(id, "名册工人的号码和账号");
    }

    /** Why the roster cannot be changed any more, if so. */
    @Transactional(readOnly = true)
    public Optional<String> fixed(CaseState state) {
        return FIXED.contains(state.status())
                ? Optional.of("案件%s，名册不能再改动。".formatted(state.status().label()))
                : Optional.empty();
    }

    /**
     * Changes the roster all at once; the claim follows it from today.
     *
     * @param basis the version the change was made for
     * @param what the change in words, without personal data
     * @param note in the officer's words, stored sealed
     */
    public void change(CaseId id, int basis, RosterChange change, String what, @Nullable String note) {
        CaseState state = caseFiles.lock(id);
        fixed(state).ifPresent(why -> {
            throw new Refusal(why);
        });
        if (figures.version(id) != basis) {
            throw new Refusal("名册刚由别人改动，没有写入。请刷新后重新预览。");
        }
        Map<Integer, RosterRow> present = new TreeMap<>();
        Set<Integer> touched = new HashSet<>(change.dropped());
        touched.addAll(change.changed().keySet());
        rows.at(id, touched).forEach(row -> present.put(row.position(), row));
        requireKept(change.dropped().stream()
                .map(position -> known(present, position))
                .toList());
        change.changed().forEach((position, worker) -> requireNotLess(known(present, position), worker));
        if (rows.count(id) + change.added().size() <= change.dropped().size()) {
            throw new Refusal("名册至少要有 1 人。");
        }
        write(id, present, change);
        figures.confirm(id);
        String claim = figures.followClaim(id, LocalDate.now(clock));
        timeline.add(id, FactKind.ROSTER, LocalDate.now(clock), what + "；" + claim, note);
    }

    private void write(CaseId id, Map<Integer, RosterRow> present, RosterChange change) {
        Map<UUID, Worker> changed = new LinkedHashMap<>();
        change.changed()
                .forEach((position, worker) ->
                        changed.put(known(present, position).id(), worker));
        List<UUID> dropped = change.dropped().stream()
                .map(position -> known(present, position).id())
                .toList();
        if (!dropped.isEmpty()) {
            jdbc.sql("DELETE FROM roster_payments WHERE case_id = ? AND payment_id IS NULL")
                    .param(id.value())
                    .update();
        }
        int last = figures.lastPosition(id);
        rows.delete(dropped);
        rows.update(changed);
        rows.insert(id, change.added(), last + 1, null);
        figures.changed(id, last + change.added().size(), timeline.officer(), OffsetDateTime.now(clock));
    }

    private static RosterRow known(Map<Integer, RosterRow> present, int position) {
        @Nullable RosterRow row = present.get(position);
        if (row == null) {
            throw new Refusal("名册里没有序号 %d，请刷新后再试。".formatted(position));
        }
        return row;
    }

    private static void requireKept(Collection<RosterRow> dropped) {
        List<RosterRow> held = dropped.stream().filter(RosterRow::isHeld).toList();
        if (!held.isEmpty()) {
            throw new Refusal("序号 %s 共 %d 人已有认定金额或者支付，不能撤下。确需撤下的，先把核实金额改为 0，在任务「登记支付」中更正认定，再撤下。"
                    .formatted(
                            held.stream()
                                    .limit(NAMED)
                                    .map(row -> String.valueOf(row.position()))
                                    .collect(Collectors.joining("、")),
                            held.size()));
        }
    }

    private static void requireNotLess(RosterRow row, Worker worker) {
        @Nullable Money assessed = worker.assessed();
        if (row.paid().isPositive() && (assessed == null || row.paid().isMoreThan(assessed))) {
            throw new Refusal("序号 %d 已付 %s 元，核实金额不能更少。请核对。".formatted(row.position(), row.paid()));
        }
    }

    /** Moves workers who have still to get something to the lead case; what they were claimed for stays where it was. */
    public void merge(CaseId merged, CaseId lead) {
        if (version(merged) == 0 && version(lead) == 0) {
            return;
        }
        requireMergeable(merged, lead);
        boolean verified = figures.isVerified(merged);
        List<Worker> moving = new ArrayList<>();
        for (RosterRow row : rows.all(merged)) {
            if (!verified) {
                moving.add(row.worker());
            } else if (row.remaining().isPositive()) {
                moving.add(row.worker().owing(row.remaining(), row.remaining()));
            }
        }
        int last = figures.lastPosition(lead);
        rows.insert(lead, moving, last + 1, merged);
        figures.changed(lead, last + moving.size(), timeline.officer(), OffsetDateTime.now(clock));
    }

    /** Refuses a merger that would leave people and money without names, or a name twice. */
    @Transactional(readOnly = true)
    public void requireMergeable(CaseId merged, CaseId lead) {
        if ((version(merged) == 0) != (version(lead) == 0)) {
            CaseId without = version(merged) == 0 ? merged : lead;
            throw new Refusal("不能并案：案件 %s 还没有名册，另一件有。请先导入它的名册。"
                    .formatted(caseFiles.get(without).number()));
        }
        figures.requireReconciled(merged, "并案");
        figures.requireReconciled(lead, "并案");
        int twice = jdbc.sql(
                        """
                SELECT count(*) FROM roster_workers a JOIN roster_workers b ON b.identity_number_index = a.identity_number_index
                    AND b.case_id = :lead WHERE a.case_id = :merged
                """)
                .param("lead", lead.value())
                .param("merged", merged.value())
                .query(Integer.class)
                .single();
        if (twice > 0) {
            throw new Refusal("不能并案：有 %d 人两案名册里都有。请核对，在其中一案撤下后再并案。".formatted(twice));
        }
    }

    /** What the workers at these positions come to, for a split; refused if one cannot leave. */
    @Transactional(readOnly = true)
    public RosterSums requireUnpaid(CaseId id, Set<Integer> positions) {
        figures.requireReconciled(id, "拆案");
        return figures.unpaid(id, positions);
    }

    /** Moves the workers at these positions to a case of their own. */
    public void split(CaseId origin, CaseId part, Set<Integer> positions) {
        List<RosterRow> moving = rows.all(origin).stream()
                .filter(row -> positions.contains(row.position()))
                .toList();
        rows.delete(moving.stream().map(RosterRow::id).toList());
        rows.insert(part, moving.stream().map(RosterRow::worker).toList(), 1, null);
        OffsetDateTime now = OffsetDateTime.now(clock);
        figures.changed(origin, figures.lastPosition(origin), timeline.officer(), now);
        figures.changed(part, moving.size(), timeline.officer(), now);
    }
}
