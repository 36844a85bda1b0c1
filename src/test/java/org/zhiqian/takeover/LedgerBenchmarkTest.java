package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.StopWatch;
import org.zhiqian.AtTheOffice;

/** Ten thousand cases in one file; run with {@code -Dzhiqian.benchmark=true}. */
@EnabledIfSystemProperty(named = "zhiqian.benchmark", matches = "true")
class LedgerBenchmarkTest extends AtTheOffice {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void tenThousandCasesAreTakenOverWithinTenMinutes() {
        work.goTo("2026-11-20");
        byte[] ledger = Ledgers.invented(10_000);
        StopWatch watch = new StopWatch();
        watch.start("preview");
        JsonNode preview = Ledgers.run(work, Ledgers.PROVINCE, "preview", Ledgers.JSON, ledger);
        watch.stop();
        watch.start("commit");
        JsonNode run = Ledgers.run(work, Ledgers.PROVINCE, "commit", Ledgers.JSON, ledger);
        watch.stop();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                "%d bytes, %s, heap now %d MB of %d MB%n",
                ledger.length,
                watch.prettyPrint(),
                (machine.totalMemory() - machine.freeMemory()) >> 20,
                machine.totalMemory() >> 20);
        assertThat(preview.path("created").asInt()).isEqualTo(10_000);
        assertThat(run.path("created").asInt()).as(run.path("message").asText()).isEqualTo(10_000);
        assertThat(watch.getTotalTimeMillis()).isLessThan(PATIENCE.toMillis());
    }
}
