package org.zhiqian.filing;

import org.springframework.stereotype.Component;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.kernel.RegionCode;

/** Begins every report whose time has come, each in a transaction of its own. */
@Component
class DueFilings {
    private final Campaigns campaigns;
    private final FilingReporters reporters;
    private final FilingDates dates;
    private final FilingOpening opening;

    DueFilings(Campaigns campaigns, FilingReporters reporters, FilingDates dates, FilingOpening opening) {
        this.campaigns = campaigns;
        this.reporters = reporters;
        this.dates = dates;
        this.opening = opening;
    }

    /** Returns how many were begun. */
    int open() {
        int begun = 0;
        for (Campaign campaign : campaigns.all()) {
            for (ReportDate report : campaign.reports()) {
                begun += open(campaign, report);
            }
        }
        return begun;
    }

    int open(Campaign campaign, ReportDate report) {
        return (int) reporters.of(campaign, report).stream()
                .filter(one -> isDue(report, one.office().region()))
                .filter(one -> opening.open(campaign, report, one))
                .count();
    }

    private boolean isDue(ReportDate report, RegionCode region) {
        return !dates.today().isBefore(dates.opensOn(report, region)) && !dates.isPast(report, region);
    }
}
