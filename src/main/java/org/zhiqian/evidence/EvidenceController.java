package org.zhiqian.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.documents.FileType;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Reader;

/** The evidence of a case for pages and other systems; a file travels as it is, its name and title in headers. */
@RestController
@RequestMapping("/api/cases/{number}/evidence")
@Tag(name = "材料")
class EvidenceController {
    private final CaseEvidence evidence;
    private final EvidenceSettings settings;
    private final CaseSearch search;
    private final Officers officers;
    private final CurrentOfficer currentOfficer;

    EvidenceController(
            CaseEvidence evidence,
            EvidenceSettings settings,
            CaseSearch search,
            Officers officers,
            CurrentOfficer currentOfficer) {
        this.evidence = evidence;
        this.settings = settings;
        this.search = search;
        this.officers = officers;
        this.currentOfficer = currentOfficer;
    }

    /** A term with its Chinese name. */
    record Term(String code, String label) {}

    /** What there is, and what may be uploaded. */
    record Sheet(List<Item> evidence, List<Term> kinds) {}

    /**
     * One file; {@code shown} where a browser may show it, {@code open} where the caller may open it.
     *
     * @param family PICTURE, PDF, OFFICE or SOUND
     */
    record Item(
            UUID id,
            int position,
            Term kind,
            String title,
            String fileName,
            Term type,
            String family,
            long size,
            String sha256,
            boolean open,
            boolean shown,
            @Nullable String caution,
            String uploadedBy,
            Instant uploadedAt,
            boolean withdrawable,
            @Nullable Withdrawn withdrawn) {}

    record Withdrawn(String by, Instant at, String reason) {}

    record Withdraw(String reason) {}

    @GetMapping
    @Operation(summary = "材料目录", description = "按上传先后，撤回的也在其中。")
    Sheet list(@PathVariable CaseNumber number) {
        CaseState state = visible(number);
        return new Sheet(
                evidence.of(state.id()).stream().map(one -> item(state, one)).toList(),
                settings.kinds().stream()
                        .map(kind -> new Term(kind.code(), kind.label()))
                        .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "上传材料",
            description = "正文为文件本身（application/octet-stream）。请求头 X-File-Name 文件名、X-Title 材料名称，都用百分号编码（UTF-8）；"
                    + "种类按内容判断，与文件名无关。")
    Item upload(
            @PathVariable CaseNumber number,
            @RequestParam String kind,
            @RequestHeader("X-File-Name") String fileName,
            @RequestHeader("X-Title") String title,
            HttpServletRequest request)
            throws IOException {
        CaseState state = visible(number);
        return item(
                state,
                evidence.upload(
                        state,
                        kind,
                        decoded("X-Title", "材料名称", title),
                        decoded("X-File-Name", "文件名", fileName),
                        request.getInputStream()));
    }

    private static String decoded(String header, String label, String sent) {
        try {
            return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException crooked) {
            throw new InvalidInput(List.of(new Problem(header, label, "请用百分号编码（UTF-8）")));
        }
    }

    @GetMapping("/{id}/content")
    @Operation(summary = "材料原件", description = "view=true 在网页上查看（图片、PDF、录音），否则下载。每次都留痕。支持分段读取。")
    ResponseEntity<Resource> content(
            @PathVariable CaseNumber number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean view,
            @RequestHeader(HttpHeaders.RANGE) Optional<String> range,
            HttpServletResponse response) {
        CaseState state = visible(number);
        Evidence one = found(state, id);
        boolean whole = range.map(asked -> asked.startsWith("bytes=0-")).orElse(true);
        InputStream opened = evidence.open(state, one, view, whole);
        response.setHeader("Content-Security-Policy", policy(one.type()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        view ? one.type().mediaType() : MediaType.APPLICATION_OCTET_STREAM_VALUE))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (view ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .filename(one.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new StoredFile(one.content().size(), () -> opened));
    }

    /** Nothing may run in it; a browser's own PDF page refuses to work in a sandbox, so that one has none. */
    private static String policy(FileType type) {
        return type == FileType.PDF
                ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
                : "sandbox; default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline';"
                        + " frame-ancestors 'self'";
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "撤回材料", description = "材料和原因留在案卷里。")
    Item withdraw(@PathVariable CaseNumber number, @PathVariable UUID id, @RequestBody Withdraw asked) {
        CaseState state = visible(number);
        return item(
                state,
                evidence.withdraw(
                        state,
                        found(state, id),
                        Optional.ofNullable(asked.reason()).orElse("")));
    }

    private Item item(CaseState state, Evidence one) {
        Reader reader = currentOfficer.get();
        boolean open = evidence.mayOpen(one, reader, state);
        Evidence.@Nullable Withdrawal withdrawal = one.withdrawal();
        return new Item(
                one.id(),
                one.position(),
                new Term(one.kind(), evidence.labelOf(one)),
                one.title(),
                one.fileName(),
                new Term(one.type().name(), one.type().label()),
                one.type().family().name(),
                one.content().size(),
                one.content().sha256(),
                open,
                open && one.shown(),
                one.caution(),
                nameOf(one.uploadedBy()),
                one.uploadedAt(),
                withdrawal == null && (one.uploadedBy().equals(reader.login()) || reader.seesWhole(state.region())),
                withdrawal == null
                        ? null
                        : new Withdrawn(nameOf(withdrawal.by()), withdrawal.at(), withdrawal.reason()));
    }

    private String nameOf(String login) {
        return officers.find(login).map(Officer::name).orElse(login);
    }

    private Evidence found(CaseState state, UUID id) {
        return evidence.find(state.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "本案没有这份材料。请刷新后再看。"));
    }

    private CaseState visible(CaseNumber number) {
        return search.find(currentOfficer.get(), number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。"));
    }
}
