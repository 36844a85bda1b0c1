package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.supervision.store.LetterFile;
import org.zhiqian.supervision.store.LetterFile.Letter;

/** Letters that direct, assign or transfer something to a unit (督办、交办、转办) and what comes back. */
@Service
@Transactional
public class Letters {
    private static final String PROCESS = "letter";
    private static final String OBJECTION = "PETI-OBJ";
    private static final int REGION_DIGITS = 6;

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Matters matters;
    private final LetterFile letters;
    private final LetterRules rules;
    private final Departments departments;
    private final TimeLimits limits;
    private final Processes processes;
    private final Clock clock;

    Letters(
            CaseAccess access,
            CaseFiles caseFiles,
            Matters matters,
            LetterFile letters,
            LetterRules rules,
            Departments departments,
            TimeLimits limits,
            Processes processes,
            Clock clock) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.matters = matters;
        this.letters = letters;
        this.rules = rules;
        this.departments = departments;
        this.limits = limits;
        this.processes = processes;
        this.clock = clock;
    }

    /** A letter on its way, and the case it is about, if it is about one. */
    public record Sent(Matter letter, Optional<CaseState> about) {}

    static MatterKind matterKind(LetterKind kind) {
        return kind == LetterKind.TRANSFER ? MatterKind.TRANSFER : MatterKind.DIRECTIVE;
    }

    /** What the letter asks of its unit. */
    @Transactional(readOnly = true)
    public LetterKind kindOf(UUID id) {
        return letters.get(id).kind();
    }

    public Sent send(SendLetter command) {
        Duty duty = command.kind() == LetterKind.TRANSFER ? Duty.REGISTER : Duty.SUPERVISE;
        Office sender = rules.sender(duty, command.region(), command.kind().label());
        String document = PlainText.of("document", "文号", command.document());
        String demand = PlainText.of("demand", "事项和要求", command.demand());
        Optional<CaseState> about = about(command.kind(), command.caseNumber());
        Office addressee = new Office(command.department(), command.region());
        about.ifPresent(state -> rules.requireNew(state, command.kind(), addressee));
        Matter letter = open(
                sender,
                addressee,
                about,
                rules.dueOn(command.dueOn()),
                new Letter(command.kind(), document, demand, objectionUntil(addressee), true));
        return new Sent(letter, about);
    }

    private Optional<CaseState> about(LetterKind kind, @Nullable CaseNumber number) {
        if (number == null && kind == LetterKind.TRANSFER) {
            throw new Refusal("转办的，请填写案件编号；还没有登记的诉求请先登记。");
        }
        return Optional.ofNullable(number)
                .map(one -> access.underWay(one, new RegionCode(one.value().substring(0, REGION_DIGITS))));
    }

    private Matter open(Office sender, Office addressee, Optional<CaseState> about, LocalDate dueOn, Letter letter) {
        rules.requireAddressee(sender, addressee, about);
        List<CaseId> cases = about.map(CaseState::id).stream().toList();
        Matter opened = matters.open(
                new Matters.NewMatter(matterKind(letter.kind()), addressee.region(), sender, addressee, dueOn, cases),
                "%s向%s发%s函 %s，限 %s 前反馈，异议期至 %s"
                        .formatted(
                                nameOf(sender),
                                nameOf(addressee),
                                letter.kind().label(),
                                letter.document(),
                                DateText.of(dueOn),
                                DateText.of(letter.objectionUntil())),
                letter.demand());
        letters.add(opened.id(), letter);
        return opened;
    }

    private LocalDate objectionUntil(Office addressee) {
        return limits.compute(limits.limit(OBJECTION), today(), false, addressee.region())
                .dueOn();
    }

    /** Returns whether the unit objects. */
    public boolean feedBack(UUID id, FeedBack command) {
        Matter matter = matters.lock(id);
        rules.requireReport(command.report());
        String report = PlainText.of("report", "办理结果或者异议理由", command.report());
        boolean objects = command.kind() == FeedbackKind.OBJECT;
        if (objects) {
            rules.requireOpenToObjection(matter, letters.get(id));
            letters.endObjection(id);
        }
        matters.note(id, today(), objects ? "收文单位提出异议" : "收文单位反馈办理结果", report);
        return objects;
    }

    /** Returns whether the sender is content; if not, the unit has a new date. */
    public boolean review(UUID id, ReviewFeedback command) {
        @Nullable String opinion = PlainText.ofNullable("opinion", "说明", command.opinion());
        if (command.decision() == FeedbackDecision.ACCEPT) {
            matters.close(id, "反馈已经认可，办结", opinion);
            return true;
        }
        if (opinion == null) {
            throw new Refusal("退回重办的，请在「说明」里写明哪里不符合要求。");
        }
        LocalDate dueOn = rules.dueOn(command.dueOn());
        matters.dueOn(id, dueOn);
        matters.note(id, today(), "退回重办，限 %s 前反馈".formatted(DateText.of(dueOn)), opinion);
        return false;
    }

    /** Returns the letter that goes elsewhere instead, if one does. */
    public Optional<String> decide(UUID id, DecideObjection command) {
        String reason = PlainText.of("reason", "理由", command.reason());
        return switch (command.decision()) {
            case UPHOLD -> {
                LocalDate dueOn = rules.dueOn(command.dueOn());
                matters.dueOn(id, dueOn);
                matters.note(id, today(), "异议不采纳，由原单位办理，限 %s 前反馈".formatted(DateText.of(dueOn)), reason);
                yield Optional.empty();
            }
            case TAKE_BACK -> {
                matters.close(id, "异议成立，发文单位收回", reason);
                yield Optional.empty();
            }
            case FORWARD -> Optional.of(forward(id, command, reason).id().toString());
        };
    }

    private Matter forward(UUID id, DecideObjection command, String reason) {
        if (command.region() == null || command.department() == null) {
            throw new Refusal("改转其他单位的，请填写改转地区和改转单位。");
        }
        Matter wrong = matters.lock(id);
        Letter letter = letters.get(id);
        Office addressee = new Office(command.department(), command.region());
        if (addressee.equals(wrong.receiver())) {
            throw new Refusal("改转单位就是提出异议的单位，请选择其他单位，或者选「不采纳，继续办理」。");
        }
        Optional<CaseState> about =
                matters.casesOf(id).stream().map(caseFiles::get).findFirst();
        about.ifPresent(state -> rules.requireNew(state, letter.kind(), addressee));
        rules.requireBelow(wrong.office(), addressee);
        Matter forwarded = open(
                wrong.office(),
                addressee,
                about,
                rules.dueOn(command.dueOn()),
                new Letter(letter.kind(), letter.document(), letter.demand(), objectionUntil(addressee), true));
        matters.close(id, "异议成立，改转%s（%s）".formatted(nameOf(addressee), forwarded.number()), reason);
        return forwarded;
    }

    /** Starts the process of a letter that was forwarded. */
    public void begin(String forwarded) {
        Matter letter = matters.get(UUID.fromString(forwarded));
        Optional<CaseId> about = matters.casesOf(letter.id()).stream().findFirst();
        processes.startMatter(
                PROCESS,
                letter.number(),
                letter.id(),
                letter.region(),
                about,
                about.map(caseFiles::get).map(CaseState::number));
    }

    /** The time to object has run out, if nobody did. */
    public void lapse(UUID id) {
        if (letters.endObjection(id)) {
            matters.note(id, today(), "异议期届满，收文单位未提出异议", null);
        }
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
