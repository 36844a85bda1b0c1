package org.zhiqian.reception.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as the interface shows it. */
public record SessionView(
        UUID id,
        String key,
        String campaign,
        String campaignTitle,
        String region,
        String regionName,
        SessionKind kind,
        int number,
        SessionStatus status,
        String statusName,
        LocalDate date,
        String startsAt,
        String endsAt,
        String place,
        @Nullable String project,
        @Nullable LocalDate movedFrom,
        @Nullable String changeNotice,
        @Nullable String changeReason,
        @Nullable String noticeUrl,
        @Nullable String officeNotice,
        @Nullable LocalDate publishedOn,
        List<Seat> rota) {

    /**
     * Who comes and as what.
     *
     * @param notice what the arranging office has to do because no mail reaches that office
     */
    public record Seat(
            String duty,
            String office,
            String officeName,
            String post,
            @Nullable String replaces,
            @Nullable String reason,
            @Nullable String notice) {}

    public static SessionView of(ReceptionSession session, String campaignTitle, String regionName, List<Seat> rota) {
        return new SessionView(
                session.id(),
                session.key(),
                session.campaign(),
                campaignTitle,
                session.region().value(),
                regionName,
                session.kind(),
                session.number(),
                session.status(),
                session.status().label(),
                session.date(),
                session.startsAt().toString(),
                session.endsAt().toString(),
                session.place(),
                session.projectName().orElse(null),
                Optional.of(session.plannedOn())
                        .filter(day -> !day.equals(session.date()))
                        .orElse(null),
                session.changeNotice().orElse(null),
                session.changeReason().orElse(null),
                session.noticeUrl().orElse(null),
                session.officeNotice().orElse(null),
                session.publishedOn().orElse(null),
                List.copyOf(rota));
    }
}
