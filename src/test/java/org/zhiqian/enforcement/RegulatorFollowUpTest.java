package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.answered;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Registrations.with;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhiqian.Registrations;

/** Illegal contracts stay with the regulator of the trade until it is done with them. */
@TestMethodOrder(OrderAnnotation.class)
class RegulatorFollowUpTest extends RouteWork {
    private static final String HURD = "hurd-530125";

    private Map<String, Object> tagged(String number, @Nullable Object... more) {
        return with(
                Map.of("caseNumber", number, "causes", List.of("RESALE", "NAME_LENDING"), "facts", "总包将主体工程转给个人。"),
                more);
    }

    private Map<String, Object> followedUp(String action) {
        return Map.of("action", action, "doneOn", day(0), "result", "已到项目现场检查并下发文书。");
    }

    @Test
    @Order(1)
    void theVerificationHandsIllegalContractsToTheRegulatorAndTheyOutlastTheCase() {
        String number = verified(with(VERIFIED, "causes", List.of("RESALE")));
        assertThat(work.task(number, "follow-up-causes").getName()).isEqualTo("跟进违法情形");
        pay(number);
        work.complete(LSI, number, "apply-closing", concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(LSI, number, "answer-petitioner", answered(day(0)));
        letRunLate(number, "follow-up-causes");
        work.complete(HURD, number, "follow-up-causes", followedUp("SUPERVISED"));
        refused(LEADGRP, number, "review-follow-up", Map.of("review", "CONTINUE"), "请填写「意见」");
        letRunLate(number, "review-follow-up");
        work.complete(LEADGRP, number, "review-follow-up", Map.of("review", "CONTINUE", "opinion", "转包行为还要查处。"));
        assertThat(due(number, "follow-up-causes")).isAfter(today());
        work.complete(HURD, number, "follow-up-causes", with(followedUp("PUNISHED"), "document", "虚拟建罚字第1号"));
        work.complete(LEADGRP, number, "review-follow-up", Map.of("review", "CONTENT"));
        assertThat(outcome(number, "REGULATOR_FOLLOW_UP")).isEqualTo("行业监管办结");
        assertThat(course(number)).contains("督办", "查处，虚拟建罚字第1号", "转包");
        assertThat(running("regulator-follow-up")).isZero();
    }

    @Test
    @Order(2)
    void theTradeOfTheProjectNamesTheRegulatorThereOrAbove() {
        for (Map.Entry<String, String> expected : Map.of(
                        "TRANSPORT", "tran-530125", "WATER", "watr-530125", "RAILWAY", "rail-530000")
                .entrySet()) {
            String number = work.register(
                    LSI, with(Registrations.simple(day(0)), "newMatter", true, "projectIndustry", expected.getKey()));
            work.complete(LSI, number, "accept-petition", ACCEPTED);
            start(LSI, "regulator-follow-up", tagged(number));
            work.complete(expected.getValue(), number, "follow-up-causes", followedUp("CORRECTED"));
        }
    }

    @Test
    @Order(3)
    void turnsAwayWhatNobodyCanFollowUp() {
        String number = accepted();
        refusedStart(LSI, "regulator-follow-up", tagged(number, "causes", List.of()), "至少选择一种违法情形");
        refusedStart(LSI, "regulator-follow-up", tagged(number, "facts", "联系13900000000"), "不要填写电话");
        refusedStart(HURD, "regulator-follow-up", tagged(number), "本单位不办理「行业监管跟进」");
        start(LSI, "regulator-follow-up", tagged(number));
        refusedStart(LSI, "regulator-follow-up", tagged(number), "不能重复办理");
        refused(HURD, number, "follow-up-causes", with(followedUp("STOPPED"), "doneOn", day(1)), "日期应在");
        work.complete(LSI, number, "verify-facts", with(VERIFIED, "causes", List.of("ILLEGAL_AWARD")));
        assertThat(course(number)).contains("核实发现：违法发包");
        assertThat(running("regulator-follow-up")).isOne();
        String none = work.register(
                LSI,
                with(Registrations.simple(day(0)), "newMatter", true, "projectName", null, "projectIndustry", "NONE"));
        work.complete(LSI, none, "accept-petition", ACCEPTED);
        refusedStart(LSI, "regulator-follow-up", tagged(none), "没有行业主管部门");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("enforcement/regulator-follow-up");
    }
}
