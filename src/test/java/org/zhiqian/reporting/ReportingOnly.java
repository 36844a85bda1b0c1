package org.zhiqian.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.organisation.Rights;
import org.zhiqian.printing.Paper;

/** The tables over a ledger, without the engine. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    LiquibaseAutoConfiguration.class
})
@ConfigurationPropertiesScan({"org.zhiqian.organisation", "org.zhiqian.printing", "org.zhiqian.reporting"})
@Import({
    Regions.class,
    Departments.class,
    Rights.class,
    StatutoryTables.class,
    CountedFacts.class,
    ReportRows.class,
    ReportChecks.class,
    Reports.class,
    ReportScopes.class,
    FiguresBehind.class,
    Paper.class,
    ReportPage.class,
    ReportsController.class
})
class ReportingOnly {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    SignedIn signedIn(Rights rights) {
        return new SignedIn(rights);
    }

    static final class SignedIn implements CurrentOfficer {
        private final Rights rights;
        private Reader reader;

        SignedIn(Rights rights) {
            this.rights = rights;
            this.reader = rights.readerOf("nobody", Set.of());
        }

        void as(String group) {
            reader = rights.readerOf(group, Set.of(group));
        }

        @Override
        public Optional<Reader> find() {
            return Optional.of(reader);
        }
    }
}
