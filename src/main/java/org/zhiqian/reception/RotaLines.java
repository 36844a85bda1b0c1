package org.zhiqian.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaLine;
import org.zhiqian.reception.model.SessionKey;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.store.Sessions;

/** The sessions of a region in a campaign, opened and planned, with their rotas. */
@Component
class RotaLines {
    private final Campaigns campaigns;
    private final Sessions sessions;
    private final Rotas rotas;
    private final RotaProposals proposals;

    RotaLines(Campaigns campaigns, Sessions sessions, Rotas rotas, RotaProposals proposals) {
        this.campaigns = campaigns;
        this.sessions = sessions;
        this.rotas = rotas;
        this.proposals = proposals;
    }

    /** The earliest first; what was cancelled is left out. */
    List<RotaLine> of(Campaign campaign, RegionCode region) {
        Map<SessionKey, RotaLine> lines = new LinkedHashMap<>();
        for (PlannedSession planned : campaigns.sessionsOf(campaign, region)) {
            SessionKey key = SessionKey.of(campaign, region, planned);
            lines.put(key, line(campaign, key, planned));
        }
        LocalDate first = campaign.from();
        sessions.between(List.of(region), first, campaign.to()).stream()
                .filter(session -> session.campaign().equals(campaign.id()))
                .forEach(session -> lines.put(SessionKey.of(session), line(session)));
        List<RotaLine> sorted = new ArrayList<>(lines.values());
        sorted.removeIf(line -> line.opened()
                .filter(session -> session.status() == SessionStatus.CANCELLED)
                .isPresent());
        sorted.sort(Comparator.comparing(RotaLine::date).thenComparing(RotaLine::startsAt));
        return List.copyOf(sorted);
    }

    private RotaLine line(Campaign campaign, SessionKey key, PlannedSession planned) {
        String place = planned.place()
                .or(() -> campaigns.placeOf(campaign, key.region()))
                .orElse(ReceptionSession.NO_PLACE_YET);
        return new RotaLine(
                key,
                planned.date(),
                planned.startsAt(),
                planned.endsAt(),
                place,
                proposals.of(key),
                Optional.empty(),
                false);
    }

    private RotaLine line(ReceptionSession session) {
        List<RotaEntry> arranged = rotas.of(session.id());
        return new RotaLine(
                SessionKey.of(session),
                session.date(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                arranged.isEmpty() ? rotas.propose(session) : arranged,
                Optional.of(session),
                !arranged.isEmpty());
    }
}
