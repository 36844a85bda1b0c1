package org.zhiqian.reception.model;

import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.kernel.RegionCode;

/** Which session of which region, opened or not. */
public record SessionKey(String campaign, RegionCode region, SessionKind kind, int number) {
    public static SessionKey of(ReceptionSession session) {
        return new SessionKey(session.campaign(), session.region(), session.kind(), session.number());
    }

    public static SessionKey of(Campaign campaign, RegionCode region, PlannedSession planned) {
        return new SessionKey(
                campaign.id(),
                region,
                planned.isOnSite() ? SessionKind.ON_SITE : SessionKind.REGULAR,
                planned.number());
    }

    /** As a spreadsheet names it: {@code 11}, {@code 项目1}. */
    public String label() {
        return (kind == SessionKind.ON_SITE ? "项目" : "") + number;
    }
}
