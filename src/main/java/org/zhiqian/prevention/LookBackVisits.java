package org.zhiqian.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.prevention.store.Watched;
import org.zhiqian.prevention.store.Watched.Place;

/** Cleared enterprises and projects are visited again, on the days the settings name (人社部明电〔2021〕12号 三（一）). */
@Service
@Transactional
public class LookBackVisits {
    private static final String PROCESS = "look-back-visit";

    private final Watched watched;
    private final Matters matters;
    private final Processes processes;
    private final PreventionSettings settings;
    private final Clock clock;

    LookBackVisits(Watched watched, Matters matters, Processes processes, PreventionSettings settings, Clock clock) {
        this.watched = watched;
        this.matters = matters;
        this.processes = processes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a visit leads to. */
    public enum Next {
        DANGER,
        VISIT,
        END
    }

    /** The first visit to a place from which a danger has just gone. */
    void plan(Place place, Office lead) {
        if (watched.open(MatterKind.LOOK_BACK_VISIT, place).isPresent()) {
            return;
        }
        LocalDate first = LocalDate.now(clock).plusDays(settings.lookBackDays().get(0));
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.LOOK_BACK_VISIT, place.region(), lead, null, first, List.of()),
                "%s：隐患已消除，%s 起回头看".formatted(place.name(), DateText.of(first)),
                null);
        watched.add(matter.id(), place);
        processes.startMatter(
                PROCESS, matter.number(), matter.id(), place.region(), Optional.empty(), Optional.empty());
    }

    public Next visited(UUID matter, VisitAgain command) {
        Matter lookBack = matters.lock(matter);
        LocalDate today = LocalDate.now(clock);
        if (command.visitedOn().isAfter(today) || command.visitedOn().isBefore(lookBack.openedOn())) {
            throw new Refusal(
                    "回访日期应在 %s 至今天 %s 之间，请改正。".formatted(DateText.of(lookBack.openedOn()), DateText.of(today)));
        }
        PlainText.of("note", "回访情况", command.note());
        int visits = watched.visited(matter);
        if (command.outcome() != VisitOutcome.CLEAN) {
            matters.close(matter, "回头看：" + command.outcome().label() + "，重新列为隐患", command.note());
            return Next.DANGER;
        }
        if (visits < settings.lookBackDays().size()) {
            LocalDate next =
                    lookBack.openedOn().plusDays(settings.lookBackDays().get(visits));
            matters.note(matter, command.visitedOn(), "回头看：未复发，%s 再回访".formatted(DateText.of(next)), command.note());
            matters.dueOn(matter, next);
            return Next.VISIT;
        }
        matters.close(matter, "回头看：未复发", command.note());
        return Next.END;
    }
}
