package org.zhiqian.reception;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.kernel.Office;
import org.zhiqian.notification.Mail.CalendarFile;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.FoldedLines;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.model.SessionText;

/** Sessions as iCalendar (RFC 5545). A session keeps its UID; every move or cancellation raises SEQUENCE. */
@Component
class SessionCalendar {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int UNFOLDED = 1 << 16;

    private final SessionText text;
    private final Rotas rotas;
    private final Departments departments;
    private final Clock clock;

    SessionCalendar(Campaigns campaigns, Regions regions, Rotas rotas, Departments departments, Clock clock) {
        this.text = new SessionText(campaigns, regions, departments);
        this.rotas = rotas;
        this.departments = departments;
        this.clock = clock;
    }

    /** One session, to be attached to a mail. */
    CalendarFile file(ReceptionSession session) {
        return session.status() == SessionStatus.CANCELLED
                ? release(session)
                : new CalendarFile(session.key() + ".ics", write(List.of(session)));
    }

    /** For whoever need not come any more: the calendar drops the session. */
    CalendarFile release(ReceptionSession session) {
        Calendar calendar = empty(ImmutableMethod.CANCEL);
        calendar.add(event(session, List.of(), ImmutableStatus.VEVENT_CANCELLED));
        return new CalendarFile(session.key() + ".ics", text(calendar));
    }

    /** Any number of sessions. */
    String write(List<ReceptionSession> sessions) {
        Calendar calendar = empty(ImmutableMethod.PUBLISH);
        Map<UUID, List<RotaEntry>> byId =
                rotas.of(sessions.stream().map(ReceptionSession::id).toList());
        sessions.forEach(
                session -> calendar.add(event(session, byId.getOrDefault(session.id(), List.of()), statusOf(session))));
        return text(calendar);
    }

    private static Calendar empty(Method method) {
        return new Calendar()
                .withProdId("-//Zhiqian//Reception sessions//ZH")
                .withDefaults()
                .withProperty(method)
                .withComponent(timeZone())
                .getFluentTarget();
    }

    private static String text(Calendar calendar) {
        try (StringWriter writer = new StringWriter()) {
            new CalendarOutputter(true, UNFOLDED).output(calendar, writer);
            return FoldedLines.of(writer.toString());
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
    }

    /** Until time and place are public they may still change. */
    private static Status statusOf(ReceptionSession session) {
        return switch (session.status()) {
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case PUBLISHED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private VEvent event(ReceptionSession session, List<RotaEntry> rota, Status status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.key() + "@zhiqian"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(at(session.date(), session.startsAt())));
        event.add(new DtEnd<>(at(session.date(), session.endsAt())));
        event.add(new Sequence(session.revision()));
        event.add(status);
        event.add(new Summary(text.summary(session)));
        if (session.hasPlace()) {
            event.add(new Location(session.place()));
        }
        event.add(new Description(text.description(session, rota)));
        event.add(organizer(session.office(), session.date()));
        session.noticeUrl().ifPresent(page -> event.add(new Url(URI.create(page))));
        return event;
    }

    private static ZonedDateTime at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, ZONE);
    }

    private Organizer organizer(Office office, LocalDate day) {
        Organizer organizer = new Organizer(URI.create("urn:zhiqian:" + office));
        return (Organizer)
                organizer.withParameter(new Cn(departments.nameOf(office, day))).getFluentTarget();
    }

    /** China has kept one time since the last summer time ended (1991-09-15). */
    private static VTimeZone timeZone() {
        Standard standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1991, 9, 15, 1, 0)),
                new TzOffsetFrom(ZoneOffset.ofHours(9)),
                new TzOffsetTo(ZoneOffset.ofHours(8)),
                new TzName("CST"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(ZONE.getId()))), new ComponentList<Observance>(List.of(standard)));
    }
}
