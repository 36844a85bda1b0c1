package org.zhiqian.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.AnnouncedSession;
import org.zhiqian.reception.AnnouncedSessions;

/** Coming sessions as cards of a page. */
@Component
class SessionCards {
    private final AnnouncedSessions sessions;
    private final Regions regions;
    private final PortalSettings settings;
    private final Clock clock;

    SessionCards(AnnouncedSessions sessions, Regions regions, PortalSettings settings, Clock clock) {
        this.sessions = sessions;
        this.regions = regions;
        this.settings = settings;
        this.clock = clock;
    }

    record Card(
            String key,
            String title,
            String campaign,
            String time,
            String daysLeft,
            Optional<String> place,
            Optional<String> map,
            Optional<String> project,
            boolean cancelled,
            Optional<String> movedFrom,
            Optional<String> reason,
            Optional<String> units) {}

    List<Card> coming(Collection<RegionCode> of, int most) {
        return sessions.coming(of, settings.daysAhead()).stream()
                .limit(most)
                .map(this::card)
                .toList();
    }

    Card card(AnnouncedSession session) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), session.date());
        return new Card(
                session.key(),
                session.title(),
                session.campaign(),
                session.time(),
                days < 0 ? "已结束" : days == 0 ? "今天" : days == 1 ? "明天" : days + " 天后",
                session.place(),
                session.place().filter(place -> !settings.map().isBlank()).map(place -> map(session, place)),
                session.project(),
                session.cancelled(),
                session.movedFrom().map(DateText::of),
                session.changeReason(),
                Optional.of(String.join("、", session.units())).filter(units -> !units.isEmpty()));
    }

    private String map(AnnouncedSession session, String place) {
        String name = regions.nameOf(session.region(), session.date());
        String whole = place.startsWith(name) ? place : name + place;
        return settings.map().replace("{place}", URLEncoder.encode(whole, StandardCharsets.UTF_8));
    }
}
