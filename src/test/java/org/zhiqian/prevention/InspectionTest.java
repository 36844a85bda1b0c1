package org.zhiqian.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** The register of inspected employers and projects, by form and in batches. */
@TestMethodOrder(OrderAnnotation.class)
class InspectionTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String HURD = "hurd-530125";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Walked walked;

    private static Map<String, Object> inspection(@Nullable Object... more) {
        return with(
                with(
                        Map.of(
                                "inspectedOn", "2026-04-17",
                                "employerName", "昆明虚拟阿诗劳务有限公司",
                                "creditCode", "91530100XN0000039C",
                                "employerCategory", "CONSTRUCTION",
                                "workers", 40,
                                "migrants", 35,
                                "contracts", 30,
                                "projectName", "虚拟·宜良某幼儿园扩建工程",
                                "ownership", List.of("GOVERNMENT_INVESTED", "STATE_OWNED")),
                        "arrearsPeople",
                        3,
                        "arrearsAmount",
                        "26400.50"),
                more);
    }

    @SafeVarargs
    private Answer batch(String login, Map<String, Object>... inspections) {
        return work.officer(login)
                .post("/api/inspections", JSON.valueToTree(inspections).toString());
    }

    private JsonNode list(String login, String query) {
        Answer answer = work.officer(login).get("/api/inspections" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void refused(Answer answer, int status, String... sentences) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentences);
        assertThat(jdbc.sql("SELECT count(*) FROM inspections")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(1)
    void anInspectionIsRegisteredByForm() {
        Answer answer = work.start(LSI, "inspection", inspection());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode shown = list(LSI, "").path("inspections").get(0);
        assertThat(shown.path("office").asText()).isEqualTo(LSI);
        assertThat(shown.path("inspectedOn").asText()).isEqualTo("2026-04-17");
        assertThat(shown.path("contracts").asInt()).isEqualTo(30);
        assertThat(shown.path("arrearsAmount").decimalValue()).isEqualByComparingTo("26400.50");
        assertThat(shown.path("ownership").toString()).isEqualTo("[\"GOVERNMENT_INVESTED\",\"STATE_OWNED\"]");
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    @Test
    @Order(1)
    void namesHoldNoNumbersOfPersons() {
        refused(
                work.start(
                        LSI,
                        "inspection",
                        inspection("employerName", "包工头 19900000001", "projectName", "找１９９００００００１１")),
                400,
                "用人单位名称：不要填写电话",
                "项目名称：不要填写电话");
    }

    @Test
    @Order(2)
    void aBatchIsRegisteredAndReadPageByPage() {
        Answer answer = batch(
                HURD,
                inspection(),
                inspection("inspectedOn", "2026-04-18", "arrearsPeople", null, "arrearsAmount", null),
                inspection("inspectedOn", "2026-04-16", "projectName", null, "ownership", null, "creditCode", null));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("inspections")).hasSize(3);
        JsonNode first = list(LSI, "?region=530125&size=2");
        assertThat(first.path("inspections").findValuesAsText("inspectedOn"))
                .containsExactly("2026-04-18", "2026-04-17");
        JsonNode second = list(LSI, "?size=2&after=" + first.path("next").asText());
        assertThat(second.path("inspections").findValuesAsText("inspectedOn")).containsExactly("2026-04-16");
        assertThat(second.has("next")).isFalse();
        assertThat(list(LSI, "?from=2026-04-17&to=2026-04-17").path("inspections"))
                .hasSize(1);
        assertThat(list(LSI, "?from=2026-04-19&to=9999-12-31").path("inspections"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void turnsAwayFiguresThatContradictEachOtherAllAtOnce() {
        refused(
                work.start(
                        LSI,
                        "inspection",
                        inspection("inspectedOn", "2026-04-21", "migrants", 41, "contracts", 42, "arrearsPeople", 50)),
                400,
                "检查日期：不能晚于今天 2026-04-20",
                "农民工人数：不能多于职工人数 40 人",
                "签订劳动合同人数：不能多于农民工人数 41 人",
                "欠薪人数：不能多于职工人数 40 人");
        refused(batch(LSI, inspection("inspectedOn", "2020-04-30")), 400, "第 1 条检查日期：不能早于条例施行的 2020-05-01");
        refused(batch(LSI, inspection("inspectedOn", "-999999999-01-01")), 400, "不能早于条例施行");
        refused(batch(LSI, inspection("projectName", null)), 400, "项目名称：选了项目性质，请填写项目名称");
        refused(batch(LSI, inspection("arrearsAmount", null)), 400, "欠薪金额：填了欠薪人数");
        refused(batch(LSI, inspection("arrearsPeople", 0)), 400, "欠薪人数：填了欠薪金额");
        refused(batch(LSI, inspection("arrearsAmount", "-1")), 400, "欠薪金额：不能小于 0 元");
    }

    @Test
    @Order(4)
    void namesEveryFaultyRowOfABatchAndRegistersNone() {
        refused(
                batch(
                        LSI,
                        inspection(),
                        inspection("workers", -1, "creditCode", "91530100XN0000020A"),
                        inspection("employerName", "长".repeat(101), "ownership", List.of("FOREIGN")),
                        with(inspection(), "workers", "四十", "colour", "red")),
                400,
                "第 2 条职工人数：",
                "第 2 条统一社会信用代码：",
                "校验位不符",
                "第 3 条用人单位名称：",
                "第 3 条项目性质：没有这个选项",
                "第 4 条职工人数：应为整数",
                "第 4 条colour：没有这个填报项");
        refused(work.officer(LSI).post("/api/inspections", "[]"), 400, "应为 1 至 500 条检查的列表");
        refused(work.officer(LSI).post("/api/inspections", "{}"), 400, "应为 1 至 500 条检查的列表");
        refused(work.officer(LSI).post("/api/inspections", "[1]"), 400, "第 1 条");
        refused(work.officer(LSI).post("/api/inspections", "[{"), 400, "不是正确的 JSON");
        String many = JSON.valueToTree(Collections.nCopies(501, Map.of())).toString();
        refused(work.officer(LSI).post("/api/inspections", many), 400, "应为 1 至 500 条");
    }

    @Test
    @Order(5)
    void theSameInspectionCountsOnce() {
        refused(
                batch(LSI, inspection(), inspection("employerName", "昆明虚拟阿诗 劳务有限公司", "creditCode", null)),
                409,
                "第 2 条：本单位 2026-04-17（周五） 对昆明虚拟阿诗 劳务有限公司（虚拟·宜良某幼儿园扩建工程）的检查已经登记过",
                "整批没有登记");
        assertThat(batch(LSI, inspection()).status()).isEqualTo(201);
        Answer again = work.start(LSI, "inspection", inspection("employerName", "阿诗劳务", "workers", 41));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.message()).contains("同一单位、同一日期、同一项目的检查只登记一次");
        assertThat(batch(LSI, inspection("projectName", null, "ownership", null))
                        .status())
                .isEqualTo(201);
        assertThat(batch(LSI, inspection("projectName", null, "ownership", null))
                        .status())
                .isEqualTo(409);
        assertThat(batch(HURD, inspection()).status()).isEqualTo(201);
        assertThat(list(LSI, "").path("inspections")).hasSize(3);
    }

    @Test
    @Order(6)
    void theSameInspectionAtTheSameTimeCountsOnce() {
        work.officer(LSI);
        work.officer(LSI).get("/api/me");
        List<CompletableFuture<Answer>> both = Stream.of(1, 2)
                .map(which -> CompletableFuture.supplyAsync(() -> batch(LSI, inspection())))
                .toList();
        assertThat(both.stream().map(one -> one.join().status())).containsExactlyInAnyOrder(201, 409);
        assertThat(list(LSI, "").path("inspections")).hasSize(1);
    }

    @Test
    @Order(7)
    void anOfficeRegistersItsOwnInspectionsOnly() {
        refused(batch(LSI, inspection("region", "530902")), 400, "您不在该单位任职");
        refused(batch(LSI, inspection("department", "HURD")), 400, "您不在该单位任职");
        refused(batch("lsi-530100", inspection("region", "530125")), 400, "您不在该单位任职");
        Answer foreign = work.start(LSI, "inspection", inspection("region", "530902"));
        assertThat(foreign.status()).isEqualTo(403);
        refused(work.start("lsi-530100", "inspection", inspection("region", "530125")), 409, "您不在该单位任职");
        assertThat(batch(LSI, inspection("region", "530125", "department", "LSI"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @Order(8)
    void inspectionsAreReadInTheOwnRegionAndBelow() {
        batch(LSI, inspection());
        assertThat(list("leadgrp-530100", "").path("inspections")).hasSize(1);
        assertThat(list("leadgrp-530000", "?region=530125").path("inspections")).hasSize(1);
        assertThat(list("lsi-530902", "").path("inspections")).isEmpty();
        Answer foreign = work.officer("lsi-530902").get("/api/inspections?region=530125");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.message()).contains("您不能查看该地区的检查");
        assertThat(work.officer(LSI).get("/api/inspections?from=gestern").status())
                .isEqualTo(400);
        assertThat(work.officer(LSI).get("/api/inspections?after=1").status()).isEqualTo(400);
        assertThat(list(LSI, "?from=%2B999999999-01-01").path("inspections")).isEmpty();
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("prevention/inspection");
    }
}
