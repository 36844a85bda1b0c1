package org.zhiqian.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.zhiqian.organisation.CurrentOfficer;

/** Campaigns without engine and database, from the shipped files and those of a directory beside the program. */
final class CampaignDesk {
    /** A faultless campaign; its lines are counted by tests. */
    static final String SMALL =
            """
            title: 大理州集中接访
            issued-on: 2027-02-20
            issuer: 大理州治欠办
            scope: "532900"
            period: {from: 2027-03-01, to: 2027-03-31, wording: 2027年3月}
            frequency: 每月两次
            goals: [畅通渠道]
            tasks: [现场接待]
            content: 接待农民工反映欠薪诉求
            requirements: [应接尽接]
            departments:
              core: [HRSS, HURD, TRAN, WATR]
              others: [PSB]
              attendance: 各派一人
              duties: {HRSS: 牵头}
            rota: {lead-post: 负责同志, staff-post: 专人}
            place-rule: 自行确定
            local-plan: false
            publicity: 提前公开
            hours: {from: "14:30", to: "17:00"}
            sessions:
              - {number: 1, date: 2027-03-01, weekday: 星期一}
              - {number: 2, date: 2027-03-08}
            tables: [T1]
            report-chain: 县报州
            reports:
              - {table: T1, by: counties, due: 2027-03-12, from: 2027-03-01, as-of: 2027-03-12}
              - {narrative: true, by: scope, due: 2027-04-05, internal-due: 2027-04-02, from: 2027-03-01, as-of: 2027-03-31}
            contacts: [大理州治欠办]
            readings: []
            """;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Parts.class)
            .withBean(CurrentOfficer.class, () -> Optional::empty);
    private final Path beside;

    CampaignDesk(Path beside) {
        this.beside = beside;
    }

    CampaignDesk with(String file, String text) {
        try {
            Path path = beside.resolve("campaigns").resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void open(Consumer<Campaigns> work) {
        start(context -> work.accept(context.getBean(Campaigns.class)));
    }

    void start(Consumer<AssertableApplicationContext> work) {
        application.withSystemProperties("ZHIQIAN_CONFIG_DIR=" + beside).run(work::accept);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.zhiqian.organisation", "org.zhiqian.calendar"},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
    @ConfigurationPropertiesScan({"org.zhiqian.organisation", "org.zhiqian.calendar"})
    @Import({Campaigns.class, CampaignLoader.class, CampaignFiles.class})
    static class Parts {}
}
