package org.zhiqian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;

class OfficeMailTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";

    @Autowired
    DeadlineWatch watch;

    private List<String> mails(String kind) {
        return jdbc.sql("SELECT recipient || ' ' || subject FROM outbox_mails WHERE kind = ? ORDER BY recipient")
                .param(kind)
                .query(String.class)
                .list();
    }

    @Test
    void tellsTheOfficeOfANewTaskOfADangerAndOfADelay() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        assertThat(mails("task_assigned"))
                .contains("lsi-530125@demo.zhiqian.invalid 【治欠】" + number + " 新任务：受理审查")
                .noneMatch(mail -> mail.contains("hurd") || mail.contains("530902"));
        assertThat(mails("task_reminder")).isEmpty();
        work.goTo("2026-04-24");
        assertThat(mails("task_reminder"))
                .anyMatch(mail -> mail.startsWith("lsi-530125@") && mail.contains("即将到期：受理审查"));
        assertThat(mails("task_overdue")).isEmpty();
        work.goTo("2026-04-28");
        assertThat(mails("task_overdue"))
                .anyMatch(mail -> mail.startsWith("lsi-530125@") && mail.contains("已逾期：受理审查"))
                .anyMatch(mail -> mail.startsWith("leadgrp-530125@"));
    }

    @Test
    void remindsNobodyOfADateThatIsPast() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        String process = work.task(number, "accept-petition").getProcessInstanceId();
        clock.moveTo(LocalDate.parse("2026-04-28"));
        watch.remind(process);
        assertThat(mails("task_reminder")).isEmpty();
        assertThat(watch.markOverdue(process)).hasSize(1);
        assertThat(mails("task_overdue")).isNotEmpty();
    }

    @Test
    void tellsOfAReferralAndOfAClosing() {
        String referred = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(
                LSI,
                referred,
                "accept-petition",
                Map.of("decision", "REFER", "referTo", "ARB", "reason", "存在重大争议，应由仲裁机构处理"));
        assertThat(mails("petition_referred")).anyMatch(mail -> mail.startsWith("arb-530125@"));
        String closed = work.register(LSI, Registrations.with(Registrations.simple("2026-04-20"), "newMatter", true));
        work.complete(LSI, closed, "accept-petition", ACCEPTED);
        work.complete(
                LSI,
                closed,
                "verify-facts",
                Map.of(
                        "verifiedOn",
                        "2026-04-20",
                        "outcome",
                        "NOT_ARREARS",
                        "notArrearsReason",
                        "ALREADY_PAID",
                        "findings",
                        "银行流水显示工资已经足额支付。",
                        "factsClear",
                        true));
        work.complete(LSI, closed, "apply-closing", Map.of("conclusion", "核实不属于欠薪，已当面说明。"));
        work.complete("leadgrp-530125", closed, "review-closing", APPROVED);
        assertThat(mails("case_closed"))
                .anyMatch(mail -> mail.startsWith("lsi-530125@") && mail.contains(closed + " 已结案"))
                .anyMatch(mail -> mail.startsWith("leadgrp-530125@"));
    }

    @Test
    void aRefusedStepSendsNothing() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        int before = mails("task_assigned").size();
        assertThat(work.tryToComplete(LSI, number, "accept-petition", Map.of("decision", "ACCEPT"))
                        .status())
                .isEqualTo(409);
        assertThat(mails("task_assigned")).hasSize(before);
    }
}
