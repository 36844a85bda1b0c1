package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.Industry;

/** The tables counted by walking through histories one by one, without the database. */
final class SimpleCount {
    private final LocalDate from;
    private final LocalDate asOf;
    private final Set<String> employers = new HashSet<>();
    private final Map<String, BigDecimal> figures = new TreeMap<>();

    SimpleCount(LocalDate from, LocalDate asOf) {
        this.from = from;
        this.asOf = asOf;
    }

    Map<String, BigDecimal> figures() {
        return figures;
    }

    private boolean inPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(asOf);
    }

    private boolean past(LocalDate day) {
        return !day.isAfter(asOf);
    }

    private void add(String key, BigDecimal figure) {
        figures.merge(key, figure, BigDecimal::add);
    }

    private void add(String key, long figure) {
        add(key, BigDecimal.valueOf(figure));
    }

    /** What the reception tables say of a case: T1, T3 and T4. */
    SimpleCount receive(History one, LocalDate campaign) {
        LocalDate first = LocalDate.MAX;
        long visits = 0;
        for (History.Visit visit : one.visits()) {
            if (visit.channel() == Channel.RECEPTION && !visit.on().isBefore(campaign)) {
                first = visit.on().isBefore(first) ? visit.on() : first;
                visits += inPeriod(visit.on()) ? 1 : 0;
            }
        }
        if (!inPeriod(first)) {
            return this;
        }
        add("received_cases", 1);
        add("received_people", one.people());
        add("received_amount", one.claimed());
        add("reception_visits", visits);
        History.Verdict verdict = verdict(one);
        if (verdict == null) {
            add("pending_cases", 1);
            add("pending_people", one.people());
            add("pending_amount", one.claimed());
        } else if (!verdict.arrears()) {
            add("not_arrears_cases", 1);
        } else {
            boolean solved = closedOn(one) != null && verdict.amount().compareTo(paid(one)) == 0;
            add("is_arrears_cases", 1);
            add("verified_people", verdict.people());
            add("verified_amount", verdict.amount());
            add("solved_cases", solved ? 1 : 0);
            add("remaining_cases", solved ? 0 : 1);
            add("remaining_people", verdict.people());
            add("remaining_amount", verdict.amount().subtract(paid(one)));
            for (History.Paid payment : one.payments()) {
                if (past(payment.on())) {
                    add("solved_people", payment.people());
                    add("remaining_people", -payment.people());
                    add("solved_amount", payment.amount());
                    add("advanced_amount", payment.advance() ? payment.amount() : BigDecimal.ZERO);
                }
            }
        }
        return this;
    }

    /** What the winter table says of a case. */
    SimpleCount winter(History one) {
        History.Verdict verdict = verdict(one);
        if (verdict != null && verdict.arrears()) {
            wages(one, verdict);
        }
        once("filed_cases", one, ActKind.FILED);
        once("transferred_police", one, ActKind.POLICE_TRANSFER);
        once("police_filed", one, ActKind.POLICE_FILED);
        add("order_correct", count(one, ActKind.ORDER));
        add("admin_decision", count(one, ActKind.DECISION));
        add("admin_penalty", count(one, ActKind.PENALTY));
        return this;
    }

    private void wages(History one, History.Verdict verdict) {
        if (inPeriod(verdict.on())) {
            add("arrears_units", employers.add(one.region() + one.category() + one.employer()) ? 1 : 0);
            add("arrears_workers", verdict.people());
            add("arrears_migrants", verdict.migrants());
            add("arrears_amount", verdict.amount());
        }
        LocalDate closed = closedOn(one);
        boolean filed = acts(one, act -> act.kind() == ActKind.FILED && past(act.on())) > 0;
        if (closed != null && inPeriod(closed) && verdict.amount().compareTo(paid(one)) == 0 && !filed) {
            add("nonfiled_solved", 1);
        }
        for (History.Paid payment : one.payments()) {
            if (inPeriod(payment.on())) {
                add("recovered_people", payment.people());
                add("recovered_migrants", payment.migrants());
                add("recovered_amount", payment.amount());
            }
        }
    }

    private void once(String key, History one, ActKind kind) {
        add(key, count(one, kind) > 0 ? 1 : 0);
    }

    private long count(History one, ActKind kind) {
        return acts(one, act -> act.kind() == kind && inPeriod(act.on()));
    }

    private static long acts(History one, Predicate<History.Act> which) {
        return one.acts().stream().filter(which).count();
    }

    /** Which department answers for a case on the day. */
    String responsible(History one) {
        String office = "";
        for (History.Plan plan : one.plans()) {
            office = past(plan.approved())
                    ? plan.office().substring(0, plan.office().indexOf('-'))
                    : office;
        }
        if (!office.isEmpty()) {
            return office.toUpperCase(Locale.ROOT);
        }
        return one.industry() == Industry.HOUSING
                ? "HURD"
                : one.industry() == Industry.TRANSPORT ? "TRAN" : one.industry() == Industry.WATER ? "WATR" : "LSI";
    }

    private History.@Nullable Verdict verdict(History one) {
        History.Verdict last = null;
        for (History.Verdict verdict : one.verdicts()) {
            last = past(verdict.on()) ? verdict : last;
        }
        return last;
    }

    private @Nullable LocalDate closedOn(History one) {
        LocalDate closed = null;
        for (History.Closed closing : one.closings()) {
            if (past(closing.on())) {
                closed = closing.reopened().isAfter(asOf) ? closing.on() : null;
            }
        }
        return closed;
    }

    private BigDecimal paid(History one) {
        BigDecimal sum = BigDecimal.ZERO;
        for (History.Paid payment : one.payments()) {
            sum = past(payment.on()) ? sum.add(payment.amount()) : sum;
        }
        return sum;
    }
}
