package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.zhiqian.Handling;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Works all cases of the file day by day: each step by its office with its form on its date, while time goes by. */
final class SampleWork {
    private final Workplace work;
    private final TreeMap<String, List<Runnable>> days = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    SampleWork(Workplace work) {
        this.work = work;
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
        sample.acts().forEach(act -> on(act.on(), () -> record(sample, act)));
        if (sample.isArrears()) {
            planPayments(sample);
        }
        sample.closedOn().ifPresent(day -> on(day, () -> close(sample, day)));
        sample.calledOn().ifPresent(day -> on(weekAfter(sample.closedOn().orElseThrow()), () -> lookBack(sample, day)));
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
            on(payments.get(i), () -> handle(sample, "record-payment", with(sample.payment(which), "entry", "PAID")));
        }
        payments.stream().findFirst().ifPresent(day -> on(day, () -> measureDone(sample, day)));
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
        work.complete(sample.office("leadgrp"), number(sample), "approve-plan", Handling.APPROVED);
    }

    private void measureDone(SampleCase sample, String day) {
        work.complete(sample.office("hurd"), number(sample), "carry-out-measure", Handling.measureDone(day));
    }

    private void record(SampleCase sample, SampleCase.Act act) {
        Map<String, Object> form =
                with(act.more(), "caseNumber", number(sample), "kind", act.kind(), "actedOn", act.on());
        Answer answer = work.start(sample.office(act.department()), "enforcement-act", form);
        assertThat(answer.status()).as(sample.id() + " " + answer.body()).isEqualTo(200);
    }

    private void close(SampleCase sample, String day) {
        if (!sample.isPaidOnTheSpot()) {
            handle(sample, "apply-closing", Handling.concluded());
        }
        work.complete(sample.office("leadgrp"), number(sample), "review-closing", Handling.APPROVED);
        handle(sample, "answer-petitioner", Handling.answered(day));
    }

    private void lookBack(SampleCase sample, String calledOn) {
        handle(sample, "look-back", Map.of("calledOn", calledOn, "outcome", "NOTHING_OWED", "note", "电话回访，满意"));
    }

    private void handle(SampleCase sample, String task, Map<String, ?> form) {
        work.complete(lsi(sample), number(sample), task, form);
    }

    private static String lsi(SampleCase sample) {
        return sample.office("lsi");
    }
}
