package org.zhiqian.campaign.model;

import java.util.List;
import java.util.Optional;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.campaign.Rotation;
import org.zhiqian.kernel.RegionCode;

/**
 * What a region does otherwise than the notice; one file of {@code config/campaigns/regions/}.
 *
 * @param place where the region receives
 * @param rotation the region's own rota
 * @param moved sessions of the notice at another time or place
 * @param added further sessions, also at projects
 */
public record RegionalPlan(
        String campaign,
        RegionCode region,
        Optional<String> place,
        Optional<Rotation> rotation,
        List<PlannedSession> moved,
        List<PlannedSession> added) {

    public RegionalPlan {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
    }
}
