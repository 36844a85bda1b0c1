package org.zhiqian.reception;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.kernel.Office;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.SessionView;

/** Sessions with the names of everything in them. */
@Component
class SessionViews {
    private static final String UNREACHED = "该单位在系统中没有登记邮箱的人员，收不到邮件，请另行通知";

    private final Campaigns campaigns;
    private final Rotas rotas;
    private final Regions regions;
    private final Departments departments;
    private final OfficeMail mail;

    SessionViews(Campaigns campaigns, Rotas rotas, Regions regions, Departments departments, OfficeMail mail) {
        this.campaigns = campaigns;
        this.rotas = rotas;
        this.regions = regions;
        this.departments = departments;
        this.mail = mail;
    }

    List<SessionView> of(List<ReceptionSession> sessions) {
        Map<UUID, List<RotaEntry>> byId =
                rotas.of(sessions.stream().map(ReceptionSession::id).toList());
        return sessions.stream()
                .map(session -> SessionView.of(
                        session,
                        campaigns.find(session.campaign()).map(Campaign::title).orElse(session.campaign()),
                        regions.nameOf(session.region(), session.date()),
                        seats(session, byId.getOrDefault(session.id(), List.of()))))
                .toList();
    }

    List<SessionView.Seat> seats(ReceptionSession session, List<RotaEntry> rota) {
        return rota.stream()
                .map(entry -> new SessionView.Seat(
                        entry.duty().label(),
                        entry.office().toString(),
                        departments.nameOf(entry.office(), session.date()),
                        entry.post(),
                        entry.replaces().map(Office::toString).orElse(null),
                        entry.reason().orElse(null),
                        mail.reaches(entry.office()) ? null : UNREACHED))
                .toList();
    }
}
