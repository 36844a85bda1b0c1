package org.zhiqian.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.relief.store.DepositUses;

/** Whoever gave a wage deposit fills it up again after it was used; watched beside the case, which may be closed before. */
@Service
@Transactional
public class DepositRefills {
    /** The process in {@code bpmn/relief}. */
    private static final String PROCESS = "deposit-refill";

    private final Matters matters;
    private final CaseFiles caseFiles;
    private final DepositUses uses;
    private final AdvanceRules rules;
    private final Processes processes;

    DepositRefills(Matters matters, CaseFiles caseFiles, DepositUses uses, AdvanceRules rules, Processes processes) {
        this.matters = matters;
        this.caseFiles = caseFiles;
        this.uses = uses;
        this.rules = rules;
        this.processes = processes;
    }

    /** The days for filling up run from the day of the payment. */
    public void open(UUID use) {
        Matter used = matters.get(use);
        CaseId id = uses.get(use).caseId();
        CaseState state = caseFiles.get(id);
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.DEPOSIT_REFILL, used.region(), used.office(), null, null, List.of(id)),
                "工资保证金已动用（%s），督促补足".formatted(used.number()),
                null);
        matters.factOn(matter.id(), matters.factOn(use).orElse(rules.today()));
        processes.startMatter(
                PROCESS,
                matter.number(),
                matter.id(),
                matter.region(),
                Optional.of(state.id()),
                Optional.of(state.number()));
    }

    /** Returns whether the deposit is full again; if not, the days begin anew with the order to fill it. */
    public boolean check(UUID matter, CheckRefill command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate happenedOn = rules.past(command.happenedOn());
        if (command.outcome() == RefillResult.REFILLED) {
            matters.note(matter, happenedOn, "保证金已补足", note);
            matters.close(matter, "保证金已补足", null);
            return true;
        }
        matters.note(matter, happenedOn, "逾期未补足，已责令补足", Filled.in(note, "说明"));
        matters.factOn(matter, rules.today());
        return false;
    }
}
