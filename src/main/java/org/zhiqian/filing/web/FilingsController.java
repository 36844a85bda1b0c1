package org.zhiqian.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.background.Export;
import org.zhiqian.filing.FilingDates;
import org.zhiqian.filing.FilingTitles;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.ReportPage;
import org.zhiqian.reporting.ReportSheet;

/** Reports on their way up the levels. */
@RestController
@RequestMapping("/api/filings")
@Tag(name = "报送")
class FilingsController {
    private final FilingReader filings;
    private final FilingDetails details;
    private final FilingTotals totals;
    private final OwedReports reports;
    private final ReportPage page;
    private final FilingTitles titles;
    private final FilingDates dates;

    FilingsController(
            FilingReader filings,
            FilingDetails details,
            FilingTotals totals,
            OwedReports reports,
            ReportPage page,
            FilingTitles titles,
            FilingDates dates) {
        this.filings = filings;
        this.details = details;
        this.totals = totals;
        this.reports = reports;
        this.page = page;
        this.titles = titles;
        this.dates = dates;
    }

    @GetMapping
    @Operation(summary = "报送情况", description = "按报送日排列；region 不填为可查看的全部地区，填写的含其下级。overdue 为逾期未报，late 含逾期后补报的。")
    List<FilingView> list(
            @RequestParam Optional<String> campaign,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> report) {
        return filings.list(region, campaign, report).stream()
                .map(filing -> FilingView.of(filing, titles, dates))
                .toList();
    }

    @GetMapping("/totals")
    @Operation(
            summary = "报送汇总",
            description = "一个报送日的已报、未报、逾期、已接收，已接收报表的合计与本级重新计算的差异；数字以元、人、件为单位；withoutOffice 为没有人员、不会报送的地区。")
    FilingTotals.Totals totals(
            @Parameter(required = true) @RequestParam Optional<String> campaign,
            @Parameter(required = true) @RequestParam Optional<String> report,
            @RequestParam Optional<String> region) {
        OwedReports.Key key = OwedReports.Key.of(campaign, report);
        RegionCode upper = filings.whole(region);
        List<Filing> owed = filings.list(Optional.of(upper.value()), campaign, report).stream()
                .filter(filing -> filing.receiver().map(Office::region).equals(Optional.of(upper)))
                .toList();
        return totals.of(upper, key, owed, reports.withoutOffice(key, upper, owed));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一份报送", description = "各版报送内容及校验（intact）、签字、凭证、经过，difference 为最近一版与现在重新计算的差异。")
    FilingDetails.Detail detail(@PathVariable String id) {
        return details.of(filings.get(id));
    }

    @GetMapping("/{id}.xlsx")
    @Operation(summary = "已报送的报表（Excel，按报送时存档的数据）")
    Export sheet(@PathVariable String id) {
        Filing filing = filings.get(id);
        return Export.xlsx(nameOf(filing), progress -> ReportSheet.write(details.printed(filing)));
    }

    @GetMapping("/{id}.pdf")
    @Operation(summary = "已报送的报表（PDF，按报送时存档的数据）")
    Export page(@PathVariable String id) {
        Filing filing = filings.get(id);
        return Export.pdf(nameOf(filing), progress -> page.write(details.printed(filing)));
    }

    private String nameOf(Filing filing) {
        return titles.of(filing) + "-" + titles.officeOf(filing);
    }
}
