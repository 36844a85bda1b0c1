package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** What the tests of routes beside the main course have in common. */
abstract class RouteWork extends AtTheOffice {
    static final String LSI = "lsi-530125";
    static final String HRSS = "hrss-530125";
    static final String LEADGRP = "leadgrp-530125";
    static final String POLICE = "psb-530125";

    @Autowired
    Walked walked;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String day(int later) {
        return today().plusDays(later).toString();
    }

    String accepted() {
        String number = work.register(LSI, with(Registrations.simple(day(0)), "newMatter", true));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    /** Three workers are owed 26,400 元. */
    String verified() {
        return verified(VERIFIED);
    }

    String verified(Map<String, Object> found) {
        String number = accepted();
        work.complete(LSI, number, "verify-facts", with(found, "verifiedOn", day(0)));
        return number;
    }

    /** All three have everything; an old case needs a leader before its plan. */
    void pay(String number) {
        if (work.findTask(number, "settle-on-the-spot").isPresent()) {
            work.complete(LSI, number, "settle-on-the-spot", Handling.NOT_TODAY);
        }
        work.complete(LSI, number, "draft-plan", Handling.plan(day(200)));
        if (work.tryToComplete(LEADGRP, number, "approve-plan", Handling.APPROVED)
                        .status()
                == 409) {
            start(LEADGRP, "leader-in-charge", Handling.leader(number, day(0), day(200)));
            work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        }
        work.complete("hurd-530125", number, "carry-out-measure", Handling.measureDone(day(0)));
        work.complete(LSI, number, "record-payment", paid(day(0), 3, "26400"));
    }

    void start(String login, String process, Map<String, ?> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    void refusedStart(String login, String process, Map<String, ?> form, String sentence) {
        int before = steps();
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
        assertThat(steps()).isEqualTo(before);
    }

    void refused(String login, String number, String task, Map<String, ?> form, String sentence) {
        int before = steps();
        Answer answer = work.tryToComplete(login, number, task, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
        assertThat(steps()).isEqualTo(before);
    }

    private int steps() {
        return jdbc.sql("SELECT count(*) FROM matter_steps")
                        .query(Integer.class)
                        .single()
                + jdbc.sql("SELECT count(*) FROM acts").query(Integer.class).single();
    }

    LocalDate due(String number, String task) {
        return LocalDate.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    /** The task runs past its due date, so that its office is reminded and the leading office has to urge. */
    void letRunLate(String number, String task) {
        LocalDateTime due =
                LocalDateTime.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
        work.goTo(due.plusMinutes(1));
        assertThat(work.openTasks(number)).as(task).contains("催办");
    }

    List<String> acts(String number) {
        return work.sheet(LSI, number).path("acts").findValuesAsText("code").stream()
                .filter(code -> !code.equals("DIRECT") && !code.equals("POSTED"))
                .toList();
    }

    JsonNode matter(String number, String kind) {
        for (JsonNode matter : work.sheet(LSI, number).path("matters")) {
            if (matter.at("/kind/code").asText().equals(kind)) {
                return matter;
            }
        }
        throw new AssertionError(number + " has no " + kind);
    }

    String outcome(String number, String kind) {
        return matter(number, kind).path("outcome").asText();
    }

    String course(String number) {
        return work.sheet(LSI, number).path("course").toString();
    }

    long running(String process) {
        return work.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }
}
