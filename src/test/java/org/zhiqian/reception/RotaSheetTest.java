package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaEntry.Duty;
import org.zhiqian.reception.model.SessionKey;
import org.zhiqian.reception.model.SessionKind;

/** Rotas by rotation, by spreadsheet and by substitution. */
class RotaSheetTest extends AtTheReception {
    private static final String PATH = "/api/rotas/yn-2026";
    private static final String TEMPLATE = PATH + "/template.xlsx?region=530125";
    private static final int LEAD = 4;
    private static final int LEAD_POST = 5;
    private static final int STAFF = 6;
    private static final int STAFF_POST = 7;
    private static final int REASON = 8;

    @Autowired
    Rotas rotas;

    @Autowired
    RotaProposals proposals;

    @Test
    void proposesTheTwelveRowsOfTheNoticeForYiliang() {
        List<String> leads = List.of("hrss", "hurd", "tran", "watr");
        List<String> fifth = List.of("drc", "fin", "psb", "union", "sasac");
        for (int row = 0; row < 12; row++) {
            List<RotaEntry> rota = proposals.of(new SessionKey("yl-2021", YILIANG, SessionKind.REGULAR, row + 1));
            assertThat(rota).hasSize(6);
            assertThat(rota.get(0).duty()).isEqualTo(Duty.LEAD);
            assertThat(rota.get(0).post()).isEqualTo("分管负责同志");
            assertThat(rota.get(0).office()).hasToString(leads.get(row % 4) + "-530125");
            assertThat(rota.subList(1, 6))
                    .extracting(entry -> entry.office().department().value().toLowerCase(Locale.ROOT))
                    .containsExactly("hrss", "hurd", "tran", "watr", fifth.get(row % 5));
        }
    }

    @Test
    void passesOverDepartmentsWithoutAnOfficeAtTheLevel() {
        assertThat(proposals.of(new SessionKey("yn-2026", new RegionCode("530000"), SessionKind.REGULAR, 1)))
                .hasSize(9)
                .allMatch(entry -> entry.office().region().value().equals("530000"));
    }

    @Test
    void theTemplateHoldsEverySessionWithItsProposal() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(download(LEADGRP, TEMPLATE).body()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(14);
            assertThat(cell(sheet, 11, 0)).isEqualTo("11");
            assertThat(cell(sheet, 11, 1)).isEqualTo("2026-12-07");
            assertThat(cell(sheet, 11, 2)).isEqualTo("14:30–17:00");
            assertThat(cell(sheet, 11, LEAD)).isEqualTo("宜良县人民政府");
            assertThat(cell(sheet, 12, LEAD)).isEqualTo("宜良县人力资源和社会保障局");
            assertThat(cell(sheet, 12, STAFF)).startsWith("宜良县人力资源和社会保障局、宜良县住房和城乡建设局、");
        }
        assertThat(download("leadgrp-530302", TEMPLATE).statusCode()).isEqualTo(403);
        assertThat(download(LEADGRP, "/api/rotas/yn-2099/template.xlsx?region=530125")
                        .statusCode())
                .isEqualTo(404);
        assertThat(download(LEADGRP, "/api/rotas/lx-2021/template.xlsx?region=530125")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void previewStoresNothingAndCommitTwiceChangesNothingMore() throws Exception {
        byte[] file = edited(sheet -> {
            set(sheet, 12, LEAD, "住建局");
            set(sheet, 12, STAFF, "人社局、HURD，tran-530125,宜良县总工会");
        });
        JsonNode preview = done(upload(LEADGRP, "preview", file));
        assertThat(preview.path("changed").asInt()).isEqualTo(1);
        assertThat(preview.path("sessions")).hasSize(14);
        assertThat(count("rota_plans")).isZero();

        assertThat(done(upload(LEADGRP, "commit", file)).path("changed").asInt())
                .isEqualTo(1);
        int stored = count("rota_plans");
        assertThat(stored).isEqualTo(5);
        assertThat(done(upload(LEADGRP, "commit", file)).path("changed").asInt())
                .isZero();
        assertThat(count("rota_plans")).isEqualTo(stored);

        work.goTo("2026-12-07");
        schedule.open();
        assertThat(rotas.propose(session(12)))
                .extracting(entry -> entry.office().toString())
                .containsExactly("hurd-530125", "hrss-530125", "hurd-530125", "tran-530125", "union-530125");
    }

    @Test
    void tellsEveryErrorAtOnceAndKeepsNothing() throws Exception {
        byte[] file = edited(sheet -> {
            set(sheet, 1, LEAD, "国务院办公厅");
            set(sheet, 2, LEAD, "");
            set(sheet, 3, LEAD_POST, "");
            set(sheet, 4, STAFF, "人社局、住建局、人社局");
            set(sheet, 5, 0, "99");
            set(sheet, 6, 0, "7");
            set(sheet, 8, 1, "2026-09-29");
            sheet.getRow(9).getCell(STAFF).setCellFormula("1+1");
            set(sheet, 10, LEAD_POST, "局".repeat(61));
            set(sheet, 11, STAFF, "昆明市公安局");
            set(sheet, 13, STAFF_POST, "科长１９９００００００１１");
            set(sheet, 14, REASON, "找 19900000001");
        });
        Answer answer = upload(LEADGRP, "commit", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.message())
                .contains("第 2 行「带班单位」：本地区没有单位「国务院办公厅」")
                .contains("第 3 行「带班单位」：至少填写一个单位")
                .contains("第 4 行「带班职务」：不能空着")
                .contains("第 5 行「值班单位（用、隔开）」：「人社局」写了两次")
                .contains("第 6 行「场次」：没有场次「99」")
                .contains("第 8 行「场次」：场次重复，第 7 行已有")
                .contains("第 9 行「接访日期」：「2026-09-29」与场次日期 2026-09-28 不符")
                .contains("第 10 行「值班单位（用、隔开）」：是公式或者错误值")
                .contains("第 11 行「带班职务」")
                .contains("第 14 行「值班职务」：不要填写电话")
                .contains("第 15 行「调整理由（已安排的场次换单位时填写）」：不要填写电话")
                .contains("第 12 行「值班单位（用、隔开）」：本地区没有单位「昆明市公安局」");
        assertThat(answer.body()).contains("\"E2\"");
        assertThat(count("rota_plans")).isZero();
    }

    @Test
    void anArrangedRotaChangesWithAReasonAndEverybodyIsTold() throws Exception {
        ReceptionSession session = publishedSession(2);
        byte[] silent = edited(sheet -> set(sheet, 2, LEAD, "交通局"));
        Answer refused = upload(LEADGRP, "commit", silent);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("第 3 行「调整理由").contains("本场值班已经安排");

        int mails = mails("session_rota").size();
        done(upload(LEADGRP, "commit", edited(sheet -> {
            set(sheet, 2, LEAD, "交通局");
            set(sheet, 2, REASON, "外出开会");
        })));
        RotaEntry lead = rotas.of(session.id()).get(0);
        assertThat(lead.office()).hasToString("tran-530125");
        assertThat(lead.reason()).contains("外出开会");
        assertThat(mails("session_rota").size()).isGreaterThanOrEqualTo(mails);
    }

    @Test
    void aDepartmentStandsInForAnotherWithAReason() {
        ReceptionSession session = publishedSession(2);
        String path = "/api/sessions/" + session.id() + "/rota/substitutions";
        String body = "{\"replaced\": \"%s\", \"substitute\": \"%s\", \"reason\": \"%s\"}";
        String lead = rotas.of(session.id()).get(0).office().department().value();
        assertThat(lead).isEqualTo("HRSS");

        assertThat(work.officer("hurd-530125")
                        .post(path, body.formatted("HRSS", "TRAN", "出差"))
                        .status())
                .isEqualTo(403);
        refused(path, body.formatted("HRSS", "TRAN", " "), "理由：必填");
        refused(path, body.formatted("DRC", "TRAN", "出差"), "不在第 2 场的值班名单上");
        refused(path, body.formatted("PSB", "HURD", "出差"), "已在值班名单上");
        refused(path, body.formatted("HRSS", "TRAN", "找 199 0000 0001"), "不要填写电话");
        refused(path, body.formatted("HRSS", "RAIL", "出差"), "替换单位「铁路");

        Answer answer = work.officer(LEADGRP).post(path, body.formatted("HRSS", "TRAN", "外出开会"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode first = answer.json().get(0);
        assertThat(first.path("officeName").asText()).isEqualTo("宜良县交通运输局");
        assertThat(first.path("replaces").asText()).isEqualTo("hrss-530125");
        assertThat(first.path("reason").asText()).isEqualTo("外出开会");
        assertThat(rotas.of(session.id()))
                .extracting(entry -> entry.duty() + " " + entry.office())
                .contains("LEAD tran-530125", "STAFF hrss-530125", "STAFF tran-530125");
    }

    @Test
    void refusesFilesThatAreNoHarmlessSpreadsheet() throws Exception {
        refusedFile("不是 .xlsx 表格".getBytes(StandardCharsets.UTF_8), "不是 .xlsx 表格或者已经损坏");
        refusedFile(new byte[0], "不是 .xlsx 表格或者已经损坏");
        refusedFile(zip(Map.of("xl/vbaProject.bin", new byte[10])), "宏");
        refusedFile(zip(Map.of("xl/worksheets/sheet1.xml", new byte[64 << 20])), "解压后超过 16 MB");
        refusedFile(zip(Map.of("a.txt", new byte[10])), "不是 .xlsx 表格或者已经损坏");
        refusedFile(edited(sheet -> set(sheet, 0, LEAD, "领导")), "第 1 行 E 列应为「带班单位」");
        refusedFile(
                edited(sheet -> {
                    for (int row = 15; row < 260; row++) {
                        sheet.createRow(row).createCell(0).setCellValue("1");
                    }
                }),
                "超过 200 行");
        assertThat(upload(LEADGRP, "commit", new byte[(1 << 20) + 1]).status()).isEqualTo(413);
        assertThat(upload(LEADGRP, "delete", edited(sheet -> {})).status()).isEqualTo(400);
        assertThat(upload("hurd-530125", "commit", edited(sheet -> {})).status())
                .isEqualTo(403);
        assertThat(upload("leadgrp-530000", "commit", edited(sheet -> {})).status())
                .isEqualTo(403);
    }

    private void refused(String path, String body, String sentence) {
        Answer answer = work.officer(LEADGRP).post(path, body);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private void refusedFile(byte[] file, String sentence) {
        Answer answer = upload(LEADGRP, "commit", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.message()).contains(sentence);
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private byte[] edited(Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(
                        new ByteArrayInputStream(download(LEADGRP, TEMPLATE).body()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void set(Sheet sheet, int row, int column, String text) {
        sheet.getRow(row).getCell(column).setCellValue(text);
    }

    private static String cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private HttpResponse<byte[]> download(String login, String path) {
        work.officer(login);
        return send(request(login, path).GET().build(), BodyHandlers.ofByteArray());
    }

    private Answer upload(String login, String mode, byte[] file) {
        work.officer(login);
        HttpResponse<String> answer = send(
                request(login, PATH + "?region=530125&mode=" + mode)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(file))
                        .build(),
                BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer);
    }

    private HttpRequest.Builder request(String login, String path) {
        String pair = login + ":" + Caller.DEMO_PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + work.port() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HttpClient.newHttpClient().send(request, body);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
