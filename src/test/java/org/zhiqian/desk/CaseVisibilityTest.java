package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

class CaseVisibilityTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";

    private int status(String login, String number) {
        return work.officer(login).get("/api/cases/" + number).status();
    }

    private int listed(String login) {
        return work.officer(login).get("/api/cases").json().path("cases").size();
    }

    @Test
    void aCaseIsSeenByItsInspectorsItsLeadingOfficeAndThoseAbove() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        for (String reader : List.of(LSI, "hrss-530125", "leadgrp-530125", "leadgrp-530100", "lsi-530000")) {
            assertThat(status(reader, number)).as(reader).isEqualTo(200);
            assertThat(listed(reader)).as(reader).isOne();
        }
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        for (String stranger : List.of("hurd-530125", "lsi-530902", "leadgrp-530900", "hurd-530100")) {
            assertThat(status(stranger, number)).as(stranger).isEqualTo(404);
            assertThat(listed(stranger)).as(stranger).isZero();
            assertThat(work.officer(stranger)
                            .post("/api/cases/" + number + "/disclosures", "{}")
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(Caller.anonymous(work.port()).get("/api/cases/" + number).status())
                .isEqualTo(401);
        assertThat(Caller.anonymous(work.port()).get("/api/cases").status()).isEqualTo(401);
        assertThat(Caller.anonymous(work.port()).get("/v3/api-docs").status()).isEqualTo(401);
    }

    @Test
    void relatedCasesAreShownAsFarAsTheReaderMaySeeThem() {
        String first = work.register(LSI, Registrations.simple("2026-04-20"));
        String sameProject = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "petitionerPhone",
                        "19900000002",
                        "petitionerIdType",
                        null,
                        "petitionerIdNumber",
                        null,
                        "employerName",
                        "昆明虚拟另一劳务有限公司",
                        "employerCreditCode",
                        null,
                        "contractorName",
                        null,
                        "contractorCreditCode",
                        null,
                        "newMatter",
                        true));
        String elsewhere = work.register("lsi-530302", Registrations.simple("2026-04-20"));
        assertThat(related(LSI, first)).containsExactly(sameProject + " 同一项目");
        assertThat(related("leadgrp-530000", first))
                .containsExactlyInAnyOrder(sameProject + " 同一项目", elsewhere + " 同一诉求人 同一单位 同一项目");
        assertThat(related("lsi-530302", elsewhere)).isEmpty();
        assertThat(work.officer("lsi-530302")
                        .get("/api/cases/" + first + "/related")
                        .status())
                .isEqualTo(404);
    }

    private List<String> related(String login, String number) {
        Answer answer = work.officer(login).get("/api/cases/" + number + "/related");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false)
                .map(one -> StreamSupport.stream(one.path("grounds").spliterator(), false)
                        .map(JsonNode::asText)
                        .reduce(one.at("/head/number").asText(), (all, ground) -> all + " " + ground))
                .toList();
    }

    @Test
    void aForemanWhoIsLiableIsMasked() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(
                LSI,
                number,
                "verify-facts",
                with(
                        Map.of("verifiedOn", "2026-04-20", "outcome", "ARREARS", "people", 3, "migrants", 3),
                        "amount",
                        "26400",
                        "liableRole",
                        "FOREMAN",
                        "liableName",
                        "欠薪包工头",
                        "liabilityRule",
                        "L16",
                        "findings",
                        "查阅工资表和考勤，确认拖欠。",
                        "factsClear",
                        true));
        assertThat(work.officer("leadgrp-530125").get("/api/cases/" + number).body())
                .contains("\"liableName\"")
                .doesNotContain("欠薪包工头");
    }

    @Test
    void nobodyWritesLinksOrLinesIntoTheBriefAboveAForm() {
        String number = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "projectName",
                        "<img src=x> [x](javascript:1) https://evil.invalid www.evil.invalid &lt;b&gt;\n\n期限 2099 年"));
        String brief = work.officer(LSI)
                .get("/engine-rest/task/" + work.task(number, "accept-petition").getId() + "/form-variables")
                .json()
                .at("/caseBrief/value")
                .asText();
        assertThat(brief)
                .contains("https\\:\\/\\/evil\\.invalid www\\.evil")
                .doesNotContain("[x](", "\n期限 2099")
                .doesNotContainPattern("(?<!\\\\)[<>&\\[\\]]");
    }

    @Test
    void aDepartmentSeesACaseOnceItHasATaskInIt() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(
                LSI,
                number,
                "verify-facts",
                with(
                        Map.of("verifiedOn", "2026-04-20", "outcome", "ARREARS", "people", 6, "migrants", 6),
                        "amount",
                        "90000",
                        "liableRole",
                        "EMPLOYER",
                        "liableName",
                        "昆明虚拟阿诗劳务有限公司",
                        "liabilityRule",
                        "L16",
                        "findings",
                        "查阅工资表和考勤，确认拖欠。",
                        "factsClear",
                        true));
        work.complete(
                LSI,
                number,
                "draft-plan",
                Map.of(
                        "goal",
                        "督促支付",
                        "responsibleDepartment",
                        "LSI",
                        "responsiblePerson",
                        "承办人甲",
                        "resolveBy",
                        "2026-05-20",
                        "measures1",
                        Map.of("action", "督促总包", "department", "HURD", "person", "承办人乙", "dueOn", "2026-05-10")));
        assertThat(status("hurd-530125", number)).isEqualTo(404);
        Answer leader =
                work.start("leadgrp-530125", "leader-in-charge", Handling.leader(number, "2026-04-20", "2026-05-20"));
        assertThat(leader.status()).as(leader.body()).isEqualTo(200);
        work.complete("leadgrp-530125", number, "approve-plan", APPROVED);
        assertThat(status("hurd-530125", number)).isEqualTo(200);
        assertThat(status("tran-530125", number)).isEqualTo(404);
        Answer sheet = work.officer("hurd-530125").get("/api/cases/" + number);
        assertThat(sheet.json().at("/course/0/note").isMissingNode()).isTrue();
    }

    @Test
    void personalDataIsMaskedUntilItIsDisclosedAndThatIsKept() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Answer sheet = work.officer(LSI).get("/api/cases/" + number);
        assertThat(sheet.body()).doesNotContain("19900000001", "530000199001010011", "工人甲");
        assertThat(sheet.json().at("/petitioner/phone").asText()).isEqualTo("199****0001");
        Answer disclosed = work.officer(LSI).post("/api/cases/" + number + "/disclosures", "{}");
        assertThat(disclosed.json().path("phone").asText()).isEqualTo("19900000001");
        assertThat(disclosed.json().path("name").asText()).isEqualTo("工人甲");
        assertThat(jdbc.sql("SELECT officer FROM audit_entries WHERE action = 'DISCLOSED'")
                        .query(String.class)
                        .list())
                .containsExactly(LSI);
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            work.register(
                    LSI, with(Registrations.simple("2026-04-1" + i), "newMatter", true, "projectName", "虚拟·项目" + i));
        }
        Answer first = work.officer(LSI).get("/api/cases?size=2");
        assertThat(first.json().at("/cases/0/project").asText()).isEqualTo("虚拟·项目4");
        assertThat(first.json().path("cases")).hasSize(2);
        assertThat(first.json().path("total").asInt()).isEqualTo(5);
        Answer second = work.officer(LSI).get("/api/cases?size=2&page=1");
        assertThat(second.json().at("/cases/0/project").asText()).isEqualTo("虚拟·项目2");
        Answer last = work.officer(LSI).get("/api/cases?size=2&page=2");
        assertThat(last.json().path("cases")).hasSize(1);
        for (CaseSearch.Sort sort : CaseSearch.Sort.values()) {
            assertThat(found("sort=" + sort)).as(sort.name()).isEqualTo(5);
            assertThat(found("sort=" + sort + "&desc=true")).as(sort.name()).isEqualTo(5);
        }
        assertThat(projects("sort=PROJECT&size=2")).containsExactly("虚拟·项目0", "虚拟·项目1");
        assertThat(projects("sort=RECEIVED&desc=true&size=2")).containsExactly("虚拟·项目4", "虚拟·项目3");
        assertThat(found("text=%E9%A1%B9%E7%9B%AE3")).isOne();
        assertThat(found("text=%25")).isZero();
        assertThat(found("receivedFrom=2026-04-12&receivedTo=2026-04-13")).isEqualTo(2);
        assertThat(found("status=REGISTERED&region=530125")).isEqualTo(5);
        assertThat(found("severity=MAJOR")).isZero();
        assertThat(found("region=530902")).isZero();
    }

    @Test
    void majorCasesAndOldArrearsAreListsOfTheirOwn() {
        String old = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "newMatter",
                        true,
                        "periodFrom",
                        "2025-04",
                        "periodTo",
                        "2025-06"));
        work.register(LSI, with(Registrations.simple("2026-04-20"), "newMatter", true));
        assertThat(numbers("owedSince=2025-04")).containsExactly(old);
        assertThat(numbers("owedSince=2025-03")).isEmpty();
        work.complete(LSI, old, "accept-petition", ACCEPTED);
        work.complete(LSI, old, "verify-facts", with(VERIFIED, "people", 60, "migrants", 60));
        assertThat(numbers("severity=MAJOR")).containsExactly(old);
        assertThat(numbers("severity=MAJOR&owedSince=2025-12")).containsExactly(old);
    }

    private List<String> numbers(String filter) {
        return work.officer(LSI)
                .get("/api/cases?" + filter)
                .json()
                .path("cases")
                .findValuesAsText("number");
    }

    private List<String> projects(String filter) {
        return work.officer(LSI)
                .get("/api/cases?" + filter)
                .json()
                .path("cases")
                .findValuesAsText("project");
    }

    private int found(String filter) {
        return work.officer(LSI)
                .get("/api/cases?" + filter)
                .json()
                .path("cases")
                .size();
    }

    @Test
    void whoeverRingsIsFoundAmongTheCasesOneTookPartIn() throws IOException {
        String number = work.register(LSI, with(Registrations.simple("2026-04-20"), "projectName", "=虚拟·一号工程"));
        assertThat(numbers("mine=true")).containsExactly(number);
        assertThat(numbers("mine=true&text=199-0000-0001")).containsExactly(number);
        assertThat(numbers("mine=true&text=530000199001010011")).containsExactly(number);
        assertThat(numbers("mine=true&text=1990000000")).isEmpty();
        assertThat(numbers("mine=true&text=0001")).containsExactly(number);
        assertThat(numbers("mine=true&text=0002")).isEmpty();
        assertThat(numbers("mine=true&text=工人%20甲")).containsExactly(number);
        assertThat(numbers("mine=true&text=工人")).isEmpty();
        assertThat(numbers("mine=true&status=CLOSED")).isEmpty();
        Caller province = work.officer("lsi-530000");
        assertThat(province.get("/api/cases").json().path("cases")).hasSize(1);
        assertThat(province.get("/api/cases?mine=true").json().path("cases")).isEmpty();
        try (XSSFWorkbook export =
                new XSSFWorkbook(new ByteArrayInputStream(work.officer(LSI).getBytes("/api/cases/export?mine=true")))) {
            Row row = export.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(number);
            assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("=虚拟·一号工程");
        }
    }

    @Test
    void faultyFiltersAreNamedInChinese() {
        for (String filter :
                List.of("status=DONE", "region=53", "receivedFrom=20260401", "page=x", "size=x", "owedSince=2025")) {
            Answer answer = work.officer(LSI).get("/api/cases?" + filter);
            assertThat(answer.status()).as(filter + answer.body()).isEqualTo(400);
            assertThat(answer.message()).as(filter).containsPattern("[\\u4e00-\\u9fa5]");
        }
        assertThat(work.officer(LSI).get("/api/cases/1").status()).isEqualTo(400);
    }
}
