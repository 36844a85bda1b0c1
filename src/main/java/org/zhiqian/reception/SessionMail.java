package org.zhiqian.reception;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.notification.Placeholder;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.SessionDates;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.store.Sessions;

/** Tells the offices of a session by mail: those on its rota with a calendar file, the leading office, the level above. */
@Service
@Transactional
public class SessionMail {
    private final Sessions sessions;
    private final Campaigns campaigns;
    private final Rotas rotas;
    private final SessionCalendar calendar;
    private final SessionDates dates;
    private final OfficeMail mail;
    private final Regions regions;

    SessionMail(
            Sessions sessions,
            Campaigns campaigns,
            Rotas rotas,
            SessionCalendar calendar,
            SessionDates dates,
            OfficeMail mail,
            Regions regions) {
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.rotas = rotas;
        this.calendar = calendar;
        this.dates = dates;
        this.mail = mail;
        this.regions = regions;
    }

    /** Every office on the rota learns when, where and as what it comes. */
    public void tellDepartments(UUID id) {
        tellRota(id, MailKind.SESSION_ROTA, entry -> "%s（%s）"
                .formatted(entry.duty().label(), entry.post()));
    }

    /** Of a rota that changed after everybody was told: those on it, and those who need not come any more. */
    void tellOfChange(UUID id, Collection<Office> before, String reason) {
        sessions.countRotaChange(id);
        tellDepartments(id);
        ReceptionSession session = sessions.get(id);
        Set<Office> now = rotas.of(id).stream().map(RotaEntry::office).collect(Collectors.toSet());
        before.stream()
                .distinct()
                .filter(office -> !now.contains(office))
                .forEach(office -> mail.tell(
                        MailKind.SESSION_RELEASED, office, facts(session, reason), calendar.release(session)));
    }

    public void tellOfMove(UUID id) {
        tellRota(id, MailKind.SESSION_MOVED, entry -> changeOf(sessions.get(id)));
    }

    public void tellOfCancellation(UUID id) {
        tellRota(id, MailKind.SESSION_CANCELLED, entry -> changeOf(sessions.get(id)));
    }

    /** Unless it is published already. */
    public void remindToPublish(UUID id) {
        ReceptionSession session = sessions.get(id);
        if (session.status() == SessionStatus.PLANNED) {
            mail.tell(
                    MailKind.SESSION_REMINDER,
                    session.office(),
                    facts(session, "至迟 " + DateText.of(dates.publishBy(session)) + " 公开"));
        }
    }

    /** Once, to the leading office and to that of the level above; the task stays. */
    public void flagUnpublished(UUID id) {
        ReceptionSession session = sessions.lock(id);
        if (session.status() == SessionStatus.PLANNED && sessions.markUnpublished(id)) {
            tellUpwards(session, MailKind.SESSION_UNPUBLISHED, "应于 " + DateText.of(dates.publishBy(session)) + " 前公开");
        }
    }

    /** Once, to the leading office and to that of the level above; the task stays. */
    public void flagUnclosed(UUID id) {
        ReceptionSession session = sessions.lock(id);
        if (!session.isClosed() && sessions.markUnclosed(id)) {
            tellUpwards(session, MailKind.SESSION_UNCLOSED, "应于 " + DateText.of(dates.closeBy(session)) + " 前填报");
        }
    }

    private void tellUpwards(ReceptionSession session, MailKind kind, String reason) {
        Stream.concat(
                        Stream.of(session.office()),
                        regions
                                .parent(session.region())
                                .map(above -> new Office(DepartmentCode.LEADGRP, above))
                                .stream())
                .forEach(office -> mail.tell(kind, office, facts(session, reason)));
    }

    private void tellRota(UUID id, MailKind kind, Function<RotaEntry, String> reason) {
        ReceptionSession session = sessions.get(id);
        List<RotaEntry> rota = rotas.of(id);
        rota.stream().map(RotaEntry::office).distinct().forEach(office -> {
            RotaEntry entry = rota.stream()
                    .filter(one -> one.office().equals(office))
                    .findFirst()
                    .orElseThrow();
            mail.tell(kind, office, facts(session, reason.apply(entry)), calendar.file(session));
        });
    }

    private static String changeOf(ReceptionSession session) {
        return session.changeReason().orElse("")
                + session.changeNotice().map(one -> "（" + one + "）").orElse("");
    }

    private Map<Placeholder, String> facts(ReceptionSession session, String reason) {
        String campaign =
                campaigns.find(session.campaign()).map(Campaign::title).orElse(session.campaign());
        Map<Placeholder, String> facts = new EnumMap<>(Placeholder.class);
        facts.put(Placeholder.SUBJECT, campaign + " " + session.title());
        facts.put(Placeholder.PLACE, session.place());
        facts.put(Placeholder.TIME, session.time());
        facts.put(Placeholder.REGION, regions.nameOf(session.region(), session.date()));
        facts.put(Placeholder.REASON, reason);
        return facts;
    }
}
