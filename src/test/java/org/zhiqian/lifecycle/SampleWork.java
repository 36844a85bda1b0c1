package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.zhiqian.Handling;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Works all cases of the file day by day: each step by its office with its form on its date, while time goes by. */
final class SampleWork {
    private final Workplace work;
    private final SampleRoutes routes;
    private final TreeMap<String, List<Runnable>> days = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> escalated = new HashSet<>();

    SampleWork(Workplace work) {
        this.work = work;
        this.routes = new SampleRoutes(work);
    }

    String number(SampleCase sample) {
        return Objects.requireNonNull(numbers.get(sample.id()));
    }

    /** Until ten o'clock of the last day. */
    void work(List<SampleCase> cases, String last) {
        cases.forEach(this::plan);
        days.headMap(last, true).forEach((day, steps) -> {
            work.goTo(day);
            steps.forEach(Runnable::run);
        });
        work.goTo(last);
    }

    /** Steps of one day follow each other as here. */
    private void plan(SampleCase sample) {
        on(sample.receivedOn(), () -> numbers.put(sample.id(), work.register(lsi(sample), sample.registration())));
        on(sample.acceptedOn(), () -> handle(sample, "accept-petition", Handling.ACCEPTED));
        sample.laterVisits().forEach(day -> on(day, () -> visit(sample, day)));
        sample.verifiedOn().ifPresent(day -> on(day, () -> handle(sample, "verify-facts", sample.verification())));
        sample.supervisedOn().ifPresent(day -> planSupervision(sample, day));
        sample.escalatedOn().ifPresent(day -> on(day, () -> escalate(sample)));
        sample.acts().forEach(act -> on(act.on(), () -> record(sample, act)));
        sample.event("guide").ifPresent(day -> on(day, () -> routes.guide(sample, number(sample), day)));
        sample.event("arb_accept").ifPresent(day -> on(day, () -> routes.arbitrate(sample, number(sample), day)));
        sample.event("award").ifPresent(day -> on(day, () -> routes.award(sample, number(sample), day)));
        sample.event("enforce_apply").ifPresent(day -> on(day, () -> routes.leave(sample, number(sample), day)));
        sample.event("to_court").ifPresent(day -> on(day, () -> routes.drive(sample, number(sample), day)));
        sample.event("enforce").ifPresent(day -> on(day, () -> routes.seized(sample, number(sample), day)));
        if (sample.isArrears()) {
            planPayments(sample);
        }
        sample.supervisedOn()
                .flatMap(begun -> sample.closedOn())
                .ifPresent(day -> on(day, () -> endSupervision(sample)));
        sample.closedOn().ifPresent(day -> on(day, () -> close(sample, day)));
        sample.calledOn().ifPresent(day -> on(weekAfter(sample.closedOn().orElseThrow()), () -> lookBack(sample, day)));
    }

    /** Listed, with a team and a leader in charge; the unit reports every week. */
    private void planSupervision(SampleCase sample, String day) {
        String until = sample.closedOn().orElseThrow();
        on(day, () -> supervise(sample, day, until));
        for (LocalDate next = LocalDate.parse(day).plusDays(7);
                next.isBefore(LocalDate.parse(until));
                next = next.plusDays(7)) {
            on(next.toString(), () -> handle(sample, "report-listed-case", reported(false)));
        }
    }

    private void supervise(SampleCase sample, String day, String until) {
        String leadgrp = sample.office("leadgrp");
        start(
                lsi(sample),
                "listed-supervision",
                Map.of(
                        "caseNumber", number(sample),
                        "level", "COUNTY",
                        "department", "LSI",
                        "reason", "涉及人数较多、金额较大，社会影响较大。"));
        work.complete(
                leadgrp,
                number(sample),
                "approve-listing",
                Map.of(
                        "decision",
                        "LIST",
                        "limitOn",
                        until,
                        "reportEvery",
                        7,
                        "condition",
                        "工资全部付清，支付凭证齐全。",
                        "opinion",
                        "同意挂牌督办，限期办结。"));
        start(leadgrp, "leader-in-charge", Handling.leader(number(sample), day, until));
        start(
                leadgrp,
                "special-team",
                Map.of(
                        "caseNumber",
                        number(sample),
                        "teamKind",
                        "WORKING_GROUP",
                        "leadDepartment",
                        "LEADGRP",
                        "position",
                        "治欠办副主任",
                        "leaderName",
                        "虚拟丙",
                        "purpose",
                        "核清人数金额，督促建设单位垫付。",
                        "dueOn",
                        until,
                        "members1",
                        Map.of("department", "HURD", "person", "虚拟丁"),
                        "members2",
                        Map.of("department", "HRSS", "person", "虚拟戊")));
    }

    private void endSupervision(SampleCase sample) {
        String leadgrp = sample.office("leadgrp");
        handle(sample, "report-listed-case", reported(true));
        work.complete(
                leadgrp, number(sample), "decide-delisting", Map.of("decision", "DELIST", "opinion", "工资付清，摘牌条件已经具备。"));
        work.complete(leadgrp, number(sample), "lead-team", Map.of("action", "REPORT", "content", "工资全部付清，专班任务完成。"));
        work.complete(
                leadgrp,
                number(sample),
                "review-team-report",
                Map.of("decision", "DISSOLVE", "opinion", "任务完成，同意撤销专班。"));
    }

    private static Map<String, Object> reported(boolean delistingAsked) {
        return Map.of("progress", "已督促建设单位分批垫付工资。", "delistingAsked", delistingAsked);
    }

    private void escalate(SampleCase sample) {
        start(
                lsi(sample),
                "escalation",
                Map.of(
                        "caseNumber", number(sample),
                        "situation", "县级协调两次未果，财政资金有缺口。",
                        "difficulty", "县级财政资金不足，无力拨付工程款。",
                        "reason", "需要州市统筹资金并责令限期拨付。",
                        "evidence", "工人名册、专户流水、协调会纪要。",
                        "opinion", "建议由州市提级办理并责令拨付。"));
        work.complete(
                sample.upperOffice("leadgrp"),
                number(sample),
                "decide-escalation",
                Map.of(
                        "decision",
                        "ACCEPT",
                        "dueOn",
                        sample.closedOn().orElseThrow(),
                        "duties",
                        List.of("STABILISE", "SUPPORT_ON_SITE"),
                        "opinion",
                        "同意提级，由州市牵头办理。"));
        escalated.add(sample.id());
    }

    private void start(String login, String process, Map<String, ?> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void planPayments(SampleCase sample) {
        String verifiedOn = sample.verifiedOn().orElseThrow();
        if (sample.isPaidOnTheSpot()) {
            on(verifiedOn, () -> settle(sample));
            return;
        }
        on(verifiedOn, () -> agreeOnPlan(sample));
        List<String> payments = sample.payments();
        for (int i = 0; i < payments.size(); i++) {
            int which = i;
            on(payments.get(i), () -> pay(sample, sample.payment(which)));
        }
        payments.stream().findFirst().ifPresent(day -> on(day, () -> measureDone(sample, day)));
    }

    private void pay(SampleCase sample, Map<String, Object> payment) {
        if ("REVOLVING_FUND".equals(payment.get("source"))) {
            routes.advance(sample, number(sample), payment);
        } else if (sample.event("to_court").isPresent()) {
            routes.enforced(sample, number(sample), payment);
        } else {
            handle(sample, "record-payment", with(payment, "entry", "PAID"));
        }
    }

    private void on(String day, Runnable step) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(step);
    }

    /** The look-back comes up three working days after the closing and keeps the day of the call. */
    private static String weekAfter(String day) {
        return LocalDate.parse(day).plusDays(7).toString();
    }

    private void visit(SampleCase sample, String day) {
        assertThat(work.register(lsi(sample), sample.visit(day, number(sample))))
                .isEqualTo(number(sample));
    }

    private void settle(SampleCase sample) {
        handle(
                sample,
                "settle-on-the-spot",
                with(sample.payment(0), "outcome", "PAID", "conclusion", "总包专户当场代发，三人工资全部到账。"));
    }

    private void agreeOnPlan(SampleCase sample) {
        if (sample.isSimple()) {
            handle(sample, "settle-on-the-spot", Handling.NOT_TODAY);
        }
        handle(sample, "draft-plan", sample.plan());
        if (sample.needsLeader() && sample.supervisedOn().isEmpty()) {
            String day = sample.verifiedOn().orElseThrow();
            String until = sample.closedOn().orElse("2027-01-20");
            start(sample.office("leadgrp"), "leader-in-charge", Handling.leader(number(sample), day, until));
        }
        work.complete(sample.office("leadgrp"), number(sample), "approve-plan", Handling.APPROVED);
    }

    private void measureDone(SampleCase sample, String day) {
        work.complete(sample.office("hurd"), number(sample), "carry-out-measure", Handling.measureDone(day));
    }

    private void record(SampleCase sample, SampleCase.Act act) {
        Map<String, Object> form =
                with(act.more(), "caseNumber", number(sample), "kind", act.kind(), "actedOn", act.on());
        start(office(sample, act.department()), "enforcement-act", form);
    }

    private void close(SampleCase sample, String day) {
        if (!sample.isPaidOnTheSpot()) {
            handle(sample, "apply-closing", Handling.concluded());
        }
        work.complete(office(sample, "leadgrp"), number(sample), "review-closing", Handling.APPROVED);
        escalated.remove(sample.id());
        handle(sample, "answer-petitioner", Handling.answered(day));
    }

    private void lookBack(SampleCase sample, String calledOn) {
        handle(sample, "look-back", Map.of("calledOn", calledOn, "outcome", "NOTHING_OWED", "note", "电话回访，满意"));
    }

    private void handle(SampleCase sample, String task, Map<String, ?> form) {
        work.complete(lsi(sample), number(sample), task, form);
    }

    private String lsi(SampleCase sample) {
        return office(sample, "lsi");
    }

    /** Of the region whose offices work the case. */
    private String office(SampleCase sample, String department) {
        return escalated.contains(sample.id()) ? sample.upperOffice(department) : sample.office(department);
    }
}
