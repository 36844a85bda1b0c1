package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiqian.reporting.Report.Line;
import org.zhiqian.reporting.ReportScopes.Asked;

/** A ledger that each test fills, and an officer of the province who reads it. */
@SpringBootTest(
        classes = ReportingOnly.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.liquibase.change-log=classpath:ledger.yaml")
abstract class Ledgered {
    static final String PROVINCE = "530000";
    static final String KUNMING = "530100";
    static final String YILIANG = "530125";
    static final String LAST_DAY = "2026-11-20";

    @Autowired
    ReportsController controller;

    @Autowired
    JdbcClient database;

    @Autowired
    ReportingOnly.SignedIn signedIn;

    @Autowired
    StatutoryTables tables;

    CaseFacts facts;

    @BeforeEach
    void empty() {
        facts = new CaseFacts(database);
        facts.clear();
        signedIn.as("lsi-530000");
    }

    static Asked asked(String region, String asOf) {
        return new Asked(Optional.of(region), Optional.of(asOf), Optional.empty(), Optional.empty());
    }

    static Asked asked(String region, String from, String asOf) {
        return new Asked(Optional.of(region), Optional.of(asOf), Optional.of(from), Optional.empty());
    }

    static Asked month(String region, String asOf) {
        return new Asked(Optional.of(region), Optional.of(asOf), Optional.empty(), Optional.of("month"));
    }

    Report report(String table, String region, String asOf) {
        return controller.report(table, asked(region, asOf));
    }

    static BigDecimal figure(Line line, String key) {
        return Objects.requireNonNull((BigDecimal) line.values().get(key), key);
    }
}
