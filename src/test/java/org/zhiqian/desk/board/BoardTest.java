package org.zhiqian.desk.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.Handling;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

/** The figures of the board against cases counted by hand. */
class BoardTest extends AtTheBoard {
    @Autowired
    private Boards boards;

    @Autowired
    private BoardSettings settings;

    @Test
    void theFiguresAreThoseOfTheCases() {
        registered("甲");
        registered("乙");
        String verified = verified("丙");
        work.complete(LSI, verified, "settle-on-the-spot", Handling.NOT_TODAY);
        JsonNode board = board(LEADGRP);
        assertThat(figure(board, "underWay")).isEqualTo(3);
        assertThat(figure(board, "openTasks")).isEqualTo(3);
        assertThat(figure(board, "overdue")).isZero();
        assertThat(figure(board, "owedPeople")).isEqualTo(3);
        assertThat(board.at("/figures/owedAmount").asDouble()).isEqualTo(26_400);
        assertThat(figure(board, "owingCases")).isEqualTo(1);

        work.goTo("2026-04-23");
        assertThat(figure(board(LEADGRP), "atRisk")).isEqualTo(3);

        work.goTo("2026-04-29");
        board = board(LEADGRP);
        assertThat(figure(board, "overdue")).isEqualTo(3);
        JsonNode late = cell(board, "530125", "LSI", "MAIN");
        assertThat(late.path("overdue").asInt()).isEqualTo(3);
        assertThat(late.path("oldestDays").asInt()).isEqualTo(2);
        assertThat(cell(board, "530125", "LEADGRP", "MAIN").path("open").asInt())
                .isEqualTo(3);
        assertThat(column(read(LEADGRP, "/api/board/tasks?state=OVERDUE&department=LSI"), "timeLeft"))
                .hasSize(3)
                .containsOnly("逾期 2 个工作日");
    }

    @Test
    void theLightsAreThoseOfTheCaseFile() {
        String number = registered("甲");
        for (String day : List.of("2026-04-20", "2026-04-22", "2026-04-23", "2026-04-27", "2026-04-28")) {
            work.goTo(day);
            JsonNode row =
                    read(LEADGRP, "/api/board/tasks?sort=DUE&department=LSI").at("/rows/0");
            JsonNode sheet = work.sheet(LSI, number).at("/deadlines/0");
            assertThat(row.at("/state/label").asText())
                    .as(day)
                    .isEqualTo(sheet.path("state").asText());
            assertThat(row.path("timeLeft").asText())
                    .as(day)
                    .isEqualTo(sheet.path("timeLeft").asText());
        }
    }

    @Test
    void theTrendTellsWhatCameInWasPaidAndIsLeft() {
        String number = verified("甲");
        registered("乙");
        work.complete(LSI, number, "settle-on-the-spot", Handling.NOT_TODAY);
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        work.goTo("2026-04-28");
        work.complete(LSI, number, "record-payment", Handling.paid("2026-04-28", 1, "10000"));
        work.goTo("2026-05-06");
        JsonNode board = board(LEADGRP);
        JsonNode weeks = board.path("weeks");
        assertThat(weeks).hasSize(12);
        assertThat(week(weeks, "2026-04-13", "owedAmount")).isZero();
        assertThat(week(weeks, "2026-04-20", "receivedCases")).isEqualTo(2);
        assertThat(week(weeks, "2026-04-20", "owedAmount")).isEqualTo(26_400);
        assertThat(week(weeks, "2026-04-27", "paidAmount")).isEqualTo(10_000);
        assertThat(week(weeks, "2026-04-27", "owedPeople")).isEqualTo(2);
        assertThat(week(weeks, "2026-05-04", "owedAmount")).isEqualTo(16_400);
        assertThat(board.at("/figures/owedAmount").asDouble()).isEqualTo(16_400);
        assertThat(board.path("days")).hasSize(30);

        work.complete(LSI, number, "record-payment", Handling.paid("2026-05-06", 2, "16400"));
        work.goTo("2026-05-07");
        assertThat(week(board(LEADGRP).path("weeks"), "2026-05-04", "owedAmount"))
                .isZero();
        assertThat(week(board(LEADGRP).path("weeks"), "2026-04-27", "owedAmount"))
                .isEqualTo(16_400);
    }

    @Test
    void fundsReportsAndRowsOfTheProvinceAreAllBelowIt() {
        registered("甲");
        JsonNode board = board(PROVINCE);
        assertThat(board.at("/region/label").asText()).isEqualTo("云南省");
        assertThat(cell(board, "530100", "LSI", "MAIN").path("open").asInt()).isEqualTo(1);
        assertThat(board.at("/funds/low").asInt())
                .isEqualTo(board.at("/funds/all").asInt());
        assertThat(board.at("/funds/shown/0/registered").asBoolean()).isFalse();
        assertThat(figure(read(CITY, "/api/board?region=530125"), "underWay")).isEqualTo(1);
        assertThat(board(CITY).at("/upper").isMissingNode()).isTrue();
        assertThat(read(CITY, "/api/board?region=530125").at("/upper/code").asText())
                .isEqualTo("530100");
    }

    @Test
    void nobodySeesOtherRegionsAndWhoDoesNotSeeAllCasesSeesNoBoard() {
        registered("甲");
        assertThat(figure(board("leadgrp-530302"), "underWay")).isZero();
        for (String path : List.of(
                "/api/board?region=530125",
                "/api/board/tasks?region=530125",
                "/api/board/cases?region=530000",
                "/api/board/tasks.xlsx?region=530125",
                "/api/board/wall?region=530125",
                "/api/board/reports?region=530125")) {
            Answer refused = work.officer("leadgrp-530302").get(path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.message()).contains("您不能查看该地区的督办看板");
        }
        assertThat(work.officer("hurd-530125").get("/api/board").status()).isEqualTo(403);
        String instance = work.task(onlyCase(), "accept-petition").getProcessInstanceId();
        assertThat(work.officer("leadgrp-530302")
                        .get("/api/board/instances/" + instance)
                        .status())
                .isEqualTo(404);
        assertThat(Caller.anonymous(work.port()).get("/api/board").status()).isEqualTo(401);
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        registered("甲");
        String verified = verified("乙");
        work.goTo("2026-04-29");
        assertThat(read(LEADGRP, "/api/board/tasks?state=OVERDUE&size=1")
                        .path("total")
                        .asInt())
                .isGreaterThan(1);
        for (String sort : List.of(
                "DUE",
                "NUMBER",
                "REGION",
                "OFFICE",
                "ROUTE",
                "TASK",
                "OPENED",
                "URGED",
                "PROJECT",
                "PEOPLE",
                "OWED_PEOPLE",
                "OWED_AMOUNT")) {
            JsonNode rows = read(LEADGRP, "/api/board/tasks?desc=true&sort=" + sort);
            assertThat(rows.path("rows")).as(sort).hasSize(rows.path("total").asInt());
        }
        assertThat(column(read(LEADGRP, "/api/board/cases?kind=OWING"), "number"))
                .containsExactly(verified);
        assertThat(column(read(LEADGRP, "/api/board/cases?sort=NUMBER&desc=true"), "number"))
                .first()
                .isEqualTo(verified);
        assertThat(column(read(LEADGRP, "/api/board/cases?sort=NUMBER&page=1&size=1"), "number"))
                .containsExactly(verified);
        assertThat(read(LEADGRP, "/api/board/tasks?route=INCIDENT")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(work.officer(LEADGRP).get("/api/board/tasks?sort=NONE").status())
                .isEqualTo(400);
    }

    @Test
    void exportsShowTextsAsTexts() throws IOException {
        registered("甲");
        jdbc.sql("UPDATE cases SET project_name = '=1+1'").update();
        byte[] file = work.officer(LEADGRP).getBytes("/api/board/tasks.xlsx?department=LSI");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("案件或者事项编号");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(onlyCase());
            assertThat(sheet.getRow(1).getCell(10).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(10).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(11).getNumericCellValue()).isEqualTo(3);
        }
        assertThat(work.officer(LEADGRP).getBytes("/api/board/cases.xlsx")).hasSizeGreaterThan(1_000);
    }

    @Test
    void theWallShowsSumsOnlyAndNothingWithoutAKey() {
        String number = registered("甲");
        work.goTo("2026-04-29");
        JsonNode wall = read(LEADGRP, "/api/board/wall");
        assertThat(figure(wall, "overdue")).isEqualTo(1);
        assertThat(wall.at("/parts/1/of/label").asText()).isEqualTo("劳动保障监察机构");
        assertThat(wall.at("/parts/1/overdue").asInt()).isEqualTo(1);
        assertThat(wall.toString()).doesNotContain(number, "甲");
    }

    @Test
    void theScreenInTheHallOpensWithItsKeyAloneAndShowsSumsOnly() {
        String number = registered("甲");
        registered("乙");
        work.goTo("2026-04-29");
        Answer shown = inTheHall(WALL_KEY);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(figure(shown.json(), "overdue")).isEqualTo(2);
        assertThat(shown.json().at("/region/code").asText()).isEqualTo("530125");
        assertThat(shown.body()).doesNotContain(number, "甲", "乙", "昆明虚拟", "云南虚拟", "虚拟·", "1990000", "张", "lsi-530125");
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(Caller.anonymous(work.port()).get("/public/wall.html").body())
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void theScreenInTheHallIsClosedWithoutItsKey() {
        Caller hall = Caller.anonymous(work.port());
        for (Answer closed : List.of(
                hall.get("/public/wall"),
                hall.get("/public/wall?X-Wall-Key=" + WALL_KEY),
                inTheHall(""),
                inTheHall(WALL_KEY + " x"),
                inTheHall(WALL_KEY.toUpperCase(Locale.ROOT)))) {
            assertThat(closed.status()).isEqualTo(403);
            assertThat(closed.message()).contains("这块屏幕没有登记");
        }
        assertThat(settings.screens()).as("what the installation adds").hasSize(1);
        BoardSettings without =
                new BoardSettings(settings.keep(), settings.mostAtOnce(), settings.mostExported(), List.of());
        assertThatThrownBy(() -> new WallController(boards, without).wall(WALL_KEY))
                .hasMessageContaining("已经作废");
    }

    @Test
    void aProcessShowsItsCaseWhatIsLateAndWhoDidWhat() {
        String number = registered("甲");
        String instance = work.task(number, "accept-petition").getProcessInstanceId();
        String definition = work.task(number, "accept-petition").getProcessDefinitionId();
        work.goTo("2026-04-29");
        JsonNode shown = read(LEADGRP, "/api/board/instances/" + instance);
        assertThat(shown.path("caseNumber").asText()).isEqualTo(number);
        assertThat(shown.at("/open/0/title").asText()).isEqualTo("受理审查");
        assertThat(shown.at("/course/0/summary").asText()).contains("催办");
        assertThat(shown.path("course").findValuesAsText("kind")).containsSubsequence("超期", "提醒", "登记");
        assertThat(read(LEADGRP, "/api/board/definitions/" + definition)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(work.officer(LEADGRP).get("/api/board/instances/none").status())
                .isEqualTo(404);
        assertThat(work.officer(LEADGRP).get("/api/board/definitions/none").status())
                .isEqualTo(404);
    }

    private Answer inTheHall(String key) {
        return Caller.anonymous(work.port()).call("GET", "/public/wall", "", "X-Wall-Key", key);
    }

    private String onlyCase() {
        return jdbc.sql("SELECT number FROM cases").query(String.class).single();
    }

    private static JsonNode cell(JsonNode board, String region, String department, String route) {
        for (JsonNode cell : board.path("cells")) {
            if (cell.path("region").asText().equals(region)
                    && cell.path("department").asText().equals(department)
                    && cell.path("route").asText().equals(route)) {
                return cell;
            }
        }
        throw new AssertionError(board.path("cells").toString());
    }

    private static double week(JsonNode weeks, String monday, String field) {
        for (JsonNode week : weeks) {
            if (week.path("from").asText().equals(monday)) {
                return week.path(field).asDouble();
            }
        }
        throw new AssertionError(weeks.toString());
    }
}
