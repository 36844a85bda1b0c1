package org.zhiqian.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Campaigns without engine and database, from the shipped files and those of a directory beside the program. */
final class CampaignDesk {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Parts.class);
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
    @Import({Campaigns.class, CampaignLoader.class, CampaignFiles.class, Vocabulary.class})
    static class Parts {}
}
