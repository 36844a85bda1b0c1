package org.zhiqian.lifecycle;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.zhiqian.Handling;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Works all cases of the file day by day: each step by its office with its form on its date, while time goes by. */
final class SampleWork {
    private static final int EVERY_WEEK = 7;
    private static final int TWICE_A_MONTH = 15;

    private final Workplace work;
    private final SampleRoutes routes = new SampleRoutes();
    private final SampleEnforcement enforcement = new SampleEnforcement();
    private final SampleSupervision supervision = new SampleSupervision();
    private final TreeMap<String, List<Runnable>> days = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> escalated = new HashSet<>();

    /** What the events of the file are, by their type; what is not here is in its other fields. */
    private final Map<String, BiConsumer<SampleDesk, String>> events = Map.ofEntries(
            entry("assist", (desk, day) -> supervision.transfer(desk, "PSB", "2026-07-14", "经营者失联，请协助查找。")),
            entry("guide", routes::guide),
            entry("arb_accept", routes::arbitrate),
            entry("award", routes::award),
            entry("enforce_apply", routes::leave),
            entry("to_court", this::toCourt),
            entry("enforce", this::seized),
            entry("joint", (desk, day) -> supervision.investigateJointly(desk)),
            entry("supervise", this::supervise),
            entry("lead", this::leadAndList),
            entry("coordinate", (desk, day) -> supervision.report(desk, "第三次联席：剩余17人262500元拟于2027年1月20日前解决。")),
            entry("fund", routes::requestAdvance),
            entry("plan_fail", this::planFails),
            entry("escalate", this::escalate),
            entry("check", enforcement::disobeyed),
            entry("transfer_prepare", this::prepareTransfer),
            entry("transfer_report", enforcement::reportCrime),
            entry("transfer_approve", enforcement::transfer),
            entry("police_filed", enforcement::fileCrime));

    SampleWork(Workplace work) {
        this.work = work;
    }

    String number(SampleCase sample) {
        return Objects.requireNonNull(numbers.get(sample.id()));
    }

    /** Until ten o'clock of the last day. */
    void work(List<SampleCase> cases, String last) {
        cases.forEach(this::plan);
        while (!days.isEmpty() && days.firstKey().compareTo(last) <= 0) {
            Map.Entry<String, List<Runnable>> day = days.pollFirstEntry();
            work.goTo(day.getKey());
            day.getValue().forEach(Runnable::run);
        }
        work.goTo(last);
    }

    /** Steps of one day follow each other as here. */
    private void plan(SampleCase sample) {
        on(
                sample.receivedOn(),
                () -> numbers.put(
                        sample.id(),
                        work.register(sample.office("lsi"), sample.forms().registration())));
        on(sample.acceptedOn(), () -> desk(sample).complete("lsi", "accept-petition", Handling.ACCEPTED));
        sample.laterVisits().forEach(day -> on(day, () -> visit(sample, day)));
        sample.filedOn().ifPresent(day -> on(day, () -> enforcement.file(desk(sample), day)));
        sample.event("investigate").ifPresent(day -> on(day, () -> enforcement.suspect(desk(sample))));
        sample.verifiedOn().ifPresent(day -> on(day, () -> verify(sample, day)));
        sample.spotDay().ifPresent(day -> on(day, () -> settle(sample)));
        sample.planDay().ifPresent(day -> on(day, () -> draftPlan(sample)));
        sample.events((type, day) ->
                Optional.ofNullable(events.get(type)).ifPresent(step -> on(day, () -> step.accept(desk(sample), day))));
        sample.agreedOn().ifPresent(day -> on(day, () -> approvePlan(sample, day)));
        sample.orderedOn().ifPresent(day -> on(day, () -> order(sample, day)));
        planPayments(sample);
        sample.closedOn().ifPresent(day -> on(day, () -> close(sample, day)));
        sample.calledOn().ifPresent(day -> on(weekAfter(sample.closedOn().orElseThrow()), () -> lookBack(sample, day)));
    }

    private void planPayments(SampleCase sample) {
        List<String> payments = sample.isPaidOnTheSpot() ? List.of() : sample.payments();
        for (int i = 0; i < payments.size(); i++) {
            int which = i;
            on(payments.get(i), () -> pay(sample, sample.forms().payment(which)));
        }
        if (!payments.isEmpty() && sample.event("plan_fail").isEmpty()) {
            on(payments.get(0), () -> reportMeasures(sample, Handling.measureDone(payments.get(0))));
        }
        if (sample.orderedOn().isPresent() && sample.closedOn().isPresent()) {
            String paidOn = payments.get(payments.size() - 1);
            on(paidOn, () -> enforcement.obeyed(desk(sample), paidOn));
        }
    }

    private void on(String day, Runnable step) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(step);
    }

    private SampleDesk desk(SampleCase sample) {
        return new SampleDesk(work, sample, number(sample), sample.region());
    }

    /** Of the region whose offices work the case. */
    private SampleDesk handling(SampleCase sample) {
        return escalated.contains(sample.id()) ? desk(sample).above() : desk(sample);
    }

    /** Recognised as the same matter, and joined to it. */
    private void visit(SampleCase sample, String day) {
        Map<String, Object> visit = sample.forms().visit(day, number(sample));
        Answer recognised =
                work.tryToRegister(sample.office("lsi"), with(visit, "sameMatterAs", null, "visitAnswer", null));
        assertThat(recognised.status()).isEqualTo(409);
        assertThat(recognised.message()).contains(number(sample));
        assertThat(work.register(sample.office("lsi"), visit)).isEqualTo(number(sample));
    }

    private void verify(SampleCase sample, String day) {
        desk(sample).complete("lsi", "verify-facts", sample.forms().verification());
        if (sample.event("investigate").isPresent()) {
            enforcement.confirmFalse(desk(sample), day);
        }
    }

    private void settle(SampleCase sample) {
        desk(sample)
                .complete(
                        "lsi",
                        "settle-on-the-spot",
                        with(sample.forms().payment(0), "outcome", "PAID", "conclusion", "总包专户当场代发，三人工资全部到账。"));
    }

    private void draftPlan(SampleCase sample) {
        if (sample.isSimple()) {
            desk(sample).complete("lsi", "settle-on-the-spot", Handling.NOT_TODAY);
        }
        desk(sample).complete("lsi", "draft-plan", sample.forms().plan());
    }

    private void approvePlan(SampleCase sample, String day) {
        if (sample.needsLeader()
                && sample.supervisedOn().isEmpty()
                && sample.event("lead").isEmpty()) {
            supervision.lead(desk(sample), day);
        }
        desk(sample).complete("leadgrp", "approve-plan", Handling.APPROVED);
    }

    private void reportMeasures(SampleCase sample, Map<String, Object> report) {
        for (String department : sample.responsible()) {
            desk(sample).complete(department.toLowerCase(Locale.ROOT), "carry-out-measure", report);
        }
    }

    private void order(SampleCase sample, String day) {
        if (escalated.contains(sample.id())) {
            enforcement.orderFunding(desk(sample), day);
        } else {
            enforcement.order(desk(sample), day);
        }
    }

    private void pay(SampleCase sample, Map<String, Object> payment) {
        if ("REVOLVING_FUND".equals(payment.get("source"))) {
            routes.payAdvance(desk(sample), payment);
        } else if (sample.event("to_court").isPresent()) {
            routes.enforced(desk(sample), payment);
        } else {
            handling(sample).complete("lsi", "record-payment", with(payment, "entry", "PAID"));
        }
    }

    /** Listed, with a team and a leader in charge; the unit reports every week. */
    private void supervise(SampleDesk desk, String day) {
        supervision.list(desk, EVERY_WEEK);
        supervision.lead(desk, day);
        supervision.formTeam(desk);
        reportEvery(EVERY_WEEK, desk, day);
    }

    private void leadAndList(SampleDesk desk, String day) {
        supervision.lead(desk, day);
        supervision.list(desk, TWICE_A_MONTH);
        reportEvery(TWICE_A_MONTH, desk, day);
    }

    private void reportEvery(int interval, SampleDesk desk, String day) {
        for (LocalDate next = LocalDate.parse(day).plusDays(interval);
                next.isBefore(LocalDate.parse(desk.sample().until()));
                next = next.plusDays(interval)) {
            on(next.toString(), () -> supervision.report(desk, "已督促建设单位分批垫付工资。"));
        }
    }

    private void planFails(SampleDesk desk, String day) {
        reportMeasures(desk.sample(), Map.of("outcome", "FAILED", "doneOn", day, "result", "协调两次未果，财政资金有缺口。"));
    }

    private void escalate(SampleDesk desk, String day) {
        supervision.escalate(desk);
        escalated.add(desk.sample().id());
    }

    private void prepareTransfer(SampleDesk desk, String day) {
        supervision.answer(desk, "psb", "多方查找，经营者仍然下落不明。");
        enforcement.disobeyedByOneWhoFled(desk, day);
        supervision.transfer(desk, "COURT", desk.sample().until(), "现有可查封设备的线索，请依法处理。");
    }

    private void toCourt(SampleDesk desk, String day) {
        supervision.transfer(desk, "COURT", "2026-11-13", "请纳入集中执行，并反馈执行进展。");
        routes.drive(desk, day);
    }

    private void seized(SampleDesk desk, String day) {
        routes.seized(desk, day);
        supervision.answer(desk, "court", "剩余6人78000元，已查封车辆待处置。");
    }

    private void close(SampleCase sample, String day) {
        if (sample.event("investigate").isPresent()) {
            enforcement.refer(desk(sample));
        }
        if (sample.supervisedOn().isPresent()) {
            supervision.delist(desk(sample));
            supervision.dissolveTeam(desk(sample));
        }
        if (!sample.isPaidOnTheSpot()) {
            handling(sample).complete("lsi", "apply-closing", Handling.concluded());
        }
        handling(sample).complete("leadgrp", "review-closing", Handling.APPROVED);
        escalated.remove(sample.id());
        desk(sample).complete("lsi", "answer-petitioner", Handling.answered(day));
    }

    /** The look-back comes up three working days after the closing and keeps the day of the call. */
    private static String weekAfter(String day) {
        return LocalDate.parse(day).plusDays(7).toString();
    }

    private void lookBack(SampleCase sample, String calledOn) {
        desk(sample)
                .complete(
                        "lsi", "look-back", Map.of("calledOn", calledOn, "outcome", "NOTHING_OWED", "note", "电话回访，满意"));
    }
}
