package org.zhiqian.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.background.Export;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.reporting.ReportScopes.Asked;
import org.zhiqian.reporting.model.Span;

/** The statutory tables for those who see every case of the region. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "报表")
class ReportsController {
    private final ReportScopes scopes;
    private final Reports reports;
    private final FiguresBehind figures;
    private final ReportPage page;

    ReportsController(ReportScopes scopes, Reports reports, FiguresBehind figures, ReportPage page) {
        this.scopes = scopes;
        this.reports = reports;
        this.figures = figures;
        this.page = page;
    }

    /** A table that can be asked for. */
    record Kind(String id, String title, Span span, LocalDate from) {}

    @GetMapping
    @Operation(summary = "有哪些报表", description = "span 为报表规定的口径：CUMULATIVE 累计，MONTH 当月。")
    List<Kind> tables() {
        return scopes.tables().stream()
                .map(table -> new Kind(table.id(), table.title(), table.span(), table.from()))
                .toList();
    }

    @GetMapping("/{table}/printed")
    @Operation(summary = "报表（按通知附件的表样，供页面显示）", description = "各格的 column 和各行的 row、ownLevel 用来查看数字背后的案件。")
    ReportOnScreen onScreen(@PathVariable String table, @ParameterObject Asked asked) {
        ReportScope scope = scopes.scope(table, asked);
        return ReportOnScreen.of(scope, reports.compile(scope), scopes.nameOf(scope));
    }

    @GetMapping("/{table}")
    @Operation(
            summary = "报表",
            description =
                    """
                    从 from 到 asOf（均含当日）的数；region 不填为本级，asOf 不填为今天，from 不填按 span：cumulative 累计、month 当月，\
                    都不填按报表规定。values 以元、人、件为单位，printed 为报表单位。""")
    Report report(@PathVariable String table, @ParameterObject Asked asked) {
        return reports.compile(scopes.scope(table, asked));
    }

    @GetMapping("/{table}.xlsx")
    @Operation(summary = "报表（Excel，按通知附件的格式）")
    Export sheet(@PathVariable String table, @ParameterObject Asked asked) {
        ReportScope scope = scopes.scope(table, asked);
        return Export.xlsx(nameOf(scope), progress -> ReportSheet.write(printed(scope)));
    }

    @GetMapping("/{table}.pdf")
    @Operation(summary = "报表（PDF，按通知附件的格式，A4 横向）")
    Export pdf(@PathVariable String table, @ParameterObject Asked asked) {
        ReportScope scope = scopes.scope(table, asked);
        return Export.pdf(nameOf(scope), progress -> page.write(printed(scope)));
    }

    @GetMapping("/{table}/cases")
    @Operation(
            summary = "数字背后的案件或其他记录",
            description =
                    """
                    column 填列名或列号；row 填行：按地区分行的填下级区划代码，其他填行的 key，不填为首行；ownLevel=true 只看本级；\
                    after 填上一页的 next 取下一页。""")
    FiguresBehind.CasesBehind casesBehind(
            @PathVariable String table,
            @ParameterObject Asked asked,
            @Parameter(required = true) @RequestParam(defaultValue = "") String column,
            @RequestParam Optional<String> row,
            @RequestParam(defaultValue = "false") boolean ownLevel,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int size) {
        return figures.behind(scopes.scope(table, asked), required(column), row, ownLevel, after, size);
    }

    private static String required(String column) {
        if (column.isBlank()) {
            throw new InvalidInput(List.of(new Problem("column", "列", "必须填写，填列名或者列号，例如 A")));
        }
        return column;
    }

    private PrintedTable printed(ReportScope scope) {
        return PrintedTable.of(scope.table(), reports.compile(scope), scopes.nameOf(scope));
    }

    private String nameOf(ReportScope scope) {
        return "%s-%s-%s".formatted(scope.table().title(), scopes.nameOf(scope), scope.asOf());
    }
}
