package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.background.Export;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseFilter;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.ListPart;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Petitioner;
import org.zhiqian.cases.SimilarCase;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.sheets.RowsSheet;

/** Cases as the caller may see them: others do not exist. Personal data is masked; contact details are disclosed on request. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "案件")
class CasesController {
    private static final int LARGEST_PAGE = 200;
    private static final int LARGEST_EXPORT = 5000;
    private static final int MOST_RELATED = 50;

    private final CaseSearch search;
    private final CaseFiles caseFiles;
    private final CaseSheets sheets;
    private final Particulars particulars;
    private final CurrentOfficer currentOfficer;

    CasesController(
            CaseSearch search,
            CaseFiles caseFiles,
            CaseSheets sheets,
            Particulars particulars,
            CurrentOfficer currentOfficer) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.sheets = sheets;
        this.particulars = particulars;
        this.currentOfficer = currentOfficer;
    }

    /** A page of a list and how many there are on all pages. */
    record Page(int total, List<CaseSheet.Head> cases) {}

    @GetMapping
    @Operation(
            summary = "案件列表",
            description =
                    "sort 为列名，desc=true 倒序；PRIORITY 为涉及低收入劳动者、尚未办结的在前；severity=MAJOR 为重大案件，owedSince=2025-06 为自该月或者更早拖欠的陈案；mine=true 为本人或者本单位经办过的；text 为编号、项目或者单位名称的一部分，诉求人或者名册中劳动者的完整姓名、证件号码，诉求人的完整电话或者后四位；page 从 0 起。")
    Page list(
            @RequestParam Optional<RegionCode> region,
            @RequestParam Optional<CaseStatus> status,
            @RequestParam Optional<Severity> severity,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> receivedFrom,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> receivedTo,
            @RequestParam @DateTimeFormat(pattern = "uuuu-MM") Optional<YearMonth> owedSince,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam Optional<String> text,
            @RequestParam(defaultValue = "PRIORITY") CaseSearch.Sort sort,
            @RequestParam(defaultValue = "false") boolean desc,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        CaseFilter filter =
                new CaseFilter(region, status, severity, receivedFrom, receivedTo, owedSince, mine, written(text));
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        int skipped = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE)) * limit;
        List<CaseSheet.Head> shown = heads(filter, new ListPart<>(sort, desc, skipped, limit));
        boolean last = shown.size() < limit && (skipped == 0 || !shown.isEmpty());
        return new Page(last ? skipped + shown.size() : search.count(currentOfficer.get(), filter), shown);
    }

    private List<CaseSheet.Head> heads(CaseFilter filter, ListPart<CaseSearch.Sort> part) {
        return search.rows(currentOfficer.get(), filter, part).stream()
                .map(sheets::head)
                .toList();
    }

    private static Optional<String> written(Optional<String> text) {
        return text.filter(one -> !one.isBlank());
    }

    @GetMapping("/export")
    @Operation(summary = "导出案件列表", description = "条件和排列与案件列表相同，xlsx，最多 5000 件。")
    Export export(
            @RequestParam Optional<CaseStatus> status,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam Optional<String> text,
            @RequestParam(defaultValue = "PRIORITY") CaseSearch.Sort sort,
            @RequestParam(defaultValue = "false") boolean desc) {
        CaseFilter filter = new CaseFilter(
                Optional.empty(),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mine,
                written(text));
        List<CaseSheet.Head> found = heads(filter, new ListPart<>(sort, desc, 0, LARGEST_EXPORT + 1));
        if (found.size() > LARGEST_EXPORT) {
            throw new Refusal("符合条件的超过 " + LARGEST_EXPORT + " 件，请按状态、名称缩小范围后再导出。");
        }
        return Export.xlsx(
                "案件列表",
                progress -> RowsSheet.write(
                        "案件", CaseList.COLUMNS, found.stream(), written -> progress.of(written, found.size())));
    }

    @GetMapping("/{number}")
    @Operation(summary = "案卷")
    CaseSheet get(@PathVariable CaseNumber number) {
        return sheets.sheet(visible(number), currentOfficer.get());
    }

    /** Another case and what it has in common with this one, in Chinese. */
    record Related(CaseSheet.Head head, List<String> grounds) {}

    @GetMapping("/{number}/related")
    @Operation(summary = "相关案件", description = "同一诉求人、同一单位或者同一项目的其他案件，新的在前，最多 50 件；只列出有权查看的。")
    List<Related> related(@PathVariable CaseNumber number) {
        return search.relatedTo(currentOfficer.get(), visible(number).id(), MOST_RELATED).stream()
                .map(one -> new Related(
                        sheets.head(one.state()),
                        one.grounds().stream().map(SimilarCase.Ground::label).toList()))
                .toList();
    }

    @PostMapping("/{number}/disclosures")
    @Operation(summary = "显示诉求人联系方式", description = "每次查看都留痕。")
    CaseSheet.Contact disclose(@PathVariable CaseNumber number) {
        Petitioner petitioner =
                particulars.disclose(visible(number).id()).orElseThrow(() -> new Refusal("本案承接自台账，没有登记诉求人，无联系方式可看。"));
        return CaseSheet.Contact.shown(petitioner);
    }

    @PostMapping("/{number}/disclosures/all")
    @Operation(summary = "显示全部诉求人联系方式", description = "按来访先后；每次查看都留痕。")
    List<CaseSheet.CoPetitioner> discloseAll(@PathVariable CaseNumber number) {
        return particulars.discloseAll(visible(number).id()).stream()
                .map(one -> new CaseSheet.CoPetitioner(
                        one.position(), one.queryCode(), CaseSheet.Contact.shown(one.petitioner())))
                .toList();
    }

    @GetMapping("/by-query-code/{code}")
    @Operation(summary = "按查询码找案件", description = "诉求人各有查询码；已并案的，得到主案。")
    CaseSheet.Head byQueryCode(@PathVariable String code) {
        return caseFiles
                .ofQueryCode(code)
                .flatMap(state -> search.find(currentOfficer.get(), state.number()))
                .map(sheets::head)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个查询码的案件，或者不在本单位的办理范围内。"));
    }

    private CaseState visible(CaseNumber number) {
        return search.find(currentOfficer.get(), number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。"));
    }
}
