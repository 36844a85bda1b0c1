package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.reception.model.DaySheet;

/** The day of a session for those at its window; cases are listed as far as the caller may see them. */
@RestController
@RequestMapping("/api/sessions/{id}/day")
@Tag(name = "集中接访")
class DaySheetController {
    private final SessionRights rights;
    private final DaySheets sheets;
    private final CaseSearch search;
    private final CurrentOfficer currentOfficer;

    DaySheetController(SessionRights rights, DaySheets sheets, CaseSearch search, CurrentOfficer currentOfficer) {
        this.rights = rights;
        this.sheets = sheets;
        this.search = search;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping
    @Operation(summary = "接访日情况", description = "排队、谁接待、登记的案件、咨询和合计；金额为元，按申报数。")
    DaySheet day(@PathVariable UUID id) {
        DaySheet sheet = sheets.sheet(rights.readable(id));
        Reader reader = currentOfficer.get();
        List<DaySheet.Received> visible = sheet.cases().stream()
                .filter(one -> search.find(reader, new CaseNumber(one.number())).isPresent())
                .toList();
        return new DaySheet(
                sheet.session(),
                sheet.rota(),
                sheet.attendance(),
                sheet.queue(),
                visible,
                sheet.consultations(),
                sheet.totals());
    }
}
