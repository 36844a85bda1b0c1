package org.zhiqian.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** Cases that are raised above their daily course, in 宜良. */
abstract class AtTheLeadingOffice extends AtTheOffice {
    static final String LSI = "lsi-530125";
    static final String LEADGRP = "leadgrp-530125";
    static final String HURD = "hurd-530125";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    String accepted() {
        String number = work.register(LSI, with(Registrations.simple(today()), "newMatter", true));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    /** A complex case whose plan is being drafted. */
    String complex() {
        String number = accepted();
        work.complete(
                LSI,
                number,
                "verify-facts",
                with(VERIFIED, "verifiedOn", today(), "difficulties", List.of("FUNDS_MISSING")));
        return number;
    }

    void started(String login, String process, Map<String, ?> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    void refusedToStart(String login, String process, Map<String, ?> form, String sentence) {
        refused(work.start(login, process, form), sentence);
    }

    void refused(String login, String number, String task, Map<String, ?> form, String sentence) {
        refused(work.tryToComplete(login, number, task, form), sentence);
    }

    private static void refused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.body()).contains(sentence);
    }

    /** Until the task has been reminded of and urged. */
    void letRunLate(String number, String task) {
        work.goTo(due(number, task).plusDays(1).atTime(10, 0));
        assertThat(work.openTasks(number)).as(task).contains("催办");
    }

    LocalDate due(String number, String task) {
        return LocalDate.ofInstant(work.task(number, task).getDueDate().toInstant(), ZONE);
    }

    /** The office whose task it is. */
    String officeOf(String number, String task) {
        Task open = work.task(number, task);
        return work.engine().getTaskService().getIdentityLinksForTask(open.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .reduce((one, other) -> one + "," + other)
                .orElse("");
    }

    /** The matters of the case as its sheet shows them, by kind and outcome. */
    JsonNode matters(String number) {
        return work.sheet("leadgrp-530000", number).path("matters");
    }

    String course(String number) {
        return work.sheet("leadgrp-530000", number).path("course").toString();
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }
}
