package org.zhiqian.filing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.filing.model.CheckOutcome;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.filing.store.FilingDraft;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reporting.Report;

/** The office makes its report: counts, checks, or writes the narrative one. */
@Service
@Transactional
public class FilingWork {
    private final FilingRegister register;
    private final FilingFigures figures;
    private final FilingChecks checks;
    private final Clock clock;

    FilingWork(FilingRegister register, FilingFigures figures, FilingChecks checks, Clock clock) {
        this.register = register;
        this.figures = figures;
        this.checks = checks;
        this.clock = clock;
    }

    /** Counts the figures as of the report's last day. */
    public void compile(UUID id, CompileReport command) {
        Filing filing = register.get(id);
        Report counted = figures.now(filing).orElseThrow(() -> new Refusal("没有这份报送的报表定义，请联系管理员。"));
        FilingDraft empty = new FilingDraft(filing.round(), clock.instant(), null, null, null, null, null);
        FilingDraft kept = register.draft(id)
                .filter(draft -> draft.round() == filing.round())
                .orElse(empty);
        register.draft(
                id,
                new FilingDraft(
                        filing.round(),
                        clock.instant(),
                        counted,
                        command.remark(),
                        kept.explanation(),
                        kept.correction(),
                        null));
        register.move(id, FilingState.CHECKING);
        register.record(id, FilingEvent.Kind.COMPILED, null);
    }

    /** Returns whether the report goes on to be signed. */
    public boolean check(UUID id, CheckReport command) {
        Filing filing = register.get(id);
        FilingDraft draft = requireDraft(id);
        Report counted = Optional.ofNullable(draft.figures()).orElseThrow();
        register.draft(id, draft.explained(command.explanation(), command.correction()));
        if (command.outcome() == CheckOutcome.RECOMPILE) {
            register.move(id, FilingState.COMPILING);
            register.record(id, FilingEvent.Kind.RECOMPILED, null);
            return false;
        }
        checks.require(filing, counted, command.explanation(), command.correction());
        register.move(id, FilingState.SIGNING);
        register.record(id, FilingEvent.Kind.CHECKED, null);
        return true;
    }

    public void write(UUID id, WriteNarrative command) {
        Filing filing = register.get(id);
        register.draft(
                id,
                new FilingDraft(
                        filing.round(), clock.instant(), figures.now(filing).orElse(null), null, null, null, command));
        register.move(id, FilingState.SIGNING);
        register.record(id, FilingEvent.Kind.COMPILED, null);
    }

    FilingDraft requireDraft(UUID id) {
        return register.draft(id).orElseThrow(() -> new Refusal("这份报送还没有汇总数据，请先汇总。"));
    }
}
