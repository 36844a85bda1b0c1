package org.zhiqian.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.reporting.model.Column;

/** The statutory tables for those who see every case of the region. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "报表")
class ReportsController {
    private static final int LARGEST_PAGE = 200;
    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportScopes scopes;
    private final Reports reports;

    ReportsController(ReportScopes scopes, Reports reports) {
        this.scopes = scopes;
        this.reports = reports;
    }

    /** The cases behind a figure; {@code next} is missing on the last page. */
    record CasesBehind(
            String table,
            String region,
            LocalDate asOf,
            String column,
            List<CountedCases.Share> cases,
            @Nullable String next) {}

    @GetMapping("/{table}")
    @Operation(summary = "报表", description = "截至 asOf（含当日）的累计数；region 不填为本级，asOf 不填为今天。values 以元、人、件为单位，printed 为报表单位。")
    Report report(
            @PathVariable String table, @RequestParam Optional<String> region, @RequestParam Optional<String> asOf) {
        return reports.compile(scopes.scope(table, region, asOf));
    }

    @GetMapping("/{table}.xlsx")
    @Operation(summary = "报表（Excel，按通知附件的格式）")
    ResponseEntity<byte[]> sheet(
            @PathVariable String table, @RequestParam Optional<String> region, @RequestParam Optional<String> asOf) {
        ReportScope scope = scopes.scope(table, region, asOf);
        Report report = reports.compile(scope);
        String fileName = "%s-%s-%s.xlsx"
                .formatted(scope.table().title(), report.rows().get(0).name(), report.asOf());
        return ResponseEntity.ok()
                .contentType(SPREADSHEET)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(ReportSheet.write(scope.table(), report));
    }

    @GetMapping("/{table}/cases")
    @Operation(summary = "数字背后的案件", description = "column 填列名或列号；ownLevel=true 只看本级；after 填上一页的 next 取下一页。")
    CasesBehind casesBehind(
            @PathVariable String table,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> asOf,
            @RequestParam String column,
            @RequestParam(defaultValue = "false") boolean ownLevel,
            @RequestParam Optional<CaseNumber> after,
            @RequestParam(defaultValue = "50") int size) {
        ReportScope scope = scopes.scope(table, region, asOf);
        Column asked = scope.table()
                .column(column)
                .orElseThrow(() -> new InvalidInput(
                        List.of(new Problem("column", "列", "报表 %s 没有「%s」这一列".formatted(table, column)))));
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<CountedCases.Share> found = reports.casesBehind(scope, asked, ownLevel, after, limit + 1);
        return new CasesBehind(
                table,
                scope.region().value(),
                scope.asOf(),
                asked.key(),
                found.stream().limit(limit).toList(),
                found.size() > limit ? found.get(limit - 1).number() : null);
    }
}
