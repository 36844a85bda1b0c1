package org.zhiqian.takeover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.background.Workers;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.takeover.LedgerReading.Ledger;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.ImportState;
import org.zhiqian.takeover.model.ImportedCase;
import org.zhiqian.takeover.model.Jurisdiction;
import org.zhiqian.takeover.store.ImportRuns;

/** One run from the file to its end, with its progress. */
@Component
class Importing {
    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    private static final int EVERY = 100;

    private final ImportRuns runs;
    private final LedgerReading reading;
    private final LedgerTakeover takeover;
    private final TakeoverSettings settings;
    private final TransactionTemplate transaction;

    Importing(
            ImportRuns runs,
            LedgerReading reading,
            LedgerTakeover takeover,
            TakeoverSettings settings,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.reading = reading;
        this.takeover = takeover;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** What is imported, and where to. */
    record Order(
            UUID id, ImportMode mode, RegionCode scope, ImportFormat format, byte[] body, Jurisdiction jurisdiction) {}

    void run(Order order) {
        try {
            Ledger ledger = reading.read(
                    order.format().open(order.body(), settings),
                    order.scope(),
                    order.jurisdiction(),
                    every(counted -> runs.progress(order.id(), ImportState.READING, counted, 0)));
            if (!ledger.problems().isEmpty()) {
                runs.finish(order.id(), ImportState.REFUSED, ledger.all(), ledger.problems());
            } else if (order.mode() == ImportMode.PREVIEW) {
                runs.finish(order.id(), ImportState.DONE, ledger.all(), List.of());
            } else {
                store(order.id(), order.scope(), ledger);
            }
        } catch (Refusal refusal) {
            runs.giveUp(order.id(), ImportState.REFUSED, refusal.sentence());
        } catch (DuplicateKeyException overtaken) {
            runs.giveUp(order.id(), ImportState.REFUSED, "同一台账的案件刚由别人承接，没有写入。请再预览一次。");
        } catch (ConcurrencyFailureException overtaken) {
            runs.giveUp(order.id(), ImportState.REFUSED, "承接时与同地区正在登记的案件冲突，没有写入。请稍后再试。");
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("import run {} failed", order.id(), Workers.withoutMessage(failed));
            runs.giveUp(order.id(), ImportState.FAILED, "系统出错，已经记录，没有写入。请稍后再试，仍不行请联系管理员。");
        }
    }

    /** Writes what is arriving, all or nothing, and ends the run with it. */
    void store(UUID id, RegionCode scope, Ledger ledger) {
        int total = ledger.arriving().size();
        runs.progress(id, ImportState.STORING, 0, total);
        transaction.executeWithoutResult(running -> {
            Map<String, String> numbers = takeover.takeOver(
                    id,
                    scope,
                    ledger.arriving(),
                    every(counted -> runs.progress(id, ImportState.STORING, counted, total)));
            runs.finish(
                    id,
                    ImportState.DONE,
                    ledger.all().stream()
                            .map(one -> new ImportedCase(
                                    one.ledgerCase(),
                                    one.outcome(),
                                    one.task(),
                                    numbers.getOrDefault(one.ledgerCase(), one.number())))
                            .toList(),
                    List.of());
        });
    }

    private static IntConsumer every(IntConsumer report) {
        return counted -> {
            if (counted % EVERY == 0) {
                report.accept(counted);
            }
        };
    }
}
