package org.zhiqian.filing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.zhiqian.AtTheOffice;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.filing.model.Reporter;
import org.zhiqian.kernel.Office;

/** An office with three accounts, so that three people sign. */
@ContextConfiguration(initializers = ThreeSignersTest.ThreeOfficers.class)
@DirtiesContext
class ThreeSignersTest extends AtTheOffice {
    private static final String OFFICE = "leadgrp-530100";

    @Autowired
    FilingOpening opening;

    @Autowired
    Campaigns campaigns;

    static final class ThreeOfficers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(IntStream.range(0, 3)
                            .boxed()
                            .flatMap(i -> Stream.of(
                                    "zhiqian.organisation.demo-officers[%d].login=%s".formatted(i, login(i)),
                                    "zhiqian.organisation.demo-officers[%d].offices[0]=%s".formatted(i, OFFICE))))
                    .applyTo(context);
        }
    }

    private static String login(int number) {
        return "kunming" + number;
    }

    @Test
    void preparerSectionHeadAndUnitHeadAreThreePeopleWhereTheOfficeHasThree() {
        Campaign campaign = campaigns.find("yn-2026").orElseThrow();
        opening.open(
                campaign,
                campaign.reports().get(0),
                new Reporter(Office.parse(OFFICE), Optional.of(Office.parse("leadgrp-530000")), Optional.empty()));
        FilingDesk desk = new FilingDesk(work, jdbc);
        UUID filing = desk.filing(OFFICE, "2026-04-24");
        Map<String, String> sign = Map.of("decision", "SIGN");
        desk.checked(filing, login(0));
        desk.complete(filing, login(0), "sign-as-preparer", Map.of());
        desk.refused(filing, login(0), "sign-as-section-head", sign, "您已作为填报人签字，不能再作为处（队）负责人签字");
        desk.complete(filing, login(1), "sign-as-section-head", sign);
        desk.refused(filing, login(0), "sign-as-unit-head", sign, "您已作为填报人签字，不能再作为单位负责人签字");
        desk.refused(filing, login(1), "sign-as-unit-head", sign, "您已作为处（队）负责人签字，不能再作为单位负责人签字");
        desk.complete(filing, login(2), "sign-as-unit-head", sign);
        desk.complete(filing, login(0), "submit-report", Map.of());
    }
}
