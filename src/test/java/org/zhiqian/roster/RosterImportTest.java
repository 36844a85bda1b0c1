package org.zhiqian.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.engine.CallerBytes;

/** Sheets up and down: every error at once, nothing half stored, and nobody sees more than he or she may. */
class RosterImportTest extends AtTheRoster {

    private int stored() {
        return jdbc.sql("SELECT count(*) FROM roster_workers")
                .query(Integer.class)
                .single();
    }

    @Test
    void everyErrorIsNamedAtOnceAndNothingIsStored() {
        String number = accepted();
        RosterFile file = RosterFile.roster()
                .worker(1, "10000")
                .worker(2, "0")
                .worker(1, "500", "姓名", "工人重")
                .worker(4, "12.345", "手机号码", "123", "农民工", "")
                .worker(5, "800", "证件号码", "530000199001010012", "欠薪截止月", "2026-01")
                .worker(6, "800", "证件号码", "030000199001010011")
                .worker(7, "800", "证件号码", RosterFile.checked("53000020240101001"), "姓名", "")
                .worker(8, "800", "银行账号", "12ab", "低收入", "也许", "欠薪起始月", "2026-13")
                .worker(9, "800", "证件类型", "驾驶证", "欠薪截止月", "2026-05")
                .worker(10, "99999999", "核实金额", "-1", "开户银行", "", "工种", "工".repeat(30))
                .worker(11, "800", "姓名", "=1+1", "备注", "a\u202eb")
                .worker(12, "800", "证件类型", "护照", "证件号码", "E1 2345678");
        JsonNode preview = preview(number, file);
        assertThat(errors(preview))
                .containsExactly(
                        "3 欠薪金额 应大于 0",
                        "4 证件号码 与第 2 行的证件号码相同，一人只能一行",
                        "5 手机号码 请填 11 位手机号码，或者带区号的固定电话，例如 0871-60000001",
                        "5 农民工 没有填写",
                        "5 欠薪金额 应填数字，单位元，最多两位小数",
                        "6 证件号码 末位校验码不符，请对照证件重填",
                        "6 欠薪截止月 早于起始月 2026-02",
                        "7 证件号码 应为 18 位数字（末位可为 X），请对照证件重填",
                        "8 姓名 没有填写",
                        "8 证件号码 出生日期不合情理（应满 14 周岁、不超过 100 周岁），请对照证件重填",
                        "9 银行账号 应为 8 至 32 位数字，请对照银行卡重填",
                        "9 低收入 应填是或者否",
                        "9 欠薪起始月 月份按 2026-02 的样子填写",
                        "10 证件类型 应为居民身份证、护照、港澳台居民证件或者其他证件",
                        "10 欠薪截止月 这个月还没有到，请核对",
                        "11 开户银行 填了银行账号，请填开户银行",
                        "11 工种 最多 20 个字",
                        "11 欠薪金额 超过一人 5,000,000.00 元的上限，请核对小数点",
                        "11 核实金额 不能小于 0",
                        "12 姓名 含有姓名里没有的字符，请对照证件重填",
                        "12 备注 含有不能显示的字符，请重新输入");
        assertThat(preview.path("errorCount").asInt()).isEqualTo(21);
        assertThat(preview.path("faultyRows").asInt()).isEqualTo(10);
        refused(send(number, "mode=commit&basis=0", file), 409, "表里有 10 行、21 处不对，没有写入");
        assertThat(stored()).isZero();
        assertThat(claim(number)).isEqualTo("3 0 3 0 26400.00");

        Answer marked = work.officer(LSI).postBytes(RosterFile.TYPE, path(number) + "/sheet/errors.xlsx", file.bytes());
        assertThat(marked.status()).isEqualTo(200);
    }

    @Test
    void theSheetComesBackWithAColumnOfErrorsAndTakesItsCorrections() throws Exception {
        String number = accepted();
        byte[] faulty = RosterFile.roster()
                .worker(1, "10000")
                .worker(2, "0", "备注", "=SUM(A1:A9)")
                .bytes();
        byte[] marked =
                CallerBytes.post(work.port(), LSI, RosterFile.TYPE, path(number) + "/sheet/errors.xlsx", faulty);
        List<List<String>> rows = RosterFile.read(marked, "名册");
        assertThat(rows.get(0)).endsWith("备注", "错误");
        assertThat(rows.get(1)).endsWith("", "");
        assertThat(rows.get(2)).endsWith("=SUM(A1:A9)", "欠薪金额：应大于 0");
        Answer again = send(number, "mode=preview", marked);
        assertThat(errors(again.json())).containsExactly("3 欠薪金额 应大于 0");
    }

    @Test
    void anotherUploadUpdatesByIdentityNumberAndSaysWhatItAddsChangesAndDrops() {
        String number = accepted();
        imported(number, three());
        RosterFile next = RosterFile.roster()
                .worker(1, "10000", "手机号码", "19900000099", "欠薪金额", "10500")
                .worker(3, "7999.50", "班组", "")
                .worker(4, "300");
        JsonNode preview = preview(number, next);
        assertThat(preview.path("added").asInt()).isEqualTo(1);
        assertThat(preview.path("changed").asInt()).isEqualTo(1);
        assertThat(preview.path("dropped").asInt()).isEqualTo(1);
        assertThat(preview.path("unchanged").asInt()).isEqualTo(1);
        assertThat(preview.at("/changes/0/columns").asText()).isEqualTo("手机号码、欠薪金额");
        assertThat(preview.at("/droppedWorkers/0/position").asInt()).isEqualTo(2);
        assertThat(preview.at("/after/owed").decimalValue()).isEqualByComparingTo("18799.50");
        refused(send(number, "mode=commit&basis=1", next), 409, "会撤下名册里的 1 人，与确认的 0 人不同");
        JsonNode part = imported(number, next, "PART");
        assertThat(part.path("dropped").asInt()).isZero();
        assertThat(claim(number)).isEqualTo("4 4 4 0 27200.00");
        imported(number, next);
        assertThat(claim(number)).isEqualTo("3 3 3 0 18799.50");
        assertThat(roster(number).at("/rows/2/position").asInt()).isEqualTo(4);
        refused(send(number, "mode=commit&basis=3", next), 409, "没有要改的");
    }

    @Test
    void ofTwoUploadsAtOnceOneIsAskedToLookAgain() throws Exception {
        String number = accepted();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> uploads = List.of(
                    () -> send(number, "mode=commit&basis=0", three()),
                    () -> send(
                            number, "mode=commit&basis=0", RosterFile.roster().worker(7, "700")));
            List<Integer> statuses = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            for (Future<Answer> one : both.invokeAll(uploads)) {
                statuses.add(one.get().status());
                bodies.add(one.get().body());
            }
            assertThat(statuses).as(bodies.toString()).containsExactlyInAnyOrder(200, 409);
            assertThat(bodies.toString()).containsAnyOf("名册刚由别人改动，没有写入", "与确认的 0 人不同");
            assertThat(stored()).isIn(1, 3);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void theSameWorkerInAnotherOpenCaseIsPointedOutAsFarAsTheReaderMaySee() {
        String number = accepted();
        imported(number, three());
        Map<String, Object> there = with(
                Registrations.simple("2026-04-20"),
                "petitionerPhone",
                "19900000077",
                "petitionerIdNumber",
                RosterFile.idNumber(2));
        String elsewhere = work.register("lsi-530302", there);
        String near = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "petitionerPhone",
                        "19900000078",
                        "petitionerIdNumber",
                        RosterFile.idNumber(3),
                        "newMatter",
                        true));
        JsonNode notices = preview(number, three("备注", "又一次")).path("notices");
        assertThat(notices.toString())
                .contains("也在其他未结案件中：麒麟区（曲靖市麒麟区劳动保障监察大队）")
                .contains("也在其他未结案件中：" + near)
                .doesNotContain(elsewhere);
        JsonNode rows = roster(number, "?part=ELSEWHERE").path("rows");
        assertThat(rows).hasSize(2);
        assertThat(rows.at("/0/elsewhere").asText()).contains("麒麟区").doesNotContain(elsewhere);
        Answer province = work.officer("leadgrp-530000").get(path(number) + "?part=ELSEWHERE");
        assertThat(province.json().at("/rows/0/elsewhere").asText()).isEqualTo(elsewhere);
    }

    @Test
    void onlyWhoSeesTheWholeCaseReadsItAndOnlyWhoHandlesItChangesIt() {
        String number = accepted();
        imported(number, three());
        assertThat(work.officer(LEADGRP).get(path(number)).status()).isEqualTo(200);
        assertThat(work.officer("leadgrp-530100").get(path(number)).status()).isEqualTo(200);
        assertThat(work.officer("lsi-530302").get(path(number)).status()).isEqualTo(404);
        work.complete(LSI, number, "verify-facts", withAssessment(number));
        work.complete(LSI, number, "settle-on-the-spot", Handling.NOT_TODAY);
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-08"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        assertThat(work.officer(HURD).get("/api/cases/" + number).status()).isEqualTo(200);
        Answer foreign = work.officer(HURD).get(path(number));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.message()).contains("名册里有工人的个人信息");
        for (String officer : List.of(LEADGRP, "leadgrp-530100", "lsi-530100")) {
            assertThat(work.officer(officer)
                            .call("PATCH", path(number) + "/rows/1", "{\"fields\":{\"trade\":\"木工\"}}")
                            .status())
                    .as(officer)
                    .isEqualTo(403);
        }
        assertThat(work.officer("admin").get(path(number)).status()).isIn(401, 403);
    }

    private Map<String, Object> withAssessment(String number) {
        work.officer(LSI).post(path(number) + "/assessment", "{}");
        return VERIFIED;
    }

    @Test
    void personalDataIsMaskedAndSealedAndWhoLooksIsKept() {
        String number = accepted();
        imported(number, three("户籍地", "云南省虚拟县", "备注", "家住河边"));
        String page = roster(number).toString();
        assertThat(page)
                .contains("\"name\":\"工**\"", "199****0001")
                .doesNotContain(RosterFile.idNumber(1), "19900000001", "6200000000000000001", "虚拟县", "家住河边");
        Answer shown = work.officer(LSI).post(path(number) + "/rows/1/disclosures", "{}");
        assertThat(shown.json().at("/fields/identityNumber").asText()).isEqualTo(RosterFile.idNumber(1));
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entries")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT name_sealed FROM roster_workers ORDER BY position FETCH FIRST 1 ROW ONLY")
                        .query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("工人");
        byte[] masked = work.officer(LSI).getBytes(path(number) + "/export.xlsx");
        assertThat(RosterFile.read(masked, "名册").toString()).contains("工**").doesNotContain(RosterFile.idNumber(1));
        assertThat(errors(send(number, "mode=preview", masked).json())).contains("2 证件号码 号码被隐去了，请填完整的号码");
        assertThat(work.officer(LSI)
                        .get("/api/cases/" + number)
                        .json()
                        .path("course")
                        .toString())
                .doesNotContain("工人一");
    }

    @Test
    void anExportHoldsNoFormulaAndComesBackUnchanged() {
        String number = accepted();
        imported(number, three("班组", "=1+1", "备注", "@cmd", "工种", "+组"));
        byte[] shown =
                CallerBytes.post(work.port(), LSI, "application/json", path(number) + "/export.xlsx", new byte[0]);
        assertThat(RosterFile.formulas(shown)).isZero();
        assertThat(RosterFile.read(shown, "名册").get(1)).contains("=1+1", "@cmd", "+组", RosterFile.idNumber(1));
        Answer again = send(number, "mode=preview", shown);
        assertThat(again.json().path("errorCount").asInt()).as(again.body()).isZero();
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void theTemplateIsFilledInAndRead() {
        String number = accepted();
        byte[] template = work.officer(LSI).getBytes(path(number) + "/template.xlsx");
        assertThat(RosterFile.read(template, "名册").get(0)).contains("姓名*", "证件号码*", "银行账号", "核实金额");
        assertThat(RosterFile.read(template, "示例")).hasSize(3);
        refused(send(number, "mode=preview", template), 409, "表「名册」里没有内容");
        byte[] filled = RosterFile.filled(template, "名册", RosterFile.read(template, "示例"));
        Answer preview = send(number, "mode=preview", filled);
        assertThat(preview.json().path("errorCount").asInt()).as(preview.body()).isZero();
        assertThat(preview.json().path("added").asInt()).isEqualTo(2);
    }

    @Test
    void singleRowsAreCheckedLikeASheet() {
        String number = accepted();
        imported(number, three());
        Answer wrong = edit(number, 1, "{\"phone\":\"12\",\"owed\":\"x\"}");
        refused(wrong, 400, "手机号码：请填 11 位手机号码", "欠薪金额：应填数字");
        refused(edit(number, 1, "{\"colour\":\"red\"}"), 400, "没有这一列");
        refused(edit(number, 1, "{\"identityNumber\":\"" + RosterFile.idNumber(2) + "\"}"), 400, "与名册序号 2 相同");
        assertThat(edit(number, 9, "{\"trade\":\"木工\"}").status()).isEqualTo(404);
        assertThat(edit(number, 1, "{\"trade\":\"木工\",\"remarks\":\"\"}").status())
                .isEqualTo(200);
        assertThat(roster(number, "?text=木工").path("total").asInt()).isEqualTo(1);
        assertThat(roster(number, "?text=" + RosterFile.idNumber(2))
                        .at("/rows/0/position")
                        .asInt())
                .isEqualTo(2);
        assertThat(roster(number, "?order=OWED&descending=true")
                        .at("/rows/0/position")
                        .asInt())
                .isEqualTo(1);
        Answer added = work.officer(LSI)
                .post(
                        path(number) + "/rows",
                        "{\"fields\":{\"name\":\"工人丁\",\"identityNumber\":\"%s\",\"migrant\":\"是\",\"from\":\"2026-02\",\"to\":\"2026-02\",\"owed\":\"100\"}}"
                                .formatted(RosterFile.idNumber(9)));
        assertThat(added.json().at("/rows/0/position").asInt()).as(added.body()).isEqualTo(4);
        for (String told : List.of("工人丁", RosterFile.idNumber(9))) {
            assertThat(work.officer(LSI)
                            .get("/api/cases?text=" + told)
                            .json()
                            .at("/cases/0/number")
                            .asText())
                    .isEqualTo(number);
        }
        refused(work.officer(LSI).post(path(number) + "/rows/4/withdrawal", "{\"reason\":\"错\"}"), 400, "请写明撤下的理由");
        assertThat(work.officer(LSI)
                        .post(path(number) + "/rows/4/withdrawal", "{\"reason\":\"重复登记的人\"}")
                        .status())
                .isEqualTo(200);
        assertThat(work.sheet(LSI, number).at("/course/0/summary").asText())
                .isEqualTo("名册撤下序号 4，1 人；申报 3 人 26,400.00 元");
    }

    @Test
    void aPaymentSheetNamesAllItsErrors() {
        String number = accepted();
        refused(pay(number, "mode=preview", RosterFile.payments().paid(1, "5")), 409, "本案还没有名册");
        imported(number, three());
        work.complete(LSI, number, "verify-facts", withAssessment(number));
        JsonNode preview = pay(
                        number,
                        "mode=preview",
                        RosterFile.payments()
                                .paid(1, "10000.01")
                                .paid(9, "5")
                                .paid(2, "x")
                                .paid(3, "5")
                                .paid(3, "5")
                                .row(Map.of("证件号码", RosterFile.idNumber(2), "本次支付金额", "5"))
                                .row(Map.of("序号", "1", "证件号码", RosterFile.idNumber(2), "本次支付金额", "5"))
                                .row(Map.of("序号", "1", "姓名", "张三", "本次支付金额", "5"))
                                .row(Map.of("本次支付金额", "5")))
                .json();
        assertThat(errors(preview))
                .containsExactly(
                        "2 本次支付金额 超过尚欠的 10,000.00 元",
                        "3 序号 名册里没有这个序号",
                        "4 本次支付金额 应填数字，单位元，最多两位小数",
                        "6 序号 与第 5 行是同一人，一人只能一行",
                        "7 序号 与第 4 行是同一人，一人只能一行",
                        "8 证件号码 与名册里序号 1 的证件号码不符",
                        "9 姓名 与名册里序号 1 的姓名不符",
                        "10 序号 序号和证件号码至少填一个");
        byte[] template = work.officer(LSI).getBytes(path(number) + "/payments/template.xlsx");
        assertThat(RosterFile.read(template, "支付表").get(1)).contains("1", "工**", "10,000.00");
    }
}
