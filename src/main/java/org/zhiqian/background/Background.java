package org.zhiqian.background;

import java.io.InputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.documents.Contents;
import org.zhiqian.documents.Received;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.OnBehalf;
import org.zhiqian.organisation.Reader;

/** Makes files for officers who need not wait, seals them, and gives them to their owners for some days. */
@Service
class Background implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int LATEST = 50;
    private static final String BUSY = "正在导出的较多，请过几分钟再试。";
    private static final String STOPPED = "程序中途停止，没有做完。请重新发起。";

    private final WorkRegister works;
    private final Contents contents;
    private final CurrentOfficer currentOfficer;
    private final BackgroundSettings settings;
    private final TransactionTemplate transaction;
    private final Handover handover;
    private final Workers workers;

    Background(
            WorkRegister works,
            Contents contents,
            CurrentOfficer currentOfficer,
            OnBehalf onBehalf,
            BackgroundSettings settings,
            TransactionTemplate transaction,
            Handover handover) {
        this.works = works;
        this.contents = contents;
        this.currentOfficer = currentOfficer;
        this.settings = settings;
        this.transaction = transaction;
        this.handover = handover;
        workers = new Workers("export", settings.mostAtOnce(), settings.mostWaiting(), onBehalf);
    }

    /** Begins it for whoever is logged in, with the rights of this moment. */
    Work begin(Export export) {
        Reader reader = currentOfficer.get();
        UUID id = works.create(reader.login(), export, settings.mostOfOfficer())
                .orElseThrow(() ->
                        new Refusal("您有 %d 项导出还在进行，请等其中一项完成后再发起，进度见「导入导出记录」。".formatted(settings.mostOfOfficer())));
        if (!workers.take(id, reader, () -> make(id, export))) {
            works.giveUp(id, WorkState.REFUSED, BUSY);
            throw new Refusal(BUSY);
        }
        return find(id);
    }

    private void make(UUID id, Export export) {
        Rhythm progress = new Rhythm((done, total) -> works.progress(id, done, total));
        progress.of(0, 0);
        try (Received file = contents.receive(
                target -> export.writer().write(target, progress),
                settings.mostSize().toBytes())) {
            OffsetDateTime until = works.now().plus(settings.keep());
            transaction.executeWithoutResult(
                    running -> works.finish(id, contents.keepUntil(file, until.toInstant()), until));
        } catch (Refusal refusal) {
            works.giveUp(id, WorkState.REFUSED, refusal.sentence());
        } catch (ResponseStatusException said) {
            works.giveUp(
                    id, WorkState.REFUSED, Optional.ofNullable(said.getReason()).orElse("没有找到要导出的内容，请刷新页面后再试。"));
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("background work {} failed", id, Workers.withoutMessage(failed));
            works.giveUp(id, WorkState.FAILED, "系统出错，已经记录。请稍后重新发起，仍不行请联系管理员。");
        }
    }

    List<Work> latest() {
        return works.latest(currentOfficer.get().login(), LATEST);
    }

    /** What is not there and what is somebody else's look the same. */
    Work find(UUID id) {
        return works.find(id, currentOfficer.get().login())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项导出，或者不是您发起的。"));
    }

    /** The bytes of a finished work. */
    InputStream open(Work work) {
        if (work.content() != null && work.hasFileAt(works.now())) {
            Optional.ofNullable(work.subject()).ifPresent(handover::of);
            return contents.open(work.content());
        }
        if (work.state() == WorkState.DONE) {
            throw new ResponseStatusException(HttpStatus.GONE, "文件已过保存期，请重新导出。");
        }
        throw new Refusal(work.stateAt(works.now()).isOver() ? "没有做成文件，请重新发起。" : "还没有做完，请稍后再取。");
    }

    OffsetDateTime now() {
        return works.now();
    }

    @Scheduled(fixedDelayString = "PT30S")
    void tellAlive() {
        workers.held().forEach(works::alive);
    }

    @Scheduled(cron = "${zhiqian.background.clean-up-cron}")
    void forget() {
        works.endSilent(STOPPED);
        works.forgetBefore(works.now().minus(settings.remember()));
    }

    @Override
    public void destroy() {
        workers.held().forEach(id -> works.giveUp(id, WorkState.INTERRUPTED, STOPPED));
        workers.close();
    }

    /** Passes on not more than two reports a second. */
    private static final class Rhythm implements Progress {
        private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

        private final Progress heard;
        private long next = Long.MIN_VALUE;

        private Rhythm(Progress heard) {
            this.heard = heard;
        }

        @Override
        public void of(int done, int total) {
            long now = System.nanoTime();
            if (next == Long.MIN_VALUE || now - next >= 0) {
                next = now + PAUSE_NANOS;
                heard.of(done, total);
            }
        }
    }
}
