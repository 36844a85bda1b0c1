package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.background.Export;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.organisation.CurrentOfficer;

/** Cases as one archive, and archives that come back. */
@RestController
@RequestMapping("/api")
@Tag(name = "案卷导出")
class ArchivesController {
    private final CaseArchives archives;
    private final ArchiveCheck check;
    private final CaseSearch search;
    private final CurrentOfficer currentOfficer;

    ArchivesController(CaseArchives archives, ArchiveCheck check, CaseSearch search, CurrentOfficer currentOfficer) {
        this.archives = archives;
        this.check = check;
        this.search = search;
        this.currentOfficer = currentOfficer;
    }

    record Asked(@Nullable String reason) {}

    @PostMapping("/cases/{number}/archive")
    @Operation(summary = "导出案卷", description = "一个 ZIP：案卷（PDF、JSON）、材料原件、留痕记录和签名的清单。含个人信息，须写明原因并留痕；由看得到本地区全部案件的机构导出。")
    Export export(@PathVariable CaseNumber number, @RequestBody Asked asked) {
        CaseState state = search.find(currentOfficer.get(), number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。"));
        String reason = archives.requireReason(
                state, Optional.ofNullable(asked.reason()).orElse(""));
        return new Export(
                "案卷-" + number + ".zip",
                MediaType.parseMediaType("application/zip"),
                number.value(),
                (target, progress) -> archives.write(archives.prepare(state, reason), target, progress));
    }

    @PostMapping(path = "/archives/check", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "核对案卷压缩包", description = "正文为 ZIP 本身。逐项说明完整、被改动、缺失或者多出。")
    ArchiveCheck.Finding check(HttpServletRequest request) throws IOException {
        return check.check(request.getInputStream());
    }
}
