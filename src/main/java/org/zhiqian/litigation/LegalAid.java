package org.zhiqian.litigation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.PlainText;

/** Legal aid beside an arbitration; no means test for migrant workers who claim wages (《法律援助法》第四十二条). */
@Service
@Transactional
public class LegalAid {
    /** The process in {@code bpmn/litigation}. */
    private static final String PROCESS = "legal-aid";

    private final Matters matters;
    private final FactDates dates;
    private final Processes processes;

    LegalAid(Matters matters, FactDates dates, Processes processes) {
        this.matters = matters;
        this.dates = dates;
        this.processes = processes;
    }

    void ask(Matter matter, CaseState state) {
        matters.note(matter.id(), dates.today(), "转介法律援助", null);
        processes.startMatter(
                PROCESS,
                matter.number(),
                matter.id(),
                matter.region(),
                Optional.of(state.id()),
                Optional.of(state.number()));
    }

    /** Returns whether aid is granted. */
    public boolean decide(UUID matter, DecideLegalAid command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate decidedOn =
                dates.pastFrom(command.decidedOn(), "决定日期", matters.get(matter).openedOn());
        if (command.decision() == AidDecision.REFUSED) {
            Filled.in(note, "说明");
        }
        matters.note(matter, decidedOn, command.decision().label(), note);
        return command.decision() == AidDecision.GRANTED;
    }

    public void assign(UUID matter, AssignLawyer command) {
        matters.note(
                matter,
                dates.pastFrom(command.assignedOn(), "指派日期", matters.get(matter).openedOn()),
                "已指派法律援助，承办机构：" + Filled.text(command.organisation(), "organisation", "承办机构", 2),
                null);
    }
}
