package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.documents.Samples;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

/** A whole case leaves as one archive, and whoever brings it back hears whether it is still what left. */
class CaseArchiveTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String REASON = "{\"reason\":\"移送公安机关\"}";

    private String number = "";

    @BeforeEach
    void aCaseWithEvidence() {
        number = work.register(LSI, Registrations.with(Registrations.simple("2026-04-20"), "petitionerName", "龘䶮<b>"));
        evidence("CONTRACT", "../../合同: 甲方<乙方>", Samples.pdf());
        evidence("SITE_PHOTO", "现场", Samples.picture("jpg"));
        evidence("SITE_PHOTO", "现场", Samples.picture("png"));
    }

    private void evidence(String kind, String title, byte[] body) {
        Answer answer = work.officer(LSI)
                .postBytes(
                        "application/octet-stream",
                        "/api/cases/" + number + "/evidence?kind=" + kind,
                        body,
                        "X-Title",
                        URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20"),
                        "X-File-Name",
                        "a");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private byte[] exported() {
        return work.officer(LSI).postForBytes("/api/cases/" + number + "/archive", REASON);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private Answer check(byte[] zip) {
        return work.officer("hurd-530125").postBytes("application/octet-stream", "/api/archives/check", zip);
    }

    @Test
    void holdsTheFileTheEvidenceTheRecordAndASignedList() throws Exception {
        byte[] zip = exported();
        Map<String, byte[]> entries = unpacked(zip);
        assertThat(entries.keySet())
                .containsExactly(
                        "案卷.pdf",
                        "案卷.json",
                        "材料/001-劳动合同、用工协议-_.._合同_ 甲方_乙方_.pdf",
                        "材料/002-现场照片-现场.jpg",
                        "材料/003-现场照片-现场.png",
                        "文书/宜人社监登字〔2026〕1号-根治欠薪诉求登记表.docx",
                        "文书/宜人社监登字〔2026〕1号-根治欠薪诉求登记表.pdf",
                        "留痕.json",
                        "SHA256SUMS.txt",
                        "清单.json");
        assertThat(entries.get("材料/002-现场照片-现场.jpg")).isEqualTo(Samples.picture("jpg"));
        for (String line : new String(entries.get("SHA256SUMS.txt"), StandardCharsets.UTF_8).split("\n")) {
            String[] sumAndPath = line.split("  ", 2);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(entries.get(sumAndPath[1]))))
                    .isEqualTo(sumAndPath[0]);
        }
        JsonNode file = new ObjectMapper().readTree(entries.get("案卷.json"));
        assertThat(file.at("/sheet/head/number").asText()).isEqualTo(number);
        assertThat(file.at("/petitioners/0/phone").asText()).isEqualTo("19900000001");
        JsonNode proof = new ObjectMapper().readTree(entries.get("留痕.json"));
        assertThat(proof.path("whole").asBoolean()).isTrue();
        assertThat(proof.path("entries").findValuesAsText("action")).endsWith("EXPORTED");
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/case-file.pdf"), entries.get("案卷.pdf"));
        try (PDDocument pdf = Loader.loadPDF(entries.get("案卷.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(number, "龘䶮<b>", "19900000001", "26,400.00", "昆明虚拟阿诗劳务有限公司");
        }
    }

    @Test
    void isFoundIntact() {
        Answer answer = check(exported());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("whole").asBoolean()).isTrue();
        assertThat(answer.json().path("sentence").asText()).isEqualTo("全部内容与导出时一致。");
        assertThat(answer.json().path("caseNumber").asText()).isEqualTo(number);
        assertThat(answer.json().path("entries")).hasSize(9);
    }

    @Test
    void whatIsChangedMissingOrAddedIsNamed() throws IOException {
        Map<String, byte[]> entries = unpacked(exported());
        entries.put("材料/002-现场照片-现场.jpg", Samples.picture("gif"));
        entries.remove("材料/003-现场照片-现场.png");
        entries.put("材料/004.exe", new byte[10]);
        JsonNode found = check(Samples.zip(entries)).json();
        assertThat(found.path("whole").asBoolean()).isFalse();
        assertThat(found.path("signed").asBoolean()).isTrue();
        assertThat(found.path("sentence").asText()).contains("有内容被改动、缺失或者多出");
        assertThat(found.path("entries"))
                .filteredOn(one -> !one.at("/state/code").asText().equals("INTACT"))
                .extracting(one ->
                        one.path("path").asText() + one.at("/state/label").asText())
                .containsExactlyInAnyOrder("材料/002-现场照片-现场.jpg被改动", "材料/003-现场照片-现场.png缺失", "材料/004.exe多出");
    }

    @Test
    void aListMadeToFitIsNotSigned() throws IOException {
        Map<String, byte[]> entries = unpacked(exported());
        entries.put(
                "清单.json",
                new String(entries.get("清单.json"), StandardCharsets.UTF_8)
                        .replace("移送公安机关", "立卷归档")
                        .getBytes(StandardCharsets.UTF_8));
        JsonNode found = check(Samples.zip(entries)).json();
        assertThat(found.path("signed").asBoolean()).isFalse();
        assertThat(found.path("whole").asBoolean()).isFalse();
        assertThat(found.path("sentence").asText()).contains("清单的签名不对");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        byte[] zip = exported();
        assertThat(check(Arrays.copyOf(zip, zip.length / 2)).message()).contains("已经损坏、没有下载完整");
        assertThat(check(new byte[] {1, 2, 3}).message()).contains("不是案卷压缩包");
        assertThat(check(Samples.nestedZip()).message()).contains("不是本系统导出的案卷压缩包");
        assertThat(check(Samples.zip(Map.of("清单.json", "{}".getBytes(StandardCharsets.UTF_8))))
                        .message())
                .contains("已损坏，无法核对");
        assertThat(check(Samples.zip(Map.of("清单.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8))))
                        .message())
                .contains("已损坏，无法核对");
        assertThat(check(Samples.manyParts(6000)).message()).contains("不是本系统导出的案卷压缩包");
    }

    @Test
    void needsAReasonAndIsWrittenDown() {
        Answer refused = work.officer(LSI).post("/api/cases/" + number + "/archive", "{\"reason\":\" \"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("导出原因：必须填写");
        assertThat(work.officer(LSI)
                        .post("/api/cases/" + number + "/archive", "{\"reason\":\"给 13900000000\"}")
                        .message())
                .contains("不要填写电话");
        exported();
        assertThat(jdbc.sql("SELECT officer || ' ' || note FROM audit_entries WHERE action = 'EXPORTED'")
                        .query(String.class)
                        .list())
                .containsExactly(LSI + " 移送公安机关");
    }

    @Test
    void onlyThoseWhoSeeTheWholeCaseTakeItAway() {
        jdbc.sql("INSERT INTO case_offices (case_id, office) SELECT id, 'hurd-530125' FROM cases WHERE number = ?")
                .param(number)
                .update();
        Answer department = work.officer("hurd-530125").post("/api/cases/" + number + "/archive", REASON);
        assertThat(department.status()).isEqualTo(409);
        assertThat(department.message()).contains("治欠办导出");
        for (String stranger : List.of("lsi-530902", "leadgrp-530900", "tran-530125")) {
            assertThat(work.officer(stranger)
                            .post("/api/cases/" + number + "/archive", REASON)
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(Caller.anonymous(work.port())
                        .post("/api/cases/" + number + "/archive", REASON)
                        .status())
                .isIn(401, 403);
        assertThat(Caller.anonymous(work.port())
                        .post("/api/archives/check", REASON)
                        .status())
                .isIn(401, 403);
    }
}
