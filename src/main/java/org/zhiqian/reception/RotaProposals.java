package org.zhiqian.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.campaign.Rotation;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaEntry.Duty;
import org.zhiqian.reception.model.SessionKey;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.store.RotaPlans;

/**
 * Who comes to a session: as the region fixed it in advance; where the notice has a rota for the region that announced it, as the notice says, elsewhere by
 * rotation. A department without an office at that level is passed over.
 */
@Component
class RotaProposals {
    private final Campaigns campaigns;
    private final RotaPlans plans;
    private final Departments departments;

    RotaProposals(Campaigns campaigns, RotaPlans plans, Departments departments) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.departments = departments;
    }

    List<RotaEntry> of(SessionKey session) {
        List<RotaEntry> fixed = plans.of(session);
        return fixed.isEmpty() ? byRotation(session) : fixed;
    }

    private List<RotaEntry> byRotation(SessionKey session) {
        Campaign campaign = campaigns
                .find(session.campaign())
                .orElseThrow(() -> new Refusal("没有编号为「" + session.campaign() + "」的接访活动。"));
        boolean byNotice =
                session.kind() == SessionKind.REGULAR && campaign.scope().equals(session.region());
        Optional<PlannedSession> planned = campaign.sessions().stream()
                .filter(one -> byNotice && one.number() == session.number())
                .findFirst();
        return of(campaigns.rotationOf(campaign, session.region()), planned, session.region(), session.number());
    }

    private List<RotaEntry> of(Rotation rotation, Optional<PlannedSession> planned, RegionCode region, int number) {
        DepartmentCode lead = planned.flatMap(PlannedSession::lead).orElseGet(() -> leadOf(rotation, region, number));
        List<DepartmentCode> staff = planned.map(PlannedSession::staff)
                .filter(some -> !some.isEmpty())
                .orElseGet(() -> rotation.staffOf(number));
        List<RotaEntry> entries = new ArrayList<>();
        entries.add(entry(Duty.LEAD, 1, new Office(lead, region), rotation.postOfLead(lead)));
        List<Office> seats = staff.stream()
                .map(department -> new Office(department, region))
                .filter(departments::exists)
                .toList();
        for (int i = 0; i < seats.size(); i++) {
            entries.add(entry(Duty.STAFF, i + 1, seats.get(i), rotation.staffPost()));
        }
        return List.copyOf(entries);
    }

    private DepartmentCode leadOf(Rotation rotation, RegionCode region, int number) {
        return IntStream.range(number, number + rotation.leads().size())
                .mapToObj(rotation::leadOf)
                .filter(lead -> departments.exists(new Office(lead, region)))
                .findFirst()
                .orElseThrow(() -> new Refusal("轮值名单上的带班单位在本地区都没有机构，请改正轮值配置。"));
    }

    private static RotaEntry entry(Duty duty, int position, Office office, String post) {
        return new RotaEntry(duty, position, office, post, Optional.empty(), Optional.empty());
    }
}
