package org.zhiqian.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.relief.store.Advances;
import org.zhiqian.relief.store.Recourses;

/** Gets advances back from whoever owes, also after the case is closed; given up only by decision. */
@Service
@Transactional
public class Recovery {
    /** The process in {@code bpmn/relief}. */
    private static final String PROCESS = "recourse";

    private static final int SHORTEST_TEXT = 10;

    private final Matters matters;
    private final CaseFiles caseFiles;
    private final Recourses recourses;
    private final Advances advances;
    private final AdvanceRules rules;
    private final FundBook fundBook;
    private final Processes processes;
    private final ReliefSettings settings;

    Recovery(
            Matters matters,
            CaseFiles caseFiles,
            Recourses recourses,
            Advances advances,
            AdvanceRules rules,
            FundBook fundBook,
            Processes processes,
            ReliefSettings settings) {
        this.matters = matters;
        this.caseFiles = caseFiles;
        this.recourses = recourses;
        this.advances = advances;
        this.rules = rules;
        this.fundBook = fundBook;
        this.processes = processes;
        this.settings = settings;
    }

    /** What comes next after an attempt. */
    public enum Next {
        RECOVERED,
        WRITE_OFF,
        AGAIN
    }

    void open(Advances.Advance advance, Money amount) {
        CaseState state = caseFiles.get(advance.caseId());
        Matter paid = matters.get(advance.matter());
        Matter matter = matters.open(
                new Matters.NewMatter(
                        MatterKind.RECOURSE,
                        paid.region(),
                        paid.office(),
                        null,
                        rules.today().plusDays(settings.recourseFirstDays()),
                        List.of(advance.caseId())),
                "垫付 %s 元（%s），向清偿责任单位追偿".formatted(amount, paid.number()),
                null);
        recourses.open(matter.id(), advance.matter(), advance.fundRegion(), amount);
        processes.startMatter(
                PROCESS,
                matter.number(),
                matter.id(),
                matter.region(),
                Optional.of(state.id()),
                Optional.of(state.number()));
    }

    public Next pursue(UUID matter, PursueRecourse command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate happenedOn = rules.past(command.happenedOn());
        return switch (command.outcome()) {
            case WRITE_OFF -> {
                matters.note(matter, happenedOn, "追偿不能，申请核销", Filled.text(note, "note", "说明", SHORTEST_TEXT));
                yield Next.WRITE_OFF;
            }
            case DEMANDED -> {
                matters.note(matter, happenedOn, "已催告", Filled.in(note, "说明"));
                yield again(matter, command.nextOn());
            }
            case RECOVERED -> recovered(matter, command, happenedOn, note);
        };
    }

    private Next recovered(UUID matter, PursueRecourse command, LocalDate happenedOn, @Nullable String note) {
        matters.lock(matter);
        Recourses.Recourse owed = recourses.get(matter);
        Money amount = Filled.in(command.amount(), "追回金额");
        String voucher = Filled.text(command.voucher(), "voucher", "凭证", 2);
        if (!amount.isPositive() || amount.isMoreThan(owed.outstanding())) {
            throw new Refusal("追回金额应大于 0 元，且不超过尚未追回的 %s 元。请核对。".formatted(owed.outstanding()));
        }
        recourses.recover(matter, amount, happenedOn, voucher);
        Advances.Advance advance = advances.get(owed.advance());
        if (advance.fund() != AdvanceFund.OTHER_FUNDS) {
            fundBook.restore(advance.fundRegion(), matter, amount, happenedOn, voucher);
        }
        Money left = owed.outstanding().minus(amount);
        if (left.isZero()) {
            matters.note(matter, happenedOn, "追回 %s 元".formatted(amount), note);
            matters.close(matter, "已全部追回", null);
            return Next.RECOVERED;
        }
        matters.note(matter, happenedOn, "追回 %s 元，尚有 %s 元".formatted(amount, left), note);
        return again(matter, command.nextOn());
    }

    private Next again(UUID matter, @Nullable LocalDate nextOn) {
        LocalDate next = Filled.in(nextOn, "下次追偿日期");
        LocalDate latest = rules.today().plusDays(settings.recourseMostDays());
        if (!next.isAfter(rules.today()) || next.isAfter(latest)) {
            throw new Refusal("下次追偿日期应在今天以后、%s 以前，请改正。".formatted(DateText.of(latest)));
        }
        matters.dueOn(matter, next);
        return Next.AGAIN;
    }

    /** Returns whether the rest is given up. */
    public boolean decide(UUID matter, DecideWriteOff command) {
        @Nullable String opinion = PlainText.ofNullable("opinion", "意见", command.opinion());
        if (command.decision() == WriteOffDecision.REFUSE) {
            matters.note(matter, rules.today(), "不同意核销，继续追偿", Filled.in(opinion, "意见"));
            matters.dueOn(matter, rules.today().plusDays(settings.recourseFirstDays()));
            return false;
        }
        Money rest = recourses.get(matter).outstanding();
        String document = Filled.text(command.document(), "document", "核销决定文号", 2);
        recourses.writeOff(matter, rest, document);
        matters.close(matter, "经批准核销 %s 元，%s".formatted(rest, document), opinion);
        return true;
    }
}
