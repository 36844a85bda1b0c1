package org.zhiqian.takeover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.background.Export;
import org.zhiqian.background.Workers;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.sheets.RowsSheet;
import org.zhiqian.sheets.RowsSheet.Column;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.ImportState;
import org.zhiqian.takeover.model.ImportedCase;
import org.zhiqian.takeover.model.LedgerProblem;
import org.zhiqian.takeover.store.ImportRun;
import org.zhiqian.takeover.store.ImportRuns;

/** Taking over ledgers: sent once, worked off in the background, found again at any time. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "承接台账")
class ImportsController {
    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<Column<LedgerProblem>> PROBLEM_COLUMNS = List.of(
            new Column<>("案件", 16, LedgerProblem::ledgerCase),
            new Column<>("位置", 20, LedgerProblem::place),
            new Column<>("字段", 24, LedgerProblem::field),
            new Column<>("原因", 80, LedgerProblem::message));
    private static final int LATEST = 50;
    private static final int LARGEST_PAGE = 1000;

    private final Imports imports;
    private final ImportRuns runs;
    private final CurrentOfficer currentOfficer;
    private final Officers officers;
    private final Clock clock;

    ImportsController(Imports imports, ImportRuns runs, CurrentOfficer currentOfficer, Officers officers, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.currentOfficer = currentOfficer;
        this.officers = officers;
        this.clock = clock;
    }

    /** A term with its Chinese name. */
    record Term(String code, String label) {
        static Term of(Labelled term) {
            return new Term(term.name(), term.label());
        }
    }

    /**
     * A run as it stands; {@code errors} only where one run is asked for.
     *
     * @param submitter the name of the officer behind the account
     */
    record Run(
            UUID id,
            Term mode,
            Term state,
            boolean over,
            String region,
            int counted,
            int total,
            int created,
            int unchanged,
            int refused,
            int errorCount,
            @Nullable String message,
            OffsetDateTime submittedAt,
            String submittedBy,
            String submitter,
            @Nullable OffsetDateTime finishedAt,
            @Nullable List<Fault> errors) {}

    /** What is wrong with one case. */
    record Fault(String ledgerCase, String place, String field, String reason) {
        static Fault of(LedgerProblem problem) {
            return new Fault(problem.ledgerCase(), problem.place(), problem.field(), problem.message());
        }
    }

    /** One case of the ledger. */
    record Outcome(String ledgerCase, Term outcome, @Nullable String task, @Nullable String number) {
        static Outcome of(ImportedCase one) {
            return new Outcome(one.ledgerCase(), Term.of(one.outcome()), one.task(), one.number());
        }
    }

    /** One page; {@code next} is missing on the last one. */
    record Outcomes(List<Outcome> cases, @Nullable Integer next) {}

    @PostMapping("/cases")
    @Operation(
            summary = "承接台账",
            description = "mode=preview 只核对，mode=commit 核对无误后全部写入，有一处错误就都不写。YAML、JSON 或者模板 Excel。"
                    + "立即答复 202 和 id，进度和全部错误见 GET /api/imports/{id}。同一份台账再次提交不会重复。一个地区一次只处理一份。")
    ResponseEntity<Run> submit(
            @RequestParam String mode, @RequestHeader("Content-Type") MediaType contentType, @RequestBody byte[] body) {
        UUID id = imports.submit(mode(mode), format(contentType), body);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + id))
                .body(run(id));
    }

    @GetMapping("/cases/template.xlsx")
    @Operation(summary = "台账模板（Excel）")
    Export template() {
        return Export.xlsx("承接台账模板", progress -> LedgerTemplate.write());
    }

    @GetMapping
    @Operation(summary = "承接记录", description = "本地区最近 50 次，新的在前。")
    List<Run> list() {
        return runs.latest(currentOfficer.get().wholeRegions(), LATEST).stream()
                .map(run -> view(run, null))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "承接的进度和结果", description = "errors 逐条列出案件、位置、字段和原因。")
    Run run(@PathVariable UUID id) {
        ImportRun run = visible(id);
        return view(run, runs.problems(id).stream().map(Fault::of).toList());
    }

    @GetMapping("/{id}/errors.xlsx")
    @Operation(summary = "台账的全部错误（Excel）")
    Export errors(@PathVariable UUID id) {
        visible(id);
        List<LedgerProblem> problems = runs.problems(id);
        return Export.xlsx(
                "台账错误",
                progress -> RowsSheet.write(
                        "错误", PROBLEM_COLUMNS, problems.stream(), written -> progress.of(written, problems.size())));
    }

    @GetMapping("/{id}/cases")
    @Operation(summary = "承接的案件", description = "按台账顺序：新建、无变化或者有错误，以及案件编号。after 填上一页的 next 取下一页。")
    Outcomes cases(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "200") int size) {
        visible(id);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<ImportedCase> found = runs.cases(id, Math.max(0, after), limit + 1);
        return new Outcomes(
                found.stream().limit(limit).map(Outcome::of).toList(),
                found.size() > limit ? Math.max(0, after) + limit : null);
    }

    private ImportRun visible(UUID id) {
        return runs.find(id, currentOfficer.get().wholeRegions())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这次承接的记录，或者不在您的管辖范围内。"));
    }

    private Run view(ImportRun run, @Nullable List<Fault> faults) {
        ImportState state =
                !run.state().isOver() && run.heardAt().plus(Workers.SILENCE).isBefore(OffsetDateTime.now(clock))
                        ? ImportState.INTERRUPTED
                        : run.state();
        return new Run(
                run.id(),
                Term.of(run.mode()),
                Term.of(state),
                state.isOver(),
                run.scope().value(),
                run.counted(),
                run.total(),
                run.created(),
                run.unchanged(),
                run.refused(),
                run.problems(),
                state == ImportState.INTERRUPTED ? "程序中途停止，没有写入。请重新提交。" : run.refusal(),
                run.submittedAt(),
                run.submittedBy(),
                officers.find(run.submittedBy()).map(Officer::name).orElse(run.submittedBy()),
                run.finishedAt(),
                faults);
    }

    private static ImportMode mode(String written) {
        for (ImportMode mode : ImportMode.values()) {
            if (mode.name().equalsIgnoreCase(written)) {
                return mode;
            }
        }
        throw new InvalidInput(List.of(new Problem("mode", "方式", "应为 preview（预览）或者 commit（承接）")));
    }

    private static ImportFormat format(MediaType contentType) {
        String subtype = contentType.getSubtype();
        if (subtype.equals("json")) {
            return ImportFormat.JSON;
        }
        if (subtype.equals("yaml") || subtype.equals("x-yaml")) {
            return ImportFormat.YAML;
        }
        if (contentType.equalsTypeAndSubtype(SPREADSHEET)) {
            return ImportFormat.XLSX;
        }
        throw new ResponseStatusException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "内容格式不支持，请用 application/yaml、application/json 或者模板 Excel（.xlsx）提交。");
    }
}
