package org.zhiqian.filing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.FilingReporters;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.RegionCode;

/** The report dates of the campaigns, and who owes nothing on them for want of an office. */
@Component
class OwedReports {
    private final Campaigns campaigns;
    private final FilingReporters reporters;

    OwedReports(Campaigns campaigns, FilingReporters reporters) {
        this.campaigns = campaigns;
        this.reporters = reporters;
    }

    /** One report date of a campaign, as it is asked for. */
    record Key(String campaign, String report) {
        static Key of(Optional<String> campaign, Optional<String> report) {
            List<Problem> problems = new ArrayList<>();
            if (campaign.isEmpty()) {
                problems.add(new Problem("campaign", "专项行动", "必须填写，例如 yn-2026"));
            }
            if (report.isEmpty()) {
                problems.add(new Problem("report", "报送编号", "必须填写，例如 T1-2026-04-24"));
            }
            if (!problems.isEmpty()) {
                throw new InvalidInput(problems);
            }
            return new Key(campaign.orElseThrow(), report.orElseThrow());
        }
    }

    /** A report date the campaign no longer has is known as long as reports were made for it. */
    List<String> withoutOffice(Key key, RegionCode receiver, List<Filing> owed) {
        Optional<Campaign> known = campaigns.find(key.campaign());
        Optional<ReportDate> date = known.flatMap(one -> date(one, key.report()));
        if (date.isEmpty() && owed.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    known.map(one -> noSuchReport(one, key.report())).orElseGet(() -> noSuchCampaign(key.campaign())));
        }
        return known.flatMap(one -> date.map(day -> reporters.withoutOffice(one, day, receiver)))
                .orElse(List.of());
    }

    private static Optional<ReportDate> date(Campaign campaign, String report) {
        return campaign.reports().stream()
                .filter(one -> one.key().equals(report))
                .findFirst();
    }

    private static String noSuchReport(Campaign campaign, String report) {
        return "%s没有编号为「%s」的报送，现有：%s。"
                .formatted(
                        campaign.title(),
                        report,
                        campaign.reports().stream().map(ReportDate::key).collect(Collectors.joining("、")));
    }

    private String noSuchCampaign(String campaign) {
        return "没有编号为「%s」的专项行动，现有：%s。"
                .formatted(campaign, campaigns.all().stream().map(Campaign::id).collect(Collectors.joining("、")));
    }
}
