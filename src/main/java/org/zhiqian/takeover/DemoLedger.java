package org.zhiqian.takeover;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.takeover.LedgerReading.Ledger;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.Jurisdiction;
import org.zhiqian.takeover.store.ImportRuns;
import org.zhiqian.takeover.store.LedgerCases;

/** Fills an empty office with a ledger, once; what lies ahead of today has not happened yet and is left out. */
@Component
class DemoLedger {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLedger.class);

    private final TakeoverSettings settings;
    private final LedgerCases ledgerCases;
    private final LedgerReading reading;
    private final Importing importing;
    private final ImportRuns runs;
    private final Regions regions;

    DemoLedger(
            TakeoverSettings settings,
            LedgerCases ledgerCases,
            LedgerReading reading,
            Importing importing,
            ImportRuns runs,
            Regions regions) {
        this.settings = settings;
        this.ledgerCases = ledgerCases;
        this.reading = reading;
        this.importing = importing;
        this.runs = runs;
        this.regions = regions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws IOException {
        @Nullable Resource ledger = settings.demoLedger();
        if (ledger != null && !ledgerCases.anyCases()) {
            try (InputStream file = ledger.getInputStream()) {
                load(file.readAllBytes());
            }
        }
    }

    private void load(byte[] file) {
        RegionCode province = regions.all().stream()
                .filter(region -> regions.parent(region).isEmpty())
                .findFirst()
                .orElseThrow();
        Ledger ledger = reading.read(
                ImportFormat.YAML.open(file, settings),
                province,
                new Jurisdiction(regions::exists, region -> true, regions::parent),
                counted -> {});
        UUID id = UUID.randomUUID();
        runs.create(id, ImportMode.COMMIT, province, file.length, Imports.sha256(file), "system");
        Ledger possible = new Ledger(ledger.arriving(), ledger.all(), List.of());
        importing.store(id, province, possible);
        LOG.info(
                "样例台账：承接 {} 件，{} 件尚未发生的不写入。Sample ledger: {} cases taken over, {} lie ahead.",
                ledger.arriving().size(),
                ledger.all().size() - ledger.arriving().size(),
                ledger.arriving().size(),
                ledger.all().size() - ledger.arriving().size());
    }
}
