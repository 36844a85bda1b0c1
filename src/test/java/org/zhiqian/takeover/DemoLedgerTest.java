package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.zhiqian.AtTheOffice;
import org.zhiqian.organisation.Regions;
import org.zhiqian.takeover.store.ImportRuns;
import org.zhiqian.takeover.store.LedgerCases;

class DemoLedgerTest extends AtTheOffice {
    @Autowired
    TakeoverSettings settings;

    @Autowired
    LedgerCases ledgerCases;

    @Autowired
    LedgerReading reading;

    @Autowired
    Importing importing;

    @Autowired
    ImportRuns runs;

    @Autowired
    Regions regions;

    private void start() throws IOException {
        TakeoverSettings demo = new TakeoverSettings(
                settings.mostCases(),
                settings.mostRows(),
                settings.mostUnpacked(),
                settings.mostWaiting(),
                settings.words(),
                settings.events(),
                new ClassPathResource("config/demo/sample-cases.yaml"));
        new DemoLedger(demo, ledgerCases, reading, importing, runs, regions).load();
    }

    private int cases() {
        return jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single();
    }

    @Test
    void fillsAnEmptyOfficeOnce() throws IOException {
        work.goTo("2026-11-20");
        start();
        start();
        assertThat(cases()).isEqualTo(13);
        assertThat(jdbc.sql("SELECT count(*) FROM import_runs")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void leavesOutWhatHasNotHappenedYet() throws IOException {
        work.goTo("2026-05-04");
        start();
        assertThat(cases()).isOne();
    }

    @Test
    void otherTestsBeginWithoutIt() {
        assertThat(settings.demoLedger()).isNull();
    }
}
