package org.zhiqian.campaign.model;

import java.util.List;
import java.util.Optional;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.kernel.RegionCode;

/** Reads one file of {@code config/campaigns/regions/}. */
public final class RegionalPlanReader {
    private final Vocabulary vocabulary;
    private final List<Campaign> campaigns;
    private final Entries file;
    private final Faults faults;

    public RegionalPlanReader(Vocabulary vocabulary, List<Campaign> campaigns, Entries file, Faults faults) {
        this.vocabulary = vocabulary;
        this.campaigns = campaigns;
        this.file = file;
        this.faults = faults;
    }

    /** Nothing where there are faults. */
    public Optional<RegionalPlan> read() {
        faults.attempt(() -> file.only("campaign", "region", "place", "rota", "moved", "added"));
        return faults.attempt(this::plan).filter(read -> !faults.any());
    }

    private RegionalPlan plan() {
        Campaign campaign = campaign(file.get("campaign"));
        RegionCode region = vocabulary.regionIn(campaign.scope(), file.get("region"));
        SessionReader sessions = new SessionReader(vocabulary, campaign.from(), campaign.to(), campaign.hours());
        List<PlannedSession> moved = sessions.moved(file.list("moved"), campaign.sessions(), faults);
        List<PlannedSession> added = sessions.added(file.list("added"), faults);
        requireNew(campaign, added);
        return new RegionalPlan(
                campaign.id(),
                region,
                file.find("place").map(vocabulary::place),
                file.find("rota").map(rota -> new RotationReader(vocabulary, campaign.core(), campaign.others())
                        .rotation(rota.entries())),
                moved,
                added);
    }

    private Campaign campaign(Entry entry) {
        String id = entry.text(40);
        return campaigns.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> entry.fault("没有编号为「%s」的活动", id));
    }

    private void requireNew(Campaign campaign, List<PlannedSession> added) {
        for (PlannedSession session : added) {
            boolean announced = !session.isOnSite()
                    && campaign.sessions().stream()
                            .anyMatch(one -> one.number() == session.number()
                                    || one.date().equals(session.date()));
            if (announced) {
                throw file.get("added").fault("增补的第 %d 场（%s）通知已列，调整已列的场次请写在 moved 下", session.number(), session.date());
            }
        }
    }
}
