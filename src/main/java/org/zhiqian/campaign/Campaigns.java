package org.zhiqian.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.campaign.model.RegionalPlan;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;

/** The campaigns of {@code config/campaigns/}; a faulty file stops the start with its line and the reason. */
@Component
public class Campaigns {
    private final Regions regions;
    private final List<Campaign> all;
    private final List<RegionalPlan> regional;

    Campaigns(CampaignLoader loader, Regions regions) {
        this.regions = regions;
        CampaignLoader.Loaded loaded = loader.load();
        all = loaded.campaigns();
        regional = loaded.regional();
    }

    /** The earliest first. */
    public List<Campaign> all() {
        return all;
    }

    public Optional<Campaign> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether the campaign holds for the region. */
    public boolean holdIn(Campaign campaign, RegionCode region) {
        return regions.upwardsFrom(region).contains(campaign.scope());
    }

    /**
     * The sessions of a region, the earliest first: those of the notice, moved as the region or one above it moved them,
     * and those it added. Sessions at projects and changed places are the region's own and do not pass to those below.
     */
    public List<PlannedSession> sessionsOf(Campaign campaign, RegionCode region) {
        List<PlannedSession> sessions = new ArrayList<>(campaign.sessions());
        for (RegionalPlan plan : plansDownTo(campaign, region)) {
            boolean own = plan.region().equals(region);
            Stream.concat(plan.moved().stream(), plan.added().stream())
                    .filter(session -> own || !session.isOnSite())
                    .map(session -> own ? session : session.withoutPlace())
                    .forEach(session -> replace(sessions, session));
        }
        sessions.sort(Comparator.comparing(PlannedSession::date).thenComparing(PlannedSession::startsAt));
        return List.copyOf(sessions);
    }

    /** Where the region receives, if notice or region say so in advance. */
    public Optional<String> placeOf(Campaign campaign, RegionCode region) {
        return regional.stream()
                .filter(plan ->
                        plan.campaign().equals(campaign.id()) && plan.region().equals(region))
                .findFirst()
                .flatMap(RegionalPlan::place)
                .or(() -> Optional.ofNullable(campaign.places().get(region)));
    }

    /** The rota of the region, of the nearest region above that has one, or of the notice. */
    public Rotation rotationOf(Campaign campaign, RegionCode region) {
        return plansDownTo(campaign, region).stream()
                .flatMap(plan -> plan.rotation().stream())
                .reduce(campaign.rotation(), (upper, lower) -> lower);
    }

    /** Upper regions first. */
    private List<RegionalPlan> plansDownTo(Campaign campaign, RegionCode region) {
        List<RegionCode> upwards = regions.upwardsFrom(region);
        return regional.stream()
                .filter(plan -> plan.campaign().equals(campaign.id()) && upwards.contains(plan.region()))
                .sorted(Comparator.comparing(plan -> -upwards.indexOf(plan.region())))
                .toList();
    }

    private static void replace(List<PlannedSession> sessions, PlannedSession session) {
        sessions.removeIf(one -> one.number() == session.number() && one.isOnSite() == session.isOnSite());
        sessions.add(session);
    }
}
