package org.zhiqian.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.RosterFilter;
import org.zhiqian.cases.Rosters;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;

/** The roster of a case: pages of it, single rows, and sheets up and down. */
@RestController
@RequestMapping("/api/cases/{number}/roster")
@Tag(name = "名册")
class RosterController {
    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_TEXT = 60;

    private final RosterAccess access;
    private final RosterViews views;
    private final RosterEditing editing;
    private final RosterUploads uploads;
    private final RosterBooks books;
    private final Rosters rosters;

    RosterController(
            RosterAccess access,
            RosterViews views,
            RosterEditing editing,
            RosterUploads uploads,
            RosterBooks books,
            Rosters rosters) {
        this.access = access;
        this.views = views;
        this.editing = editing;
        this.uploads = uploads;
        this.books = books;
        this.rosters = rosters;
    }

    /** Texts by the key of the column. */
    record Fields(Map<String, @Nullable String> fields) {}

    record Withdrawal(String reason) {}

    /** One worker with everything shown. */
    record Disclosed(int position, Map<String, String> fields) {}

    @GetMapping
    @Operation(
            summary = "名册",
            description =
                    "一页名册和全册合计，姓名、号码隐去。text 为完整的姓名、证件号码、工种、班组或者序号；part 为 UNPAID、UNASSESSED、MIGRANT、LOW_INCOME、ELSEWHERE；"
                            + "order 为 POSITION、TRADE、OWED、ASSESSED、PAID、REMAINING。")
    RosterView get(
            @PathVariable CaseNumber number,
            @RequestParam Optional<String> text,
            @RequestParam Optional<RosterFilter.Part> part,
            @RequestParam(defaultValue = "POSITION") RosterFilter.Order order,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        RosterFilter filter = new RosterFilter(
                text.map(CellText::search).filter(one -> !one.isEmpty() && one.length() <= LONGEST_TEXT),
                part,
                order,
                descending);
        return views.view(access.readable(number), filter, Math.min(Math.max(0, page), 100_000) * limit, limit);
    }

    @PostMapping("/rows")
    @Operation(summary = "名册增加一人")
    RosterView add(@PathVariable CaseNumber number, @RequestBody Fields sent) {
        CaseState state = access.changeable(number);
        return row(state, editing.add(state, fields(sent)));
    }

    @PatchMapping("/rows/{position}")
    @Operation(summary = "更正名册一行", description = "只改送来的列，空的清除；按表格同样的规则检查。")
    RosterView change(@PathVariable CaseNumber number, @PathVariable int position, @RequestBody Fields sent) {
        CaseState state = access.changeable(number);
        editing.change(state, position, fields(sent));
        return row(state, position);
    }

    @PostMapping("/rows/{position}/withdrawal")
    @Operation(summary = "名册撤下一人", description = "写明理由；已有认定金额或者支付的不能撤下。")
    RosterView withdraw(@PathVariable CaseNumber number, @PathVariable int position, @RequestBody Withdrawal sent) {
        CaseState state = access.changeable(number);
        editing.withdraw(state, position, sent.reason() == null ? "" : sent.reason());
        return row(state, position);
    }

    @PostMapping("/rows/{position}/disclosures")
    @Operation(summary = "显示名册一行的全部内容", description = "每次查看都留痕。")
    Disclosed disclose(@PathVariable CaseNumber number, @PathVariable int position) {
        return new Disclosed(
                position,
                RosterViews.shown(
                        editing.disclose(access.readable(number), position).worker()));
    }

    @PostMapping("/assessment")
    @Operation(summary = "核实金额同欠薪金额", description = "给还没有核实金额的人填上欠薪金额。")
    RosterView assess(@PathVariable CaseNumber number) {
        CaseState state = access.changeable(number);
        editing.assessAsOwed(state);
        return row(state, 0);
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "名册模板（Excel）")
    ResponseEntity<byte[]> template(@PathVariable CaseNumber number) {
        access.readable(number);
        return sheet("名册模板.xlsx", books.template());
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出名册（Excel）", description = "姓名、号码隐去。")
    ResponseEntity<byte[]> export(@PathVariable CaseNumber number) {
        CaseState state = access.readable(number);
        return sheet("名册-%s.xlsx".formatted(number), books.export(rosters.all(state.id()), false));
    }

    @PostMapping("/export.xlsx")
    @Operation(summary = "导出名册全部内容（Excel）", description = "含姓名、号码和账号，改好后可以再上传；每次导出都留痕。")
    ResponseEntity<byte[]> exportShown(@PathVariable CaseNumber number) {
        CaseState state = access.readable(number);
        rosters.disclose(state.id());
        return sheet("名册-%s.xlsx".formatted(number), books.export(rosters.all(state.id()), true));
    }

    @PostMapping(value = "/sheet", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary = "上传名册",
            description = "正文为 .xlsx 文件。mode=preview 只检查，一次列出全部错误和变化；mode=commit 写入，basis 填预览的 basis，dropped 填预览中撤下的人数。"
                    + "scope=ALL 整册替换，PART 只增改。")
    RosterUploads.Preview upload(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "preview") String mode,
            @RequestParam(defaultValue = "ALL") UploadScope scope,
            @RequestParam(defaultValue = "-1") int basis,
            @RequestParam(defaultValue = "0") int dropped,
            @RequestBody(required = false) byte @Nullable [] content) {
        CaseState state = access.changeable(number);
        byte[] body = content == null ? new byte[0] : content;
        return isCommit(mode)
                ? uploads.commit(state, access.reader(), body, scope, basis, dropped)
                : uploads.preview(state, access.reader(), body, scope);
    }

    @PostMapping(value = "/sheet/errors.xlsx", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "带「错误」列的名册", description = "正文为上传的文件；原样返回各行，并写明每一行的错误。")
    ResponseEntity<byte[]> marked(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "ALL") UploadScope scope,
            @RequestBody(required = false) byte @Nullable [] content) {
        CaseState state = access.changeable(number);
        return sheet(
                "名册-错误-%s.xlsx".formatted(number),
                uploads.marked(state, content == null ? new byte[0] : content, scope));
    }

    private RosterView row(CaseState state, int position) {
        RosterFilter filter = new RosterFilter(
                position == 0 ? Optional.empty() : Optional.of(String.valueOf(position)),
                Optional.empty(),
                RosterFilter.Order.POSITION,
                false);
        return views.view(state, filter, 0, 1);
    }

    private static Map<String, @Nullable String> fields(Fields sent) {
        return Optional.ofNullable(sent.fields())
                .orElseThrow(() -> new InvalidInput(List.of(new Problem("fields", "名册的列", "必须填写"))));
    }

    /** Whether to store, after the word for it. */
    static boolean isCommit(String mode) {
        return switch (mode) {
            case "preview" -> false;
            case "commit" -> true;
            default -> throw new InvalidInput(List.of(new Problem("mode", "方式", "应为 preview（预览）或 commit（确认）")));
        };
    }

    static ResponseEntity<byte[]> sheet(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(SPREADSHEET)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
