package org.zhiqian.desk.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.background.Export;
import org.zhiqian.cases.CaseLoad;
import org.zhiqian.cases.DeadlineState;
import org.zhiqian.cases.ListPart;
import org.zhiqian.cases.WorkFilter;
import org.zhiqian.cases.Workload;
import org.zhiqian.desk.board.BoardRows.CaseRow;
import org.zhiqian.desk.board.BoardRows.Rows;
import org.zhiqian.desk.board.BoardRows.TaskRow;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Officers;
import org.zhiqian.sheets.RowsSheet;
import org.zhiqian.sheets.RowsSheet.Column;

/** The board, the lists behind its figures, and what supervisors do from there. */
@RestController
@RequestMapping("/api/board")
@Tag(name = "督办看板")
class BoardController {
    private static final int LARGEST_PAGE = 200;
    private static final List<Column<TaskRow>> TASK_COLUMNS = List.of(
            new Column<>("案件或者事项编号", 22, TaskRow::number),
            new Column<>("地区", 16, row -> row.region().label()),
            new Column<>("承办单位", 34, TaskRow::office),
            new Column<>("路线", 16, TaskRow::route),
            new Column<>("任务", 18, TaskRow::title),
            new Column<>("状态", 10, row -> row.state().label()),
            new Column<>("到期日", 12, TaskRow::dueOn),
            new Column<>("剩余或者逾期", 18, TaskRow::timeLeft),
            new Column<>("办理人", 22, TaskRow::assignee),
            new Column<>("最近催办", 12, TaskRow::urgedOn),
            new Column<>("项目", 36, TaskRow::project),
            new Column<>("涉及人数", 10, TaskRow::people),
            new Column<>("尚欠人数", 10, TaskRow::owedPeople),
            new Column<>("尚欠金额（元）", 16, TaskRow::owedAmount));
    private static final List<Column<CaseRow>> CASE_COLUMNS = List.of(
            new Column<>("案件编号", 22, CaseRow::number),
            new Column<>("地区", 16, row -> row.region().label()),
            new Column<>("状态", 10, row -> row.status().label()),
            new Column<>("收到日期", 12, CaseRow::receivedOn),
            new Column<>("项目", 36, CaseRow::project),
            new Column<>("涉及人数", 10, CaseRow::people),
            new Column<>("尚欠人数", 10, CaseRow::owedPeople),
            new Column<>("尚欠金额（元）", 16, CaseRow::owedAmount),
            new Column<>("最近到期", 12, CaseRow::nextDueOn),
            new Column<>("剩余或者逾期", 18, CaseRow::timeLeft));

    private final Boards boards;
    private final BoardRows rows;
    private final BoardActions actions;
    private final Courses courses;
    private final BoardScope scope;
    private final BoardSettings settings;
    private final Officers officers;

    BoardController(
            Boards boards,
            BoardRows rows,
            BoardActions actions,
            Courses courses,
            BoardScope scope,
            BoardSettings settings,
            Officers officers) {
        this.boards = boards;
        this.rows = rows;
        this.actions = actions;
        this.courses = courses;
        this.scope = scope;
        this.settings = settings;
        this.officers = officers;
    }

    @GetMapping
    @Operation(summary = "督办看板", description = "本地区及下级的六个数字、地区×部门×路线、走势、周转金、报送和突发事件；region 不填为本单位所在地区。")
    BoardView board(@RequestParam Optional<RegionCode> region) {
        return boards.of(scope.region(region));
    }

    @GetMapping("/wall")
    @Operation(summary = "大屏数字", description = "只有汇总数字，没有姓名、案号。")
    WallView wall(@RequestParam Optional<RegionCode> region) {
        return boards.wall(scope.region(region));
    }

    @GetMapping("/tasks")
    @Operation(
            summary = "看板数字背后的任务",
            description =
                    "state 为 OVERDUE、AT_RISK、WITHIN、SUSPENDED，可以多个；own=true 只要本级、不含下级；sort 为列名，desc=true 倒序；page 从 0 起。")
    Rows<TaskRow> tasks(
            @RequestParam Optional<RegionCode> region,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam Optional<DepartmentCode> department,
            @RequestParam Optional<String> route,
            @RequestParam(defaultValue = "") Set<DeadlineState> state,
            @RequestParam(defaultValue = "DUE") Workload.Sort sort,
            @RequestParam(defaultValue = "false") boolean desc,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return rows.tasks(filter(region, own, department, route, state), part(sort, desc, page, size));
    }

    @GetMapping("/tasks.xlsx")
    @Operation(summary = "导出看板数字背后的任务")
    Export taskSheet(
            @RequestParam Optional<RegionCode> region,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam Optional<DepartmentCode> department,
            @RequestParam Optional<String> route,
            @RequestParam(defaultValue = "") Set<DeadlineState> state,
            @RequestParam(defaultValue = "DUE") Workload.Sort sort,
            @RequestParam(defaultValue = "false") boolean desc) {
        WorkFilter filter = filter(region, own, department, route, state);
        return sheet(
                "督办任务",
                TASK_COLUMNS,
                () -> rows.taskRows(filter, new ListPart<>(sort, desc, 0, settings.mostExported())));
    }

    @GetMapping("/cases")
    @Operation(summary = "看板数字背后的案件", description = "kind 为 UNDER_WAY（在办）或者 OWING（尚欠）。")
    Rows<CaseRow> cases(
            @RequestParam Optional<RegionCode> region,
            @RequestParam(defaultValue = "UNDER_WAY") CaseLoad.Kind kind,
            @RequestParam(defaultValue = "RECEIVED") CaseLoad.Sort sort,
            @RequestParam(defaultValue = "false") boolean desc,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return rows.cases(scope.within(scope.region(region)), kind, part(sort, desc, page, size));
    }

    @GetMapping("/cases.xlsx")
    @Operation(summary = "导出看板数字背后的案件")
    Export caseSheet(
            @RequestParam Optional<RegionCode> region,
            @RequestParam(defaultValue = "UNDER_WAY") CaseLoad.Kind kind,
            @RequestParam(defaultValue = "RECEIVED") CaseLoad.Sort sort,
            @RequestParam(defaultValue = "false") boolean desc) {
        Set<RegionCode> within = scope.within(scope.region(region));
        return sheet(
                "督办案件",
                CASE_COLUMNS,
                () -> rows.caseRows(within, kind, new ListPart<>(sort, desc, 0, settings.mostExported())));
    }

    @GetMapping("/reports")
    @Operation(summary = "应报未报的报表", description = "missing=true 只要逾期的。")
    Rows<BoardView.Report> reports(
            @RequestParam Optional<RegionCode> region, @RequestParam(defaultValue = "false") boolean missing) {
        return rows.reports(scope.within(scope.region(region)), missing);
    }

    @PostMapping("/actions")
    @Operation(summary = "对选中的任务催办（URGE）、改派（REASSIGN）、挂牌督办（LIST）、约谈（CALL）", description = "逐项办理，一项不成不影响其他项；每一项的结果都给出。")
    BoardAction.Outcome act(@RequestBody @Valid BoardAction action) {
        return actions.act(action);
    }

    @GetMapping("/colleagues")
    @Operation(summary = "改派时可以选的人员", description = "承办单位的人员。")
    List<Named> colleagues(@RequestParam String office) {
        Office asked = Office.parse(office);
        return scope.sees(asked.region())
                ? officers.of(asked).stream()
                        .map(one -> new Named(one.login(), one.name()))
                        .toList()
                : List.of();
    }

    @GetMapping("/instances/{id}")
    @Operation(summary = "流程背后的案件、未办结的任务和办理经过")
    Courses.OfInstance instance(@PathVariable String id) {
        return courses.ofInstance(id);
    }

    @GetMapping("/definitions/{id}")
    @Operation(summary = "一种流程中超期和临近期限的任务")
    Rows<TaskRow> definition(@PathVariable String id) {
        return courses.ofDefinition(id, scope.region(Optional.empty()));
    }

    private WorkFilter filter(
            Optional<RegionCode> region,
            boolean own,
            Optional<DepartmentCode> department,
            Optional<String> route,
            Set<DeadlineState> states) {
        RegionCode asked = scope.region(region);
        return new WorkFilter(
                own ? Set.of(asked) : scope.within(asked), department, route, states, Set.of(), Optional.empty());
    }

    private static <S extends Enum<S>> ListPart<S> part(S sort, boolean desc, int page, int size) {
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        return new ListPart<>(sort, desc, Math.max(0, Math.min(page, 1_000_000)) * rows, rows);
    }

    private static <R> Export sheet(String name, List<Column<R>> columns, Supplier<List<R>> rows) {
        return Export.xlsx(name, progress -> {
            List<R> exported = rows.get();
            return RowsSheet.write(name, columns, exported.stream(), written -> progress.of(written, exported.size()));
        });
    }
}
