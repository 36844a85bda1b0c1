package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.store.Sessions;

/** The sessions that were made public, and what became of them: held as announced, moved or cancelled. */
@Component
@Transactional(readOnly = true)
public class AnnouncedSessions {
    private static final Pattern KEY = Pattern.compile("([a-z0-9-]{1,60})-([1-9]\\d{5})-(site-)?(\\d{1,4})");

    private final Sessions sessions;
    private final Rotas rotas;
    private final Campaigns campaigns;
    private final Regions regions;
    private final Departments departments;
    private final SessionCalendar calendar;
    private final Clock clock;

    AnnouncedSessions(
            Sessions sessions,
            Rotas rotas,
            Campaigns campaigns,
            Regions regions,
            Departments departments,
            SessionCalendar calendar,
            Clock clock) {
        this.sessions = sessions;
        this.rotas = rotas;
        this.campaigns = campaigns;
        this.regions = regions;
        this.departments = departments;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those of the regions from today on, the earliest first. */
    public List<AnnouncedSession> coming(Collection<RegionCode> of, int daysAhead) {
        LocalDate today = LocalDate.now(clock);
        List<ReceptionSession> coming = sessions.between(of, today, today.plusDays(daysAhead)).stream()
                .filter(AnnouncedSessions::isAnnounced)
                .toList();
        Map<UUID, List<RotaEntry>> byId =
                rotas.of(coming.stream().map(ReceptionSession::id).toList());
        return coming.stream()
                .map(session -> announced(session, byId.getOrDefault(session.id(), List.of())))
                .toList();
    }

    public Optional<AnnouncedSession> find(String key) {
        return stored(key).map(session -> announced(session, rotas.of(session.id())));
    }

    /** As iCalendar (RFC 5545). */
    public Optional<String> calendarOf(String key) {
        return stored(key).map(session -> calendar.write(List.of(session)));
    }

    private Optional<ReceptionSession> stored(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? sessions.find(
                                parts.group(1),
                                new RegionCode(parts.group(2)),
                                parts.group(3) == null ? SessionKind.REGULAR : SessionKind.ON_SITE,
                                Integer.parseInt(parts.group(4)))
                        .filter(AnnouncedSessions::isAnnounced)
                : Optional.empty();
    }

    /** A session that was moved has to be published again; until then people must know that the first date is off. */
    private static boolean isAnnounced(ReceptionSession session) {
        return session.publishedOn().isPresent()
                || session.status() == SessionStatus.PLANNED && !session.date().equals(session.plannedOn());
    }

    private AnnouncedSession announced(ReceptionSession session, List<RotaEntry> rota) {
        return new AnnouncedSession(
                session.key(),
                session.region(),
                regions.nameOf(session.region(), session.date()) + "集中接访" + session.title(),
                campaigns.find(session.campaign()).map(Campaign::title).orElse(""),
                session.date(),
                session.time(),
                Optional.of(session.place()).filter(place -> session.hasPlace()),
                session.projectName(),
                session.status() == SessionStatus.CANCELLED,
                Optional.of(session.plannedOn()).filter(day -> !day.equals(session.date())),
                session.changeReason(),
                rota.stream()
                        .map(entry -> departments.nameOf(entry.office(), session.date()))
                        .distinct()
                        .toList());
    }
}
