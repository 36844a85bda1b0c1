package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.audit.Audit;
import org.zhiqian.audit.AuditEntry;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Reader;

/** Who did what with a case, for those who watch over it. */
@RestController
@RequestMapping("/api/cases/{number}/audit")
@Tag(name = "留痕")
class AuditController {
    private final Audit audit;
    private final CaseSearch search;
    private final Officers officers;
    private final CurrentOfficer currentOfficer;

    AuditController(Audit audit, CaseSearch search, Officers officers, CurrentOfficer currentOfficer) {
        this.audit = audit;
        this.search = search;
        this.officers = officers;
        this.currentOfficer = currentOfficer;
    }

    /** The chain of a case; {@code whole} where nobody has tampered with it. */
    record Chain(boolean whole, List<String> faults, List<Entry> entries) {}

    record Entry(
            int sequence,
            Instant happenedAt,
            String officer,
            CaseSheet.Term action,
            String subject,
            @Nullable String reference,
            @Nullable String note) {}

    @GetMapping
    @Operation(summary = "查看、下载、导出的记录", description = "按先后；faults 写明哪里被改动。由治欠办和督办机构查看。")
    Chain chain(@PathVariable CaseNumber number) {
        Reader reader = currentOfficer.get();
        CaseState state = search.find(reader, number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。"));
        if (!reader.worksIn(DepartmentCode.LEADGRP) && !reader.has(Duty.SUPERVISE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "案件的查看、下载、导出记录由治欠办和督办机构查看。");
        }
        List<String> faults = audit.faults(state.id());
        return new Chain(
                faults.isEmpty(),
                faults,
                audit.of(state.id()).stream().map(this::entry).toList());
    }

    private Entry entry(AuditEntry one) {
        return new Entry(
                one.sequence(),
                one.happenedAt(),
                officers.find(one.officer()).map(Officer::name).orElse(one.officer()),
                CaseSheet.Term.of(one.action()),
                one.subject(),
                one.reference(),
                one.note());
    }
}
