package org.zhiqian.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.documents.Content;
import org.zhiqian.documents.Contents;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.letters.store.LetterRows;
import org.zhiqian.letters.store.LetterSeries;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Reader;
import org.zhiqian.printing.Paper;

/**
 * The register of letters: drawn up from the case file with a number of their office's series, kept as they were, printed
 * when somebody asks, corrected as a new version before they are issued and as a new letter afterwards.
 */
@Service
@Transactional
public class LetterBook {
    /** Bytes of a letter; templates with pictures stay far below. */
    private static final long LARGEST = 20L << 20;

    private final LetterSettings settings;
    private final Templates templates;
    private final LetterFields fields;
    private final LetterNumbers numbers;
    private final LetterOffices offices;
    private final Departments departments;
    private final LetterSeries series;
    private final LetterRows rows;
    private final Contents contents;
    private final Paper paper;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    LetterBook(
            LetterSettings settings,
            Templates templates,
            LetterFields fields,
            LetterNumbers numbers,
            LetterOffices offices,
            Departments departments,
            LetterSeries series,
            LetterRows rows,
            Contents contents,
            Paper paper,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.settings = settings;
        this.templates = templates;
        this.fields = fields;
        this.numbers = numbers;
        this.offices = offices;
        this.departments = departments;
        this.series = series;
        this.rows = rows;
        this.contents = contents;
        this.paper = paper;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** Draws the letter up in the transaction of the step that asks; an inner one drawn up before gets a new version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DrawnLetter drawUp(String letter, About about) {
        LetterSettings.Entry entry = entry(letter);
        return entry.inner()
                ? rows.latest(letter, about)
                        .flatMap(before -> rows.lock(before.id()))
                        .map(this::nextVersion)
                        .orElseGet(() -> add(letter, entry, about))
                : add(letter, entry, about);
    }

    /** Draws it up again from the case file as it stands: the same number before it was issued, else a new one. */
    public DrawnLetter correct(UUID id, String reason) {
        DrawnLetter letter = lock(id);
        String why = PlainText.of("reason", "更正的原因", reason);
        if (letter.issued().isEmpty()) {
            return nextVersion(letter);
        }
        rows.voided(id, today(), why);
        return add(letter.letter(), entry(letter.letter()), letter.about());
    }

    /** The letter left the office. */
    public DrawnLetter issue(UUID id) {
        DrawnLetter letter = lock(id);
        if (letter.inner()) {
            throw new Refusal("《%s》是内部文书，不对外发出，不用登记。".formatted(letter.title()));
        }
        if (letter.issued().isPresent()) {
            throw new Refusal("%s 已经登记发出，不用再次登记。".formatted(letter.number()));
        }
        rows.issued(id, today());
        return find(id).orElseThrow();
    }

    private DrawnLetter lock(UUID id) {
        DrawnLetter letter = rows.lock(id).orElseThrow(() -> new Refusal("没有这份文书，请刷新后重试。"));
        if (letter.isVoid()) {
            throw new Refusal("%s 已经作废，请使用更正后的文书。".formatted(letter.number()));
        }
        return letter;
    }

    @Transactional(readOnly = true)
    public Optional<DrawnLetter> find(UUID id) {
        return rows.find(id);
    }

    /** Those about the case and about its matters, in the order they were drawn up. */
    @Transactional(readOnly = true)
    public List<DrawnLetter> of(CaseId id) {
        return rows.ofCase(id);
    }

    @Transactional(readOnly = true)
    public List<DrawnLetter> ofSession(UUID session) {
        return rows.ofSession(session);
    }

    /** The file for Word, as it was drawn up. */
    @Transactional(readOnly = true)
    public byte[] docx(DrawnLetter letter) {
        LetterRows.Version version = rows.version(letter.id(), letter.version());
        return open(version.docx());
    }

    /** The same on paper; made when first asked for and then kept. */
    public byte[] pdf(DrawnLetter letter) {
        rows.lock(letter.id());
        LetterRows.Version version = rows.version(letter.id(), letter.version());
        if (version.pdf() != null) {
            return open(version.pdf());
        }
        byte[] pdf = paper.pdf(LetterHtml.of(docx(letter), paper.families()));
        Content kept = keep(pdf);
        rows.printed(letter.id(), letter.version(), kept.id(), kept.sha256());
        return pdf;
    }

    private DrawnLetter add(String letter, LetterSettings.Entry entry, About about) {
        Office office = offices.issuer(about, entry.by());
        LocalDate today = today();
        DrawnLetter drawn = new DrawnLetter(
                UUID.randomUUID(),
                letter,
                numbers.write(
                        office, entry.series(), today.getYear(), series.next(office, entry.series(), today.getYear())),
                entry.title(),
                entry.to(),
                office,
                about,
                today,
                officer(),
                1,
                entry.inner(),
                null,
                null,
                null);
        rows.add(drawn, now());
        write(drawn, 1);
        return drawn;
    }

    private DrawnLetter nextVersion(DrawnLetter letter) {
        write(letter, letter.version() + 1);
        return find(letter.id()).orElseThrow();
    }

    private void write(DrawnLetter letter, int version) {
        LetterTemplate template = templates.get(letter.letter());
        byte[] docx = template.fill(fields.of(
                letter.about(),
                Map.of(
                        "文书名称", letter.title(),
                        "文号", letter.number(),
                        "制作日期", Words.of(today()),
                        "制作单位", departments.nameOf(letter.office(), today()))));
        Content kept = keep(docx);
        rows.addVersion(letter.id(), version, now(), officer(), template.sha256(), kept.id(), kept.sha256());
    }

    private Content keep(byte[] file) {
        return contents.keep(new ByteArrayInputStream(file), LARGEST);
    }

    private byte[] open(UUID content) {
        try (InputStream file = contents.open(content)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LetterSettings.Entry entry(String letter) {
        LetterSettings.@Nullable Entry entry = settings.letters().get(letter);
        if (entry == null) {
            throw new IllegalArgumentException("config/letters/letters.yaml has no letter " + letter);
        }
        return entry;
    }

    private String officer() {
        return currentOfficer.find().map(Reader::login).orElse("system");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
