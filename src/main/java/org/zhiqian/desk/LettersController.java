package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.audit.Audit;
import org.zhiqian.audit.AuditAction;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.letters.DrawnLetter;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Reader;

/** Letters (文书) as the caller may see them: numbers and titles with the case, files only for whom they concern. */
@RestController
@RequestMapping("/api")
@Tag(name = "文书")
class LettersController {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final LetterBook letters;
    private final LetterRights rights;
    private final CaseSearch search;
    private final Audit audit;
    private final Departments departments;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    LettersController(
            LetterBook letters,
            LetterRights rights,
            CaseSearch search,
            Audit audit,
            Departments departments,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.letters = letters;
        this.rights = rights;
        this.search = search;
        this.audit = audit;
        this.departments = departments;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** Why a letter is drawn up again. */
    record Correction(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping("/cases/{number}/letters")
    @Operation(summary = "案件的文书", description = "包括专项事项的文书，按制作先后。")
    List<LetterSheet> ofCase(@PathVariable CaseNumber number) {
        Reader reader = currentOfficer.get();
        CaseState state =
                search.find(reader, number).orElseThrow(() -> missing("没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。"));
        return letters.of(state.id()).stream().map(one -> sheet(one, reader)).toList();
    }

    @GetMapping("/letters")
    @Operation(summary = "接访场次的文书")
    List<LetterSheet> ofSession(@RequestParam UUID session) {
        Reader reader = currentOfficer.get();
        return letters.ofSession(session).stream()
                .filter(one -> rights.reads(reader, one))
                .map(one -> sheet(one, reader))
                .toList();
    }

    @GetMapping("/letters/{id}/docx")
    @Operation(summary = "文书（Word）")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        DrawnLetter letter = taken(id, "Word");
        return file(letter, WORD, "docx", letters.docx(letter));
    }

    @GetMapping("/letters/{id}/pdf")
    @Operation(summary = "文书（PDF）", description = "第一次下载时生成并保存；show=true 的在浏览器中打开。")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean show) {
        DrawnLetter letter = taken(id, "PDF");
        ResponseEntity<byte[]> download = file(letter, MediaType.APPLICATION_PDF, "pdf", letters.pdf(letter));
        return show ? ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(download.getBody()) : download;
    }

    @PostMapping("/letters/{id}/issue")
    @Operation(summary = "登记发出", description = "发出后再更正的，另编新号，原件作废。")
    LetterSheet issue(@PathVariable UUID id) {
        return sheet(letters.issue(ours(id).id()), currentOfficer.get());
    }

    @PostMapping("/letters/{id}/correction")
    @Operation(summary = "按案卷重新制作", description = "未发出的，文号不变、版次加一；已发出的，另编新号，原件作废。")
    LetterSheet correct(@PathVariable UUID id, @Valid @RequestBody Correction correction) {
        return sheet(letters.correct(ours(id).id(), correction.reason()), currentOfficer.get());
    }

    /** Who takes a letter away is kept in the record of every case it is about, always in the same order. */
    private DrawnLetter taken(UUID id, String as) {
        DrawnLetter letter = readable(id);
        String subject = "%s《%s》（%s）".formatted(letter.number(), letter.title(), as);
        rights.concerned(letter)
                .sorted(Comparator.comparing(CaseId::toString))
                .forEach(one -> audit.record(one, AuditAction.DOWNLOADED, subject, id.toString(), null));
        return letter;
    }

    private DrawnLetter readable(UUID id) {
        Reader reader = currentOfficer.get();
        DrawnLetter letter = visible(id, reader);
        if (!rights.reads(reader, letter)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您只能看到这份文书的文号和名称；需要文书的，请与制作单位联系。");
        }
        return letter;
    }

    private DrawnLetter ours(UUID id) {
        Reader reader = currentOfficer.get();
        DrawnLetter letter = visible(id, reader);
        if (!reader.worksIn(letter.office())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "文书由%s制作，请由该单位登记发出或者更正。".formatted(nameOf(letter)));
        }
        return letter;
    }

    private DrawnLetter visible(UUID id, Reader reader) {
        return letters.find(id)
                .filter(one -> rights.sees(reader, one))
                .orElseThrow(() -> missing("没有这份文书，或者不在本单位的办理范围内。"));
    }

    private LetterSheet sheet(DrawnLetter letter, Reader reader) {
        return new LetterSheet(
                letter.id(),
                letter.number(),
                letter.title(),
                letter.addressee(),
                nameOf(letter),
                letter.drawnOn(),
                letter.version(),
                letter.inner(),
                letter.issuedOn(),
                letter.voidOn(),
                letter.voidReason(),
                rights.reads(reader, letter),
                reader.worksIn(letter.office()));
    }

    private String nameOf(DrawnLetter letter) {
        return departments.nameOf(letter.office(), LocalDate.now(clock));
    }

    private static ResponseStatusException missing(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }

    private static ResponseEntity<byte[]> file(DrawnLetter letter, MediaType type, String extension, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "%s %s.%s".formatted(letter.number(), letter.title(), extension),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
