package org.zhiqian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.documents.Samples;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

/** Files on a case over the interface: taken in as they are, or refused with a sentence and without a trace. */
class EvidenceTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";

    @Autowired
    Environment environment;

    private String number = "";

    @BeforeEach
    void aCase() {
        number = work.register(LSI, Registrations.simple("2026-04-20"));
    }

    private String path() {
        return "/api/cases/" + number + "/evidence";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer upload(String login, String kind, String title, String fileName, byte[] body) {
        return work.officer(login)
                .postBytes(
                        "application/octet-stream",
                        path() + "?kind=" + kind,
                        body,
                        "X-Title",
                        encoded(title),
                        "X-File-Name",
                        encoded(fileName));
    }

    private JsonNode uploaded(String login, String kind, String title, String fileName, byte[] body) {
        Answer answer = upload(login, kind, title, fileName, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode list(String login) {
        return work.officer(login).get(path()).json().path("evidence");
    }

    private String contentOf(JsonNode item) {
        return path() + "/" + item.path("id").asText() + "/content";
    }

    private List<String> actions() {
        return jdbc.sql("SELECT officer || ' ' || action FROM audit_entries WHERE subject = '材料' ORDER BY sequence")
                .query(String.class)
                .list();
    }

    @Test
    void everyKindOfFileIsTakenInListedAndComesBackAsItWas() {
        Map<String, byte[]> files = Map.of(
                "现场.jpg", Samples.picture("jpg"),
                "现场.png", Samples.picture("png"),
                "合同.pdf", Samples.pdf(),
                "协议.docx", Samples.docx(),
                "工资表.xlsx", Samples.xlsx(),
                "旧工资表.xls", Samples.xls(),
                "录音.wav", Samples.sound(300_000));
        files.forEach((name, bytes) -> {
            JsonNode item = uploaded(LSI, "CONTRACT", name.replaceAll("\\..*", ""), name, bytes);
            assertThat(item.path("fileName").asText()).isEqualTo(name);
            assertThat(item.path("size").asInt()).isEqualTo(bytes.length);
            assertThat(work.officer(LEADGRP).getBytes(contentOf(item))).isEqualTo(bytes);
        });
        assertThat(list(LEADGRP)).hasSize(7);
        assertThat(list(LEADGRP).get(0).path("kind").path("label").asText()).isEqualTo("劳动合同、用工协议");
        assertThat(list(LEADGRP).get(0).path("uploadedBy").asText()).contains("宜良县");
        assertThat(actions()).hasSize(14).contains(LSI + " UPLOADED", LEADGRP + " DOWNLOADED");
        assertThat(jdbc.sql("SELECT count(*) FROM evidence WHERE title_sealed IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void aPictureIsShownInThePageAndRunsNothing() {
        JsonNode item = uploaded(LSI, "SITE_PHOTO", "现场", "现场.gif", Samples.pictureWithHtml());
        Answer shown = work.officer(LSI).get(contentOf(item) + "?view=true");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/gif");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(shown.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        Answer saved = work.officer(LSI).get(contentOf(item));
        assertThat(saved.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(saved.header("Content-Disposition")).startsWith("attachment").contains("UTF-8''");
        assertThat(work.officer(LSI).get(path()).header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(actions()).containsExactly(LSI + " UPLOADED", LSI + " VIEWED", LSI + " DOWNLOADED");
    }

    @Test
    void aRecordingIsPlayedInPartsAndWrittenDownOnce() {
        byte[] sound = Samples.sound(300_000);
        JsonNode item = uploaded(LSI, "RECORDING", "通话", "通话.wav", sound);
        Answer first = work.officer(LSI).getWith(contentOf(item) + "?view=true", "Range", "bytes=0-99999");
        assertThat(first.status()).isEqualTo(206);
        assertThat(first.header("Content-Range")).isEqualTo("bytes 0-99999/300000");
        Answer later = work.officer(LSI).getWith(contentOf(item) + "?view=true", "Range", "bytes=200000-");
        assertThat(later.header("Content-Length")).isEqualTo("100000");
        assertThat(actions()).containsExactly(LSI + " UPLOADED", LSI + " VIEWED");
    }

    @Test
    void aPdfWithAScriptIsKeptAndNeverShown() {
        JsonNode item = uploaded(LSI, "CONTRACT", "合同", "合同.pdf", Samples.pdfWithScript());
        assertThat(item.path("shown").asBoolean()).isFalse();
        assertThat(item.path("caution").asText()).contains("只能下载");
        Answer shown = work.officer(LSI).get(contentOf(item) + "?view=true");
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.message()).isEqualTo("这份材料不能在网页上查看，请下载。");
        assertThat(work.officer(LSI).get(contentOf(item)).status()).isEqualTo(200);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("macros", "a.docx", Samples.docxWithMacros(), "文件含有宏，没有保存"),
                Arguments.of("a program in it", "a.docx", Samples.docxWithEmbeddedProgram(), "嵌有其他文件"),
                Arguments.of("a template from elsewhere", "a.docx", Samples.docxWithTemplateFromElsewhere(), "引用了外部文件"),
                Arguments.of("a bomb", "a.xlsx", Samples.bomb(250), "解压后太大"),
                Arguments.of("an archive", "a.jpg", Samples.nestedZip(), "不接收压缩包"),
                Arguments.of(
                        "a page called picture",
                        "a.png",
                        "<html><script>x</script>".getBytes(StandardCharsets.UTF_8),
                        "不接收这种文件"),
                Arguments.of("a vector picture", "a.svg", Samples.svg(), "不接收这种文件"),
                Arguments.of("a program called pdf", "a.pdf", "MZ program".getBytes(StandardCharsets.UTF_8), "不接收这种文件"),
                Arguments.of("half a pdf", "a.pdf", Arrays.copyOf(Samples.pdf(), 300), "PDF 不完整"),
                Arguments.of("half a picture", "a.png", Arrays.copyOf(Samples.picture("png"), 20), "图片已损坏"),
                Arguments.of("nothing", "a.pdf", new byte[0], "文件是空的"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void attacks(String what, String name, byte[] bytes, String sentence) throws IOException {
        long before = files();
        long rowsBefore = rows();
        long begun = System.nanoTime();
        Answer answer = upload(LSI, "CONTRACT", "合同", name, bytes);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.message()).contains(sentence).endsWith("。");
        assertThat(files()).isEqualTo(before);
        assertThat(list(LSI)).isEmpty();
        assertThat(rows()).isEqualTo(rowsBefore);
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM contents").query(Long.class).single();
    }

    private long files() throws IOException {
        Path directory = Path.of(environment.getRequiredProperty("zhiqian.documents.directory"));
        Files.createDirectories(directory);
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private Socket begun(String length) throws IOException {
        Socket socket = new Socket("localhost", work.port());
        socket.setSoTimeout(20_000);
        String login =
                Base64.getEncoder().encodeToString((LSI + ":" + Caller.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream()
                .write(
                        """
                        POST %s?kind=CONTRACT HTTP/1.1
                        Host: localhost
                        Authorization: Basic %s
                        X-Title: a
                        X-File-Name: a.pdf
                        Content-Type: application/octet-stream
                        %s

                        """
                                .formatted(path(), login, length)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }

    @Test
    void twoHundredMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
        long begun = System.nanoTime();
        try (Socket socket = begun("Content-Length: " + (200L << 20))) {
            assertThat(answer(socket)).isEqualTo("HTTP/1.1 413");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(list(LSI)).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        long before = files();
        try (Socket socket = begun("Content-Length: 5000000")) {
            socket.getOutputStream().write(new byte[2_000_000]);
            for (int tries = 0; tries < 100 && files() == before; tries++) {
                Thread.sleep(50);
            }
            assertThat(files()).as("it comes in").isEqualTo(before + 1);
        }
        for (int tries = 0; tries < 100 && files() > before; tries++) {
            Thread.sleep(50);
        }
        assertThat(files()).isEqualTo(before);
        assertThat(list(LSI)).isEmpty();
    }

    @Test
    void whatIsNamedWronglyIsCalledWhatItIs() {
        JsonNode item = uploaded(LSI, "CONTRACT", "合同", "../../a\u202Egpj.exe", Samples.pdf());
        assertThat(item.path("fileName").asText()).isEqualTo("agpj.exe.pdf");
        assertThat(item.path("type").path("code").asText()).isEqualTo("PDF");
    }

    @Test
    void titleAndKindAreChecked() {
        assertThat(upload(LSI, "NOTHING", "合同", "a.pdf", Samples.pdf()).message())
                .isEqualTo("材料种类：没有这一种，请从列表中选择。");
        assertThat(upload(LSI, "CONTRACT", " ", "a.pdf", Samples.pdf()).message())
                .contains("材料名称：必须填写");
        assertThat(upload(LSI, "CONTRACT", "长".repeat(101), "a.pdf", Samples.pdf())
                        .message())
                .contains("不超过 100 字");
        assertThat(upload(LSI, "CONTRACT", "张三 13900000000", "a.pdf", Samples.pdf())
                        .message())
                .contains("不要填写电话");
        assertThat(list(LSI)).isEmpty();
    }

    @Test
    void theSameFileIsNotKeptTwice() {
        byte[] pdf = Samples.pdf();
        uploaded(LSI, "CONTRACT", "合同", "a.pdf", pdf);
        assertThat(upload(LSI, "CONTRACT", "合同又一份", "b.pdf", pdf).message()).isEqualTo("与本案第 1 号材料内容完全相同，没有重复保存。");
    }

    @Test
    void manyAtOnceAreNumberedWithoutGapsAndDoubles() {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] sound = Samples.sound(10_000 + i);
            answers.add(CompletableFuture.supplyAsync(() -> upload(LSI, "RECORDING", "录音", "a.wav", sound)));
        }
        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsOnly(201);
        assertThat(list(LSI).findValuesAsText("position"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8).mapToObj(Integer::toString).toList());
    }

    @Test
    void withdrawnEvidenceStaysWithItsReason() {
        JsonNode item = uploaded(LSI, "CONTRACT", "合同", "a.pdf", Samples.pdf());
        String withdrawal = path() + "/" + item.path("id").asText() + "/withdrawal";
        assertThat(work.officer(LSI).post(withdrawal, "{\"reason\":\"\"}").message())
                .contains("撤回原因：必须填写");
        Answer answer = work.officer(LSI).post(withdrawal, "{\"reason\":\"传错案件\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/withdrawn/reason").asText()).isEqualTo("传错案件");
        assertThat(list(LEADGRP)).hasSize(1);
        assertThat(work.officer(LEADGRP).get(contentOf(item)).status()).isEqualTo(200);
        assertThat(work.officer(LSI).post(withdrawal, "{\"reason\":\"再撤\"}").message())
                .contains("已经撤回");
        uploaded(LSI, "CONTRACT", "合同", "a.pdf", Samples.pdf());
        assertThat(actions()).contains(LSI + " WITHDRAWN");
    }

    @Test
    void forOthersThereIsNoEvidence() {
        JsonNode item = uploaded(LSI, "CONTRACT", "合同", "a.pdf", Samples.pdf());
        for (String stranger : List.of("hurd-530125", "lsi-530902", "leadgrp-530900")) {
            assertThat(work.officer(stranger).get(path()).status()).as(stranger).isEqualTo(404);
            assertThat(work.officer(stranger).get(contentOf(item)).status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(upload(stranger, "CONTRACT", "合同", "b.pdf", Samples.xlsx())
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        Caller nobody = Caller.anonymous(work.port());
        assertThat(nobody.get(path()).status()).isEqualTo(401);
        assertThat(nobody.get(contentOf(item)).status()).isEqualTo(401);
        String other = work.register(
                LSI,
                Registrations.with(
                        Registrations.simple("2026-04-20"),
                        "newMatter",
                        true,
                        "projectName",
                        "虚拟·另一工程",
                        "employerName",
                        "昆明虚拟另一劳务有限公司",
                        "employerCreditCode",
                        null,
                        "petitionerIdNumber",
                        null,
                        "petitionerIdType",
                        null,
                        "petitionerPhone",
                        "19900000002",
                        "petitionerName",
                        "工人乙"));
        assertThat(other).isNotEqualTo(number);
        assertThat(work.officer(LSI).get(contentOf(item).replace(number, other)).status())
                .isEqualTo(404);
    }

    @Test
    void aDepartmentWithOneTaskOpensWhatTellsOfNobodyAndItsOwn() {
        JsonNode identity = uploaded(LSI, "IDENTITY", "身份证", "a.png", Samples.picture("png"));
        JsonNode contract = uploaded(LSI, "CONTRACT", "合同", "a.pdf", Samples.pdf());
        jdbc.sql("INSERT INTO case_offices (case_id, office) SELECT id, 'hurd-530125' FROM cases WHERE number = ?")
                .param(number)
                .update();
        Caller hurd = work.officer("hurd-530125");
        assertThat(hurd.get(contentOf(contract)).status()).isEqualTo(200);
        Answer refused = hurd.get(contentOf(identity));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.message()).contains("含有个人信息");
        assertThat(list("hurd-530125").get(0).path("open").asBoolean()).isFalse();
        JsonNode own = uploaded("hurd-530125", "IDENTITY", "身份证", "b.jpg", Samples.picture("jpg"));
        assertThat(hurd.get(contentOf(own)).status()).isEqualTo(200);
    }

    @Test
    void aForgedUploadIsRefused() {
        Caller browser = Caller.browser(work.port(), LSI);
        assertThat(browser.forged(path() + "?kind=CONTRACT", "{}").status()).isEqualTo(403);
    }

    @Test
    void aChangedOriginalIsNotHandedOut() throws IOException {
        JsonNode item = uploaded(LSI, "CONTRACT", "合同", "a.pdf", Samples.pdf());
        Path directory = Path.of(environment.getRequiredProperty("zhiqian.documents.directory"));
        String content =
                jdbc.sql("SELECT content_id FROM evidence").query(String.class).single();
        Path file = directory.resolve(content.substring(0, 2)).resolve(content);
        Files.writeString(file, "nothing");
        Answer answer = work.officer(LSI).get(contentOf(item));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.message()).contains("请联系管理员从备份恢复");
    }
}
