package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.order;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The list of untrustworthy debtors of wages, and the ways out of it. */
@TestMethodOrder(OrderAnnotation.class)
class BlacklistTest extends RouteWork {
    private static final Map<String, Object> GRAVE =
            with(VERIFIED, "people", 3, "amount", "26400", "graveImpact", true);

    private Map<String, Object> proposed(String number, @Nullable Object... more) {
        return with(
                Map.of(
                        "caseNumber", number,
                        "ground", "GRAVE_EVENT",
                        "unitName", "云南虚拟云岭建筑有限公司",
                        "facts", "责令期满未支付，引发群体性事件。"),
                more);
    }

    private Map<String, Object> decided(@Nullable Object... more) {
        return with(
                Map.of(
                        "decision", "LIST",
                        "decidedOn", day(0),
                        "document", "虚拟人社失信字〔2026〕第1号",
                        "reason", "符合列入情形，未提出意见。"),
                more);
    }

    private Map<String, Object> asked(String number, String correctedOn, @Nullable Object... more) {
        return with(
                Map.of("caseNumber", number, "correctedOn", correctedOn, "promised", true, "facts", "工资已付清，制度已落实。"),
                more);
    }

    private String expired() {
        String number = verified(GRAVE);
        start(LSI, "enforcement-act", order(number, day(0), day(0)));
        work.goTo(day(1));
        return number;
    }

    private String listed() {
        String number = expired();
        start(LSI, "blacklisting", proposed(number));
        work.complete(HRSS, number, "notify-listing", Map.of("document", "虚拟告知字第1号", "informedOn", day(0)));
        work.complete(
                HRSS, number, "hear-objection", Map.of("reply", "OBJECTED", "repliedOn", day(0), "note", "资金周转困难。"));
        work.complete(HRSS, number, "decide-listing", decided("reason", "资金困难不是拖欠的理由，不予采纳。"));
        return number;
    }

    @Test
    @Order(1)
    void aUnitIsToldHeardListedAndLeavesAfterThreeYears() {
        String number = expired();
        start(LSI, "blacklisting", proposed(number, "persons", true));
        letRunLate(number, "notify-listing");
        work.complete(HRSS, number, "notify-listing", Map.of("document", "虚拟告知字第1号", "informedOn", day(0)));
        refused(HRSS, number, "hear-objection", Map.of("reply", "NOTHING", "repliedOn", day(0)), "请在期满后再登记");
        letRunLate(number, "hear-objection");
        work.goTo(day(1));
        work.complete(HRSS, number, "hear-objection", Map.of("reply", "NOTHING", "repliedOn", day(0)));
        refused(HRSS, number, "decide-listing", decided("document", null), "请填写「决定书文号」");
        letRunLate(number, "decide-listing");
        work.complete(HRSS, number, "decide-listing", decided());
        String end = today().plusYears(3).toString();
        assertThat(acts(number)).containsExactly("ORDER", "BLACKLISTED");
        assertThat(matter(number, "BLACKLIST").path("closedOn").isMissingNode()).isTrue();
        work.goTo(end);
        assertThat(running("blacklisting")).isOne();
        work.goTo(day(1));
        assertThat(outcome(number, "BLACKLIST")).isEqualTo("列入期满，移出名单");
        assertThat(running("blacklisting")).isZero();
    }

    @Test
    @Order(2)
    void leavesEarlyAfterSixMonthsWithAPromise() {
        String number = listed();
        refusedStart(LSI, "list-removal", asked(number, day(0)), "改正满六个月");
        pay(number);
        String paidOn = day(0);
        work.goTo(today().plusMonths(6).minusDays(1).toString());
        refusedStart(LSI, "list-removal", asked(number, paidOn), "改正满六个月");
        work.goTo(day(1));
        refusedStart(LSI, "list-removal", asked(number, paidOn, "promised", false), "守信承诺");
        start(LSI, "list-removal", asked(number, paidOn));
        letRunLate(number, "decide-removal");
        work.complete(
                HRSS, number, "decide-removal", Map.of("decision", "REFUSE", "decidedOn", day(0), "reason", "承诺书不完整。"));
        assertThat(running("blacklisting")).isOne();
        start(LSI, "list-removal", asked(number, paidOn));
        work.complete(
                HRSS, number, "decide-removal", Map.of("decision", "AGREE", "decidedOn", day(0), "reason", "符合条件。"));
        assertThat(outcome(number, "BLACKLIST")).isEqualTo("提前移出名单");
        assertThat(running("blacklisting")).isZero();
        assertThat(running("list-removal")).isZero();
        refusedStart(LSI, "list-removal", asked(number, paidOn), "没有列入失信联合惩戒名单");
        assertThat(letter(number, "告知书")).contains("拟将你单位列入", "陈述、申辩").doesNotContain("＿");
        assertThat(letter(number, "移出"))
                .contains("决定将你单位移出名单", "移出理由：符合条件。", "虚拟")
                .doesNotContain("＿");
    }

    /** The text of the last letter of the case whose title holds the words. */
    private String letter(String number, String title) {
        String id = "";
        for (JsonNode one :
                work.officer(HRSS).get("/api/cases/" + number + "/letters").json()) {
            id = one.path("title").asText().contains(title) ? one.path("id").asText() : id;
        }
        byte[] file = work.officer(HRSS).getBytes("/api/letters/" + id + "/docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    @Order(3)
    void onlyWhoFitsTheCriteriaIsListed() {
        String number = verified();
        refusedStart(LSI, "blacklisting", proposed(number), "责令期限已满的责令支付文书");
        start(LSI, "enforcement-act", order(number, day(0), day(0)));
        work.goTo(day(1));
        refusedStart(LSI, "blacklisting", proposed(number), "没有登记群体性、极端事件");
        refusedStart(LSI, "blacklisting", proposed(number, "ground", "AMOUNT"), "没有达到移送标准");
        refusedStart(LSI, "blacklisting", proposed(number, "unitName", "别的公司"), "不是本案的被反映单位");
        refusedStart("hurd-530125", "blacklisting", proposed(number), "本单位不办理「失信联合惩戒」");
        String inTime = verified(GRAVE);
        start(LSI, "enforcement-act", order(inTime, day(0), day(3)));
        pay(inTime);
        work.goTo(day(4));
        refusedStart(LSI, "blacklisting", proposed(inTime), "责令期限内已经付清");
    }

    @Test
    @Order(4)
    void aUnitThatIsNotListedIsDoneWith() {
        String number = expired();
        start(LSI, "blacklisting", proposed(number));
        refusedStart(LSI, "blacklisting", proposed(number), "不能重复办理");
        work.complete(HRSS, number, "notify-listing", Map.of("document", "虚拟告知字第1号", "informedOn", day(0)));
        refused(HRSS, number, "hear-objection", Map.of("reply", "OBJECTED", "repliedOn", day(0)), "请填写「意见内容」");
        work.complete(
                HRSS, number, "hear-objection", Map.of("reply", "OBJECTED", "repliedOn", day(0), "note", "已经筹到资金。"));
        work.complete(
                HRSS, number, "decide-listing", Map.of("decision", "NOT_LIST", "decidedOn", day(0), "reason", "意见成立。"));
        assertThat(outcome(number, "BLACKLIST")).isEqualTo("不予列入");
        assertThat(acts(number)).containsExactly("ORDER");
        refusedStart(LSI, "list-removal", asked(number, day(0)), "没有列入失信联合惩戒名单");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("enforcement/blacklisting", "enforcement/list-removal");
    }
}
