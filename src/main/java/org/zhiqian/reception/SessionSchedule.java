package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.ReceptionSettings;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.store.Sessions;

/**
 * Begins the process of every session that is near enough, in every region that takes part, each once however often and
 * on however many nodes it is asked; and moves those that the region's file has moved since.
 */
@Component
public class SessionSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SessionSchedule.class);

    private final Campaigns campaigns;
    private final Sessions sessions;
    private final SessionChanges changes;
    private final Processes processes;
    private final Regions regions;
    private final Officers officers;
    private final ReceptionSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SessionSchedule(
            Campaigns campaigns,
            Sessions sessions,
            SessionChanges changes,
            Processes processes,
            Regions regions,
            Officers officers,
            ReceptionSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.sessions = sessions;
        this.changes = changes;
        this.processes = processes;
        this.regions = regions;
        this.officers = officers;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Returns how many sessions were opened. */
    public int open() {
        int opened = 0;
        for (Campaign campaign : campaigns.all()) {
            for (RegionCode region : takingPart(campaign)) {
                for (PlannedSession planned : near(campaigns.sessionsOf(campaign, region))) {
                    opened += open(campaign, region, planned) ? 1 : 0;
                }
            }
        }
        return opened;
    }

    private Collection<RegionCode> takingPart(Campaign campaign) {
        if (!settings.namedRegions().isEmpty()) {
            return settings.namedRegions().stream()
                    .filter(region -> campaigns.holdIn(campaign, region))
                    .toList();
        }
        return regions.visibleFrom(campaign.scope()).stream()
                .filter(region ->
                        !officers.of(new Office(DepartmentCode.LEADGRP, region)).isEmpty())
                .toList();
    }

    /** From today on. */
    private List<PlannedSession> near(List<PlannedSession> all) {
        LocalDate today = LocalDate.now(clock);
        LocalDate horizon = today.plusDays(settings.openDaysBefore());
        return all.stream()
                .filter(one -> !one.date().isBefore(today) && !one.date().isAfter(horizon))
                .toList();
    }

    private boolean open(Campaign campaign, RegionCode region, PlannedSession planned) {
        boolean opened = Objects.requireNonNull(transaction.execute(status -> {
            Optional<ReceptionSession> added = sessions.open(opening(campaign, region, planned));
            added.ifPresent(session -> begin(session, planned));
            return added.isPresent();
        }));
        if (!opened) {
            planned.change().ifPresent(change -> follow(campaign, region, planned, change));
        }
        return opened;
    }

    private ReceptionSession.Opening opening(Campaign campaign, RegionCode region, PlannedSession planned) {
        return new ReceptionSession.Opening(
                campaign.id(),
                region,
                kindOf(planned),
                planned.number(),
                planned.change().map(PlannedSession.Change::before).orElse(planned.date()),
                planned.date(),
                planned.startsAt(),
                planned.endsAt(),
                planned.place().or(() -> campaigns.placeOf(campaign, region)).orElse(ReceptionSession.NO_PLACE_YET),
                planned.project());
    }

    private void begin(ReceptionSession session, PlannedSession planned) {
        planned.change().ifPresent(change -> sessions.explain(session.id(), change.notice(), change.reason()));
        sessions.runsIn(
                session.id(),
                processes.start(
                        SessionProcess.KEY,
                        session.key(),
                        session.region(),
                        SessionProcess.SESSION_ID,
                        session.id().toString()));
    }

    /** The file moved a session whose process runs already; too late if somebody has come already. */
    private void follow(Campaign campaign, RegionCode region, PlannedSession planned, PlannedSession.Change change) {
        sessions.find(campaign.id(), region, kindOf(planned), planned.number())
                .filter(session -> !session.isClosed() && session.date().equals(change.before()))
                .ifPresent(session -> {
                    try {
                        changes.move(session.id(), appointment(session, planned), change.notice(), change.reason());
                    } catch (Refusal refused) {
                        LOG.warn("{} 未按配置改期：{}", session.key(), refused.sentence());
                    }
                });
    }

    private static SessionChanges.Appointment appointment(ReceptionSession session, PlannedSession planned) {
        return new SessionChanges.Appointment(
                planned.date(),
                planned.startsAt(),
                planned.endsAt(),
                planned.place().orElse(session.place()));
    }

    private static SessionKind kindOf(PlannedSession planned) {
        return planned.isOnSite() ? SessionKind.ON_SITE : SessionKind.REGULAR;
    }
}
