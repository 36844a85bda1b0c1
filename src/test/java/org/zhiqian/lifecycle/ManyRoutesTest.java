package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** One case that goes seven ways at once: nothing is closed or struck off before each of them has ended. */
class ManyRoutesTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String HRSS = "hrss-530125";
    private static final String HURD = "hurd-530125";
    private static final String ARB = "arb-530125";
    private static final String TWP = "twp-530125";

    private record Ending(String route, Runnable end) {}

    /** Eighteen migrant workers, 243,000 元. */
    private String verified() {
        Map<String, Object> petition = with(
                Registrations.simple("2026-04-20"),
                "people",
                18,
                "migrants",
                18,
                "claimedAmount",
                "243000",
                "newMatter",
                true);
        String number = work.register(LSI, petition);
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        work.complete(
                LSI, number, "verify-facts", with(Handling.VERIFIED, "people", 18, "migrants", 18, "amount", "243000"));
        return number;
    }

    private void start(String login, String process, Map<String, ?> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void list(String number) {
        start(
                LSI,
                "listed-supervision",
                Map.of("caseNumber", number, "level", "COUNTY", "department", "LSI", "reason", "涉及人数较多、金额较大，社会影响较大。"));
        work.complete(
                LEADGRP,
                number,
                "approve-listing",
                Map.of(
                        "decision",
                        "LIST",
                        "limitOn",
                        "2026-06-20",
                        "reportEvery",
                        15,
                        "condition",
                        "工资全部付清，支付凭证齐全。",
                        "opinion",
                        "同意挂牌督办，限期办结。"));
    }

    private void delist(String number) {
        work.complete(
                LSI, number, "report-listed-case", Map.of("progress", "工资已经全部付清，支付凭证齐全。", "delistingAsked", true));
        work.complete(LEADGRP, number, "decide-delisting", Map.of("decision", "DELIST", "opinion", "工资付清，摘牌条件已经具备。"));
    }

    private void formTeam(String number) {
        start(
                LEADGRP,
                "special-team",
                Map.of(
                        "caseNumber", number,
                        "teamKind", "WORKING_GROUP",
                        "leadDepartment", "LEADGRP",
                        "position", "治欠办副主任",
                        "leaderName", "虚拟丙",
                        "purpose", "核清人数金额，督促建设单位垫付。",
                        "dueOn", "2026-06-20",
                        "members1", Map.of("department", "HURD", "person", "虚拟丁"),
                        "members2", Map.of("department", "HRSS", "person", "虚拟戊")));
    }

    private void dissolveTeam(String number) {
        work.complete(LEADGRP, number, "lead-team", Map.of("action", "REPORT", "content", "工资全部付清，专班任务完成。"));
        work.complete(LEADGRP, number, "review-team-report", Map.of("decision", "DISSOLVE", "opinion", "任务完成，同意撤销专班。"));
    }

    private void investigate(String number) {
        start(
                LEADGRP,
                "joint-investigation",
                Map.of(
                        "caseNumber",
                        number,
                        "leadDepartment",
                        "LSI",
                        "reason",
                        "历史遗留案件，涉及多个部门的职责。",
                        "dueOn",
                        "2026-06-20",
                        "parts1",
                        Map.of("department", "HURD", "work", "核查本行业的发包和拨款情况。", "dueOn", "2026-05-20"),
                        "parts2",
                        Map.of("department", "TRAN", "work", "核查本行业的发包和拨款情况。", "dueOn", "2026-05-20")));
    }

    private void joinResults(String number) {
        for (String department : List.of("HURD", "TRAN")) {
            work.complete(
                    LSI,
                    number,
                    "conduct-investigation",
                    Map.of("action", "RELEASE", "department", department, "content", "工资已经付清，不再需要核查。"));
        }
        work.complete(LSI, number, "conduct-investigation", Map.of("action", "JOIN", "content", "各部门结果一致，由建设单位先行垫付。"));
    }

    private void order(String number) {
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕第1号",
                        "issuedOn", "2026-04-20",
                        "complyBy", "2026-04-27",
                        "facts", "拖欠十八名工人工资。",
                        "demand", "七日内足额支付。"));
        work.complete(LSI, number, "serve-order", Map.of("servedManner", "DIRECT", "servedOn", "2026-04-20"));
    }

    private void arbitrate(String number) {
        start(
                LSI,
                "arbitration",
                Map.of(
                        "caseNumber", number,
                        "cause", "MAJOR_DISPUTE",
                        "appliedOn", "2026-04-20",
                        "reason", "部分工人对提成比例有重大争议，没有书面约定。"));
    }

    private void holdStable(String number) {
        start(
                LSI,
                "stabilisation",
                Map.of(
                        "caseNumber", number,
                        "department", "TWP",
                        "person", "责任人甲",
                        "reviewOn", "2026-05-18",
                        "livingAllowance", "ARRANGED",
                        "measures", "专人每日联系工人代表，安排临时食宿。"));
    }

    private void lift(String number) {
        work.complete(TWP, number, "review-stabilisation", Map.of("decision", "LIFT", "situation", "工资已经付清，工人已经返岗。"));
    }

    private void reportCrime(String number) {
        start(
                LSI,
                "police-transfer",
                Map.of(
                        "caseNumber", number,
                        "conduct", "HID_ASSETS",
                        "reportedOn", "2026-04-28",
                        "officerOne", "执法人员甲",
                        "officerTwo", "执法人员乙",
                        "report", "责令期满仍未支付，查明转移账户资金。"));
    }

    private void pay(String number) {
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        work.complete(HURD, number, "carry-out-measure", Handling.measureDone("2026-04-28"));
        work.complete(LSI, number, "record-payment", Handling.paid("2026-04-28", 18, "243000"));
    }

    private void obey(String number) {
        work.complete(
                LSI,
                number,
                "check-compliance",
                Map.of("outcome", "COMPLIED", "checkedOn", "2026-04-28", "record", "银行回单附卷，已经付清。"));
    }

    private void turnDown(String number) {
        work.complete(
                ARB,
                number,
                "accept-arbitration",
                Map.of("outcome", "NOT_ACCEPTED", "decidedOn", "2026-04-28", "note", "工资已经付清，不再有争议。"));
    }

    private void refuseTransfer(String number) {
        work.complete(HRSS, number, "approve-transfer", Map.of("decision", "REFUSE", "opinion", "已经付清，不再移送。"));
    }

    private String refusal(String login, String number, String task, Map<String, ?> form) {
        Answer answer = work.tryToComplete(login, number, task, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        return answer.message();
    }

    private String status(String number) {
        return work.sheet(LSI, number).at("/head/status/label").asText();
    }

    @Test
    void closesACaseOnlyWhenAllItsSevenRoutesHaveEnded() {
        String number = verified();
        list(number);
        formTeam(number);
        investigate(number);
        order(number);
        arbitrate(number);
        holdStable(number);
        work.goTo("2026-04-28");
        reportCrime(number);
        assertThat(work.openTasks(number))
                .contains("报告督办进展", "专班工作", "组织联合查办", "办理分工任务", "核查改正情况", "仲裁受理", "复核稳控措施", "审批移送");
        pay(number);

        List<Ending> open = new ArrayList<>(List.of(
                new Ending("挂牌督办", () -> delist(number)),
                new Ending("专班", () -> dissolveTeam(number)),
                new Ending("联合查办", () -> joinResults(number)),
                new Ending("责令改正和处理处罚", () -> obey(number)),
                new Ending("劳动仲裁", () -> turnDown(number)),
                new Ending("稳控措施", () -> lift(number)),
                new Ending("移送公安", () -> refuseTransfer(number))));
        while (!open.isEmpty()) {
            assertThat(refusal(LSI, number, "apply-closing", Handling.concluded()))
                    .startsWith("不能结案：还有没有办结的事项：")
                    .contains(open.stream().map(Ending::route).toList());
            open.remove(0).end().run();
        }
        work.complete(LSI, number, "apply-closing", Handling.concluded());

        formTeam(number);
        assertThat(refusal(LEADGRP, number, "review-closing", Handling.APPROVED))
                .contains("专班（");
        dissolveTeam(number);
        work.complete(LEADGRP, number, "review-closing", Handling.APPROVED);
        assertThat(status(number)).isEqualTo("已销号");
        assertThat(work.sheet(LSI, number).at("/balance/remainingPeople").asInt())
                .isZero();
        assertThat(work.openTasks(number)).containsExactly("答复诉求人");
    }
}
