package org.zhiqian.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.zhiqian.audit.Audit;
import org.zhiqian.audit.AuditAction;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.documents.Content;
import org.zhiqian.documents.Contents;
import org.zhiqian.documents.FileName;
import org.zhiqian.documents.Inspected;
import org.zhiqian.documents.Inspection;
import org.zhiqian.documents.Received;
import org.zhiqian.evidence.Evidence.Withdrawal;
import org.zhiqian.evidence.EvidenceSettings.Kind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** The evidence of a case: handed in, looked at, withdrawn; each of it written down. */
@Service
public class CaseEvidence {
    private static final String SUBJECT = "材料";
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_REASON = 200;

    private final EvidenceRegister register;
    private final EvidenceSettings settings;
    private final Contents contents;
    private final Inspection inspection;
    private final CaseAccess caseAccess;
    private final Audit audit;
    private final CurrentOfficer currentOfficer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseEvidence(
            EvidenceRegister register,
            EvidenceSettings settings,
            Contents contents,
            Inspection inspection,
            CaseAccess caseAccess,
            Audit audit,
            CurrentOfficer currentOfficer,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = register;
        this.settings = settings;
        this.contents = contents;
        this.inspection = inspection;
        this.caseAccess = caseAccess;
        this.audit = audit;
        this.currentOfficer = currentOfficer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of a case in the order it came, also what was withdrawn. */
    public List<Evidence> of(CaseId id) {
        return register.of(id);
    }

    public Optional<Evidence> find(CaseId id, UUID evidence) {
        return register.find(id, evidence);
    }

    /** What the kind is called today. */
    public String labelOf(Evidence evidence) {
        return settings.kind(evidence.kind()).map(Kind::label).orElse(evidence.kind());
    }

    /** Takes a file in, looks into it and puts it on the case; where anything is wrong nothing of it stays. */
    public Evidence upload(CaseState state, String kind, String title, String fileName, InputStream body) {
        String plainTitle = checked(kind, title);
        requireRoom(state.id(), 0);
        try (Received received = contents.receive(body, inspection.most().toBytes())) {
            Inspected inspected = inspection.look(received);
            return transaction.execute(status -> {
                caseAccess.registered(state.number(), state.region());
                requireRoom(state.id(), received.content().size());
                requireNew(state.id(), received.content());
                Evidence evidence = new Evidence(
                        UUID.randomUUID(),
                        state.id(),
                        register.of(state.id()).size() + 1,
                        kind,
                        plainTitle,
                        FileName.safe(fileName, inspected.type()),
                        inspected.type(),
                        inspected.caution(),
                        contents.keep(received),
                        currentOfficer.get().login(),
                        clock.instant(),
                        null);
                register.add(evidence);
                audit.record(
                        state.id(), AuditAction.UPLOADED, SUBJECT, evidence.id().toString(), null);
                return evidence;
            });
        }
    }

    private String checked(String kind, String title) {
        List<Problem> problems = new ArrayList<>();
        if (settings.kind(kind).isEmpty()) {
            problems.add(new Problem("kind", "材料种类", "没有这一种，请从列表中选择"));
        }
        String plain = title.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST_TITLE) {
            problems.add(new Problem("title", "材料名称", "必须填写，不超过 " + LONGEST_TITLE + " 字"));
        } else if (PlainText.tellsOfAPerson(plain)) {
            problems.add(new Problem("title", "材料名称", PlainText.REFUSED));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return plain;
    }

    private void requireRoom(CaseId id, long more) {
        List<Evidence> present = register.of(id);
        if (present.size() >= settings.mostFiles()) {
            throw new Refusal("本案已有 %d 份材料，不能再上传。请把同类材料合并成一份 PDF，或者请管理员放宽限制。".formatted(present.size()));
        }
        long together = present.stream().mapToLong(one -> one.content().size()).sum() + more;
        if (together > settings.mostTogether().toBytes()) {
            throw new Refusal("本案材料合计将超过 %s，没有保存。请压缩图片、录音后上传，或者请管理员放宽限制。".formatted(inWords(settings.mostTogether())));
        }
    }

    private static String inWords(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }

    private void requireNew(CaseId id, Content content) {
        register.of(id).stream()
                .filter(one ->
                        one.withdrawal() == null && one.content().sha256().equals(content.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw new Refusal("与本案第 %d 号材料内容完全相同，没有重复保存。".formatted(same.position()));
                });
    }

    /**
     * The bytes, once it is written down who asked for them.
     *
     * @param whole false for a later part of what is being played
     */
    public InputStream open(CaseState state, Evidence evidence, boolean toShow, boolean whole) {
        if (!mayOpen(evidence, currentOfficer.get(), state)) {
            throw new Refusal("这份材料含有个人信息，由负责本案的劳动保障监察机构、治欠办查看。需要的请与其联系。");
        }
        if (toShow && !evidence.shown()) {
            throw new Refusal("这份材料不能在网页上查看，请下载。");
        }
        if (whole) {
            transaction.executeWithoutResult(status -> audit.record(
                    evidence.caseId(),
                    toShow ? AuditAction.VIEWED : AuditAction.DOWNLOADED,
                    SUBJECT,
                    evidence.id().toString(),
                    null));
        }
        return contents.open(evidence.content().id());
    }

    /** Whoever sees every case of the region opens everything; others what does not tell of persons, and their own. */
    public boolean mayOpen(Evidence evidence, Reader reader, CaseState state) {
        boolean personal = settings.kind(evidence.kind()).map(Kind::personal).orElse(true);
        return !personal
                || reader.seesWhole(state.region())
                || evidence.uploadedBy().equals(reader.login());
    }

    /** It stays, with the reason; by whoever uploaded it or an office that sees the whole case. */
    public Evidence withdraw(CaseState state, Evidence evidence, String reason) {
        Reader reader = currentOfficer.get();
        String plain = reason.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
            throw new InvalidInput(List.of(new Problem("reason", "撤回原因", "必须填写，不超过 " + LONGEST_REASON + " 字")));
        }
        String kept = PlainText.of("reason", "撤回原因", plain);
        if (!evidence.uploadedBy().equals(reader.login()) && !reader.seesWhole(state.region())) {
            throw new Refusal("只有上传的人和负责本案的机构可以撤回材料。请与其联系。");
        }
        return transaction.execute(status -> {
            caseAccess.registered(state.number(), state.region());
            Evidence present = register.find(state.id(), evidence.id()).orElseThrow();
            if (present.withdrawal() != null) {
                throw new Refusal("这份材料已经撤回。请刷新后再看。");
            }
            register.withdraw(evidence.id(), new Withdrawal(reader.login(), clock.instant(), kept));
            audit.record(
                    state.id(), AuditAction.WITHDRAWN, SUBJECT, evidence.id().toString(), null);
            return register.find(state.id(), evidence.id()).orElseThrow();
        });
    }
}
