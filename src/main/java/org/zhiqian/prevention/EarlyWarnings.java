package org.zhiqian.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.prevention.WarningRules.Reason;
import org.zhiqian.prevention.store.Indicators;
import org.zhiqian.prevention.store.Watched;

/** The daily check of the three indicators, and what the lead department makes of each warning (欠薪预警). */
@Service
public class EarlyWarnings {
    private static final String PROCESS = "early-warning";
    private static final int SHORTEST_TEXT = 10;

    private final WarningRules rules;
    private final Indicators indicators;
    private final Watched watched;
    private final HiddenDangers hiddenDangers;
    private final Matters matters;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EarlyWarnings(
            WarningRules rules,
            Indicators indicators,
            Watched watched,
            HiddenDangers hiddenDangers,
            Matters matters,
            Processes processes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rules = rules;
        this.indicators = indicators;
        this.watched = watched;
        this.hiddenDangers = hiddenDangers;
        this.matters = matters;
        this.processes = processes;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Warns of every place that has a new reason, each once however often and on however many nodes; returns how many. */
    public int check() {
        int warned = 0;
        for (Reason reason : rules.reasons()) {
            warned += Boolean.TRUE.equals(transaction.execute(status -> warn(reason))) ? 1 : 0;
        }
        return warned;
    }

    private boolean warn(Reason reason) {
        Watched.Place place = reason.place();
        boolean lookedAt = watched.open(MatterKind.EARLY_WARNING, place).isPresent()
                || watched.open(MatterKind.HIDDEN_DANGER, place).isPresent();
        if (lookedAt || !indicators.take(place.region(), reason.key(), reason.factOn(), reason.recurrent())) {
            return false;
        }
        Matter matter = matters.open(
                new Matters.NewMatter(
                        MatterKind.EARLY_WARNING,
                        place.region(),
                        hiddenDangers.lead(
                                place.region(),
                                place.industry(),
                                reason.stateOwned() ? Set.of(Ownership.STATE_OWNED) : Set.of()),
                        null,
                        null,
                        List.of()),
                "%s：%s".formatted(place.name(), reason.why()),
                null);
        watched.add(matter.id(), place);
        indicators.warned(place.region(), reason.key(), reason.factOn(), matter.id());
        processes.startMatter(
                PROCESS, matter.number(), matter.id(), place.region(), Optional.empty(), Optional.empty());
        return true;
    }

    /** Returns whether the place is to be followed as a hidden danger. */
    @Transactional
    public boolean handle(UUID matter, HandleWarning command) {
        Matter warning = matters.lock(matter);
        LocalDate today = LocalDate.now(clock);
        if (command.checkedOn().isAfter(today) || command.checkedOn().isBefore(warning.openedOn())) {
            throw new Refusal(
                    "核查日期应在 %s 至今天 %s 之间，请改正。".formatted(DateText.of(warning.openedOn()), DateText.of(today)));
        }
        if (command.finding().length() < SHORTEST_TEXT) {
            throw new Refusal("请写明核查情况，不少于 " + SHORTEST_TEXT + " 个字。");
        }
        PlainText.of("finding", "核查情况", command.finding());
        boolean danger = command.decision() == WarningDecision.DANGER;
        if (!danger && indicators.isRecurrent(matter)) {
            throw new Refusal("结案后又被投诉的属边清边欠，不能直接排除。请选择「%s」。".formatted(WarningDecision.DANGER.label()));
        }
        matters.close(matter, command.decision().label(), command.finding());
        return danger;
    }
}
