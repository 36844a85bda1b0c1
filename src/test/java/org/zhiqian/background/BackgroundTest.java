package org.zhiqian.background;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.documents.Contents;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.engine.access.Accounts;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.OnBehalf;

/** What takes long is begun, left and found again; nobody else finds it, and nothing of it lies about in clear. */
class BackgroundTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String SECRET = "工人甲的电话 19900000001";
    private static final long PATIENCE_MILLIS = 30_000;

    @Autowired
    Background background;

    @Autowired
    WorkRegister register;

    @Autowired
    Accounts accounts;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    CurrentOfficer currentOfficer;

    @Autowired
    Contents contents;

    @Autowired
    Environment environment;

    private static Answer later(Caller officer, String method, String path, String body) {
        return officer.call(method, path, body, "Prefer", "respond-async, wait=5");
    }

    private UUID begin(String login, Export.Writer writer) {
        UUID[] id = new UUID[1];
        work.officer(login);
        onBehalf.of(
                accounts.readerOf(login),
                () -> id[0] = background
                        .begin(new Export("虚拟.txt", MediaType.TEXT_PLAIN, null, writer))
                        .id());
        return id[0];
    }

    private JsonNode shown(String login, Object id) {
        return work.officer(login).get("/api/background/" + id).json();
    }

    private JsonNode over(String login, Object id) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
            JsonNode work = shown(login, id);
            if (work.path("over").asBoolean()) {
                return work;
            }
            pause();
        }
        throw new AssertionError("the work does not end");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void everyExportIsMadeInTheBackgroundForWhoPrefersIt() throws IOException {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Caller officer = work.officer(LSI);
        for (String path : List.of(
                "/api/board/tasks.xlsx",
                "/api/board/cases.xlsx",
                "/api/cases/export?mine=true",
                "/api/reports/T1.xlsx",
                "/api/reports/T1.pdf")) {
            Answer begun = later(officer, "GET", path, "");
            assertThat(begun.status()).as(path + begun.body()).isEqualTo(202);
            assertThat(begun.header("Preference-Applied")).isEqualTo("respond-async");
            assertThat(begun.header("Location"))
                    .isEqualTo("/api/background/" + begun.json().path("id").asText());
            JsonNode work = over(LSI, begun.json().path("id").asText());
            assertThat(work.at("/state/code").asText()).as(path + work).isEqualTo("DONE");
            assertThat(officer.getBytes(work.path("file").asText())).as(path).isNotEmpty();
            assertThat(work.path("total").asInt()).isEqualTo(work.path("done").asInt());
        }
        Answer archive = later(officer, "POST", "/api/cases/" + number + "/archive", "{\"reason\":\"立卷归档\"}");
        JsonNode zip = over(LSI, archive.json().path("id").asText());
        assertThat(zip.path("name").asText()).isEqualTo("案卷-" + number + ".zip");
        officer.getBytes(zip.path("file").asText());
        assertThat(jdbc.sql("SELECT subject FROM audit_entries WHERE action = 'EXPORTED'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("全部案卷（含个人信息）", "从导出记录中取全部案卷（含个人信息）");
        Answer checked = officer.postBytes(
                "application/octet-stream",
                "/api/archives/check",
                officer.getBytes(zip.path("file").asText()));
        assertThat(checked.json().path("sentence").asText()).isEqualTo("全部内容与导出时一致。");
        assertThat(officer.get("/api/background").json()).hasSize(6);
    }

    @Test
    void theFileIsTheSameAndProgramsThatWaitStillGetItAtOnce() {
        work.register(LSI, Registrations.simple("2026-04-20"));
        Caller officer = work.officer(LSI);
        Answer now = officer.get("/api/cases/export?mine=true");
        assertThat(now.status()).isEqualTo(200);
        assertThat(now.header("Content-Disposition")).contains(".xlsx");
        assertThat(officer.get("/api/background").json()).isEmpty();
        assertThat(later(officer, "GET", "/api/reports/T9.xlsx", "").status()).isEqualTo(404);
        assertThat(later(work.officer("hurd-530125"), "GET", "/api/board/tasks.xlsx", "")
                        .status())
                .isEqualTo(403);
        assertThat(officer.get("/api/background").json()).isEmpty();
    }

    @Test
    void itGoesOnAsTheOfficerAndTellsHowFarItIs() {
        CountDownLatch half = new CountDownLatch(1);
        UUID id = begin(LSI, (target, progress) -> {
            progress.of(0, 2);
            await(() -> true, 600);
            progress.of(1, 2);
            awaitLatch(half);
            target.write(currentOfficer.get().login().getBytes(StandardCharsets.UTF_8));
        });
        await(() -> shown(LSI, id).path("done").asInt() == 1, 0);
        JsonNode going = shown(LSI, id);
        assertThat(going.path("total").asInt()).isEqualTo(2);
        assertThat(going.at("/state/label").asText()).isEqualTo("进行中");
        assertThat(work.officer(LSI).get("/api/background/" + id + "/file").message())
                .isEqualTo("还没有做完，请稍后再取。");
        half.countDown();
        assertThat(over(LSI, id).path("done").asInt()).isEqualTo(2);
        assertThat(work.officer(LSI).get("/api/background/" + id + "/file").body())
                .isEqualTo(LSI);
    }

    @Test
    void nobodyElseSeesItAndTheFileLiesSealed() throws IOException {
        UUID id = begin(LSI, (target, progress) -> target.write(SECRET.getBytes(StandardCharsets.UTF_8)));
        assertThat(over(LSI, id).at("/state/code").asText()).isEqualTo("DONE");
        for (String other : List.of("leadgrp-530125", "leadgrp-530000")) {
            assertThat(work.officer(other).get("/api/background/" + id).status())
                    .isEqualTo(404);
            assertThat(work.officer(other)
                            .get("/api/background/" + id + "/file")
                            .message())
                    .isEqualTo("没有这项导出，或者不是您发起的。");
            assertThat(work.officer(other).get("/api/background").body()).isEqualTo("[]");
        }
        UUID content = jdbc.sql("SELECT content_id FROM background_works WHERE id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        byte[] stored = Files.readAllBytes(
                Path.of(environment.getRequiredProperty("zhiqian.documents.directory"), "drafts", content.toString()));
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("19900000001");
        try (InputStream opened = contents.open(content)) {
            assertThat(new String(opened.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(SECRET);
        }
    }

    @Test
    void anOfficerHasThreeGoingAtMostAndPlacesComeFree() {
        CountDownLatch end = new CountDownLatch(1);
        List<UUID> going = List.of(waiting(end), waiting(end), waiting(end));
        Answer fourth = later(work.officer(LSI), "GET", "/api/reports/T1.xlsx", "");
        assertThat(fourth.status()).isEqualTo(409);
        assertThat(fourth.message()).isEqualTo("您有 3 项导出还在进行，请等其中一项完成后再发起，进度见「导入导出记录」。");
        assertThat(later(work.officer("leadgrp-530125"), "GET", "/api/reports/T1.xlsx", "")
                        .status())
                .isEqualTo(202);
        end.countDown();
        going.forEach(id -> over(LSI, id));
        assertThat(later(work.officer(LSI), "GET", "/api/reports/T1.xlsx", "").status())
                .isEqualTo(202);
    }

    private UUID waiting(CountDownLatch end) {
        return begin(LSI, (target, progress) -> awaitLatch(end));
    }

    @Test
    void whatIsRefusedOrFailsEndsWithASentence() {
        UUID refused = begin(LSI, (target, progress) -> {
            throw new Refusal("符合条件的超过 5000 件，请缩小范围后再导出。");
        });
        UUID failed = begin(LSI, (target, progress) -> {
            throw new IllegalStateException(SECRET);
        });
        assertThat(over(LSI, refused).path("message").asText()).isEqualTo("符合条件的超过 5000 件，请缩小范围后再导出。");
        assertThat(over(LSI, failed).path("message").asText()).isEqualTo("系统出错，已经记录。请稍后重新发起，仍不行请联系管理员。");
        assertThat(work.officer(LSI).get("/api/background/" + failed + "/file").message())
                .isEqualTo("没有做成文件，请重新发起。");
        assertThat(jdbc.sql("SELECT count(*) FROM contents")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSilentWorkWasInterruptedAndNoLongerTakesAPlace() {
        Export export = new Export("虚拟.txt", MediaType.TEXT_PLAIN, null, (target, progress) -> {});
        List<UUID> ofALostNode = List.of(
                register.create(LSI, export, 3).orElseThrow(),
                register.create(LSI, export, 3).orElseThrow(),
                register.create(LSI, export, 3).orElseThrow());
        work.officer(LSI);
        assertThat(later(work.officer(LSI), "GET", "/api/reports/T1.xlsx", "").status())
                .isEqualTo(409);
        clock.moveTo(LocalDateTime.now(clock).plus(Workers.SILENCE).plusMinutes(1));
        for (UUID id : ofALostNode) {
            JsonNode interrupted = shown(LSI, id);
            assertThat(interrupted.at("/state/code").asText()).isEqualTo("INTERRUPTED");
            assertThat(interrupted.path("over").asBoolean()).isTrue();
            assertThat(interrupted.path("message").asText()).isEqualTo("中断，请重新发起。");
        }
        Answer again = later(work.officer(LSI), "GET", "/api/reports/T1.xlsx", "");
        assertThat(over(LSI, again.json().path("id").asText()).has("file")).isTrue();
    }

    @Test
    void theFileGoesAfterThreeDaysAndTheRecordAfterThirty() {
        UUID id = begin(LSI, (target, progress) -> target.write(1));
        assertThat(over(LSI, id).path("keptUntil").asText()).startsWith("2026-04-23T10:00");
        clock.moveTo(LocalDateTime.parse("2026-04-23T11:00"));
        assertThat(shown(LSI, id).has("file")).isFalse();
        assertThat(shown(LSI, id).path("message").asText()).isEqualTo("文件已过保存期，请重新导出。");
        Answer gone = work.officer(LSI).get("/api/background/" + id + "/file");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.message()).isEqualTo("文件已过保存期，请重新导出。");
        clock.moveTo(LocalDateTime.parse("2026-05-21T11:00"));
        background.forget();
        assertThat(work.officer(LSI).get("/api/background").json()).isEmpty();
    }

    private static void await(BooleanSupplier reached, long atLeastMillis) {
        long waited = 0;
        while (waited < atLeastMillis || !reached.getAsBoolean()) {
            assertThat(waited).isLessThan(PATIENCE_MILLIS);
            pause();
            waited += 50;
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
