package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.act;
import static org.zhiqian.Handling.answered;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.notArrears;
import static org.zhiqian.Handling.order;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** The register of what authorities did in a case. */
@TestMethodOrder(OrderAnnotation.class)
class EnforcementActTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String POLICE = "psb-530125";

    @Autowired
    Walked walked;

    private String registered() {
        return work.register(LSI, Registrations.simple("2026-04-20"));
    }

    private String accepted() {
        String number = registered();
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private String closed() {
        String number = accepted();
        work.complete(LSI, number, "verify-facts", notArrears("2026-04-20", "ALREADY_PAID"));
        work.complete(LSI, number, "apply-closing", concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(LSI, number, "answer-petitioner", answered("2026-04-20"));
        return number;
    }

    private void record(String login, Map<String, Object> act) {
        Answer answer = work.start(login, "enforcement-act", act);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("businessKey").asText()).isEqualTo(act.get("caseNumber"));
    }

    private void refused(String login, Map<String, Object> act, String sentence) {
        int before = stored();
        Answer answer = work.start(login, "enforcement-act", act);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
        assertThat(stored()).isEqualTo(before);
    }

    private int stored() {
        return jdbc.sql("SELECT count(*) FROM acts").query(Integer.class).single()
                + jdbc.sql("SELECT count(*) FROM facts WHERE kind = 'ACTED'")
                        .query(Integer.class)
                        .single();
    }

    private JsonNode acts(String number) {
        return work.sheet(LSI, number).path("acts");
    }

    @Test
    @Order(1)
    void whatTheAuthoritiesDidStandsInTheCaseFile() {
        String number = accepted();
        record(LSI, act(number, "FILED", "2026-04-20"));
        record("hrss-530125", order(number, "2026-04-20", "2026-04-27"));
        record(LEADGRP, act(number, "PENALTY", "2026-04-20", "document", "虚拟人社罚字〔2026〕第2号"));
        assertThat(acts(number).findValuesAsText("label")).containsExactly("立案", "责令改正", "直接送达", "行政处罚决定");
        assertThat(acts(number).get(1).path("complyBy").asText()).isEqualTo("2026-04-27");
        assertThat(work.sheet(LSI, number).path("course").findValuesAsText("summary"))
                .contains("责令改正，虚拟劳监令字〔2026〕第1号，直接送达，期限至 2026-04-27（周一）", "立案");
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("enforcement-act")
                        .count())
                .isZero();
    }

    @Test
    @Order(2)
    void turnsAwayATransferUntilAServedOrderHasRunOut() {
        String number = accepted();
        Map<String, Object> transfer = act(number, "POLICE_TRANSFER", "2026-04-20", "document", "虚拟移字第1号");
        refused(LSI, transfer, "没有已经送达、且到 2026-04-20（周一） 责令期限已满的责令改正文书");
        record(LSI, order(number, "2026-04-20", "2026-04-27"));
        refused(LSI, transfer, "责令期限已满");
        work.goTo("2026-04-27");
        refused(LSI, with(transfer, "actedOn", "2026-04-27"), "责令期限已满");
        work.goTo("2026-04-28");
        refused(LSI, with(transfer, "actedOn", "2026-04-28", "document", null), "请填写「文号」");
        record(LSI, with(transfer, "actedOn", "2026-04-28"));
        assertThat(acts(number).findValuesAsText("code")).endsWith("POLICE_TRANSFER");
    }

    @Test
    @Order(3)
    void thePoliceFileWhatWasTransferredToThem() {
        String number = accepted();
        record(LSI, order(number, "2026-04-20", "2026-04-21"));
        work.goTo("2026-04-22");
        refused(LSI, act(number, "POLICE_FILED", "2026-04-22"), "本案没有移送公安机关");
        refused(POLICE, act(number, "POLICE_FILED", "2026-04-22"), "不在本单位的办理范围内");
        record(LSI, act(number, "POLICE_TRANSFER", "2026-04-22", "document", "虚拟移字第1号"));
        refused(POLICE, act(number, "POLICE_FILED", "2026-04-21"), "到 2026-04-21（周二） 本案没有移送公安机关");
        refused(POLICE, act(number, "BLACKLISTED", "2026-04-22"), "本单位不登记「列入黑名单」");
        record(POLICE, act(number, "POLICE_FILED", "2026-04-22"));
        assertThat(work.sheet(POLICE, number).path("acts")).hasSize(3);
    }

    @Test
    @Order(4)
    void anOrderSaysHowItWasServedAndUntilWhenToPay() {
        String number = accepted();
        Map<String, Object> order = order(number, "2026-04-20", "2026-04-27");
        refused(LSI, with(order, "document", null), "请填写「文号」");
        refused(LSI, with(order, "servedManner", null), "请填写「送达方式」");
        refused(LSI, with(order, "complyBy", null), "请填写「责令期限」");
        refused(LSI, with(order, "complyBy", "2026-04-19"), "早于责令改正的");
        refused(LSI, with(order, "complyBy", "+999999999-12-31"), "晚一年以上");
        refused(LSI, with(order, "kind", "FILED"), "送达方式和责令期限只用于「责令改正」");
        refused(LSI, with(order, "servedManner", "POSTED"), "张贴送达应当拍照或者录像");
        refused(LSI, with(order, "servedManner", "POSTED", "photographed", false), "张贴送达应当拍照或者录像");
        record(LSI, with(order, "servedManner", "POSTED", "photographed", true));
    }

    @Test
    @Order(5)
    void theSameActTwiceNeedsAnotherDocument() {
        String number = accepted();
        Map<String, Object> decision = act(number, "DECISION", "2026-04-20", "document", "虚拟人社理字〔2026〕第1号");
        record(LSI, decision);
        refused(LSI, decision, "「行政处理决定」已经登记过（虚拟人社理字〔2026〕第1号）");
        record(LSI, with(decision, "document", "虚拟人社理字〔2026〕第2号"));
        record(LSI, act(number, "FILED", "2026-04-20"));
        refused(LSI, act(number, "FILED", "2026-04-20"), "「立案」已经登记过");
    }

    @Test
    @Order(6)
    void twoOfficersWhoRegisterTheSameActRegisterItOnce() {
        String number = accepted();
        Map<String, Object> filed = act(number, "FILED", "2026-04-20");
        List<CompletableFuture<Answer>> both = Stream.of(LSI, LEADGRP)
                .map(login -> {
                    work.officer(login);
                    return CompletableFuture.supplyAsync(() -> work.start(login, "enforcement-act", filed));
                })
                .toList();
        assertThat(both.stream().map(one -> one.join().status())).containsExactlyInAnyOrder(200, 409);
        assertThat(acts(number)).hasSize(1);
    }

    @Test
    @Order(7)
    void anActLiesBetweenTheArrivalAndToday() {
        String number = accepted();
        refused(LSI, act(number, "FILED", "2026-04-19"), "日期应在收到诉求的 2026-04-20（周一） 至今天");
        refused(LSI, act(number, "FILED", "2026-04-21"), "日期应在收到诉求的");
        refused(LSI, act(number, "FILED", "-999999999-01-01"), "日期应在收到诉求的");
    }

    @Test
    @Order(8)
    void afterTheClosingOnlyCrimeAndBadNameFollow() {
        String number = closed();
        record(LSI, order(number, "2026-04-20", "2026-04-20"));
        work.goTo("2026-04-22");
        refused(LSI, order(number, "2026-04-22", "2026-04-29"), "已于 2026-04-20（周一） 结案，此后不能再有「责令改正」");
        record(LSI, act(number, "POLICE_TRANSFER", "2026-04-22", "document", "虚拟移字第1号"));
        record(LSI, act(number, "PUBLISHED", "2026-04-22"));
        record(LEADGRP, act(number, "BLACKLISTED", "2026-04-22"));
        assertThat(acts(number)).hasSize(4);
    }

    @Test
    @Order(9)
    void nothingIsDoneInACaseThatWasNotAccepted() {
        String number = registered();
        refused(LSI, act(number, "FILED", "2026-04-20"), "还没有受理。请先办结受理审查");
        work.complete(
                LSI,
                number,
                "accept-petition",
                Map.of("decision", "REFER", "referTo", "ARB", "reason", "存在重大争议，应由仲裁机构处理"));
        refused(LSI, act(number, "FILED", "2026-04-20"), "没有受理，不能登记执法事项");
    }

    @Test
    @Order(10)
    void othersNeitherActNorLearnThatTheCaseExists() {
        String number = accepted();
        refused("hurd-530125", act(number, "FILED", "2026-04-20"), "本单位不办理「执法事项登记」：由治欠办、");
        refused("lsi-530902", act(number, "FILED", "2026-04-20"), "本地区没有编号为 " + number + " 的案件");
        refused("lsi-530100", act(number, "FILED", "2026-04-20"), "由案件所在地区的");
        refused(LSI, act("530125-2026-999999", "FILED", "2026-04-20"), "本地区没有编号为 530125-2026-999999 的案件");
    }

    @Test
    @Order(11)
    void namesEveryFaultyFieldAndStoresNothing() {
        String number = accepted();
        refused(LSI, act(number, "FINED", "2026-04-20"), "执法事项：没有这个选项");
        refused(LSI, act(number, "FILED", "昨天"), "日期：日期不对");
        refused(LSI, act(number, "DECISION", "2026-04-20", "document", "长".repeat(61)), "文号：");
        refused(LSI, act("第一号", "FILED", "2026-04-20"), "案件编号");
        refused(LSI, Map.of("kind", "FILED"), "案件编号：");
        refused(LSI, act(number, "FILED", "2026-04-20", "note", "x"), "没有这个填报项");
        record(LSI, act(number, "DECISION", "2026-04-20", "document", "<b>'); DROP TABLE acts; --"));
        assertThat(acts(number).get(0).path("document").asText()).isEqualTo("<b>'); DROP TABLE acts; --");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("enforcement/enforcement-act");
    }
}
