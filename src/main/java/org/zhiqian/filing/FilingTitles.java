package org.zhiqian.filing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reporting.StatutoryTables;
import org.zhiqian.reporting.model.StatutoryTable;

/** What reports, campaigns and offices are called, and the table a report is about. */
@Component
public class FilingTitles {
    private static final String NARRATIVE = "总体工作情况";

    private final StatutoryTables tables;
    private final Campaigns campaigns;
    private final Departments departments;

    FilingTitles(StatutoryTables tables, Campaigns campaigns, Departments departments) {
        this.tables = tables;
        this.campaigns = campaigns;
        this.departments = departments;
    }

    /** {@code 治理欠薪集中联合接访情况表（2026-04-24（周五）报送）}. */
    public String of(Filing filing) {
        String title = filing.table()
                .map(table -> tables.find(table).map(StatutoryTable::title).orElse(table))
                .orElse(NARRATIVE);
        return title + "（" + DateText.of(filing.dueOn()) + "报送）";
    }

    String campaignOf(Filing filing) {
        return campaigns.find(filing.campaign()).map(Campaign::title).orElse(filing.campaign());
    }

    public String officeOf(Filing filing) {
        return nameOf(filing.office(), filing);
    }

    /** Whom the report goes to. */
    public String receiverOf(Filing filing) {
        return filing.receiver()
                .map(office -> nameOf(office, filing))
                .or(filing::outside)
                .orElse("");
    }

    private String nameOf(Office office, Filing filing) {
        return departments.nameOf(office, filing.dueOn());
    }

    /** The table of the report; a narrative report draws its figures from the last table of its campaign. */
    public Optional<StatutoryTable> tableOf(Filing filing) {
        return filing.table().or(() -> lastTableOf(filing)).flatMap(tables::find);
    }

    private Optional<String> lastTableOf(Filing filing) {
        return campaigns.find(filing.campaign()).stream()
                .flatMap(campaign -> campaign.reports().stream())
                .map(ReportDate::table)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }
}
