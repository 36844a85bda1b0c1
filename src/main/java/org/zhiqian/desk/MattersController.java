package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.MatterSearch;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** What runs beside the main course of cases (事项), as the caller may see it. */
@RestController
@RequestMapping("/api/matters")
@Tag(name = "事项")
class MattersController {
    private static final int LARGEST_PAGE = 200;

    private final MatterSearch search;
    private final MatterSheets sheets;
    private final CurrentOfficer currentOfficer;

    MattersController(MatterSearch search, MatterSheets sheets, CurrentOfficer currentOfficer) {
        this.search = search;
        this.sheets = sheets;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping
    @Operation(summary = "事项台账", description = "编号新的在前；open=true 只列未办结的；after 填上一页最后一个编号取下一页。")
    List<MatterSheet> list(
            @RequestParam Optional<RegionCode> region,
            @RequestParam Optional<MatterKind> kind,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam Optional<MatterNumber> after,
            @RequestParam(defaultValue = "50") int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        return search.page(currentOfficer.get(), region, kind, open, after, limit).stream()
                .map(sheets::head)
                .toList();
    }

    @GetMapping("/{number}")
    @Operation(summary = "一个事项的经过")
    MatterSheet get(@PathVariable MatterNumber number) {
        Reader reader = currentOfficer.get();
        return search.find(reader, number)
                .map(matter -> sheets.sheet(matter, reader))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为 " + number + " 的事项，或者不在本单位的办理范围内。"));
    }
}
