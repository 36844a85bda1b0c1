package org.zhiqian.takeover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.background.Workers;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.OnBehalf;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.takeover.Importing.Order;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.ImportState;
import org.zhiqian.takeover.model.Jurisdiction;
import org.zhiqian.takeover.store.ImportRun;
import org.zhiqian.takeover.store.ImportRuns;

/** Takes ledgers in and works them off one after the other, for whoever sent them. */
@Service
class Imports implements DisposableBean {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ImportRuns runs;
    private final Importing importing;
    private final CurrentOfficer currentOfficer;
    private final Regions regions;
    private final Clock clock;
    private final Workers worker;

    Imports(
            ImportRuns runs,
            Importing importing,
            CurrentOfficer currentOfficer,
            OnBehalf onBehalf,
            Regions regions,
            TakeoverSettings settings,
            Clock clock) {
        this.runs = runs;
        this.importing = importing;
        this.currentOfficer = currentOfficer;
        this.regions = regions;
        this.clock = clock;
        worker = new Workers("ledger-import", 1, settings.mostWaiting(), onBehalf);
    }

    UUID submit(ImportMode mode, ImportFormat format, byte[] body) {
        Reader reader = currentOfficer.get();
        RegionCode scope = scope(reader);
        UUID id = UUID.randomUUID();
        Order order = new Order(
                id, mode, scope, format, body, new Jurisdiction(regions::exists, reader::seesWhole, regions::parent));
        try {
            runs.create(id, mode, scope, body.length, sha256(body), reader.login());
        } catch (DuplicateKeyException another) {
            throw new Refusal(runs.going(scope).map(this::stillGoing).orElse("本地区的另一份台账刚处理完，请再提交一次。"));
        }
        if (!worker.take(id, reader, () -> importing.run(order))) {
            runs.giveUp(id, ImportState.REFUSED, "已有几份台账在排队，请等它们完成后再提交。");
            throw new Refusal("已有几份台账在排队，请等它们完成后再提交。");
        }
        return id;
    }

    private String stillGoing(ImportRun run) {
        return "本地区还有一份台账没有处理完（%s 于 %s 提交，记录 %s），请等它完成后再提交。"
                .formatted(
                        run.submittedBy(),
                        run.submittedAt().atZoneSameInstant(clock.getZone()).format(MINUTE),
                        run.id());
    }

    /** The region of the office that imports: it sees the whole of it. */
    static RegionCode scope(Reader reader) {
        return reader.offices().stream()
                .map(Office::region)
                .filter(region -> reader.has(Duty.REGISTER) && reader.seesWhole(region))
                .sorted()
                .findFirst()
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.FORBIDDEN, "您不能承接台账：由当地或者上级的劳动保障监察机构、人社部门和治欠办承接。"));
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void tellAlive() {
        worker.held().forEach(runs::alive);
    }

    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void destroy() {
        worker.close();
    }
}
