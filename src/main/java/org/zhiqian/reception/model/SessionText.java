package org.zhiqian.reception.model;

import java.util.ArrayList;
import java.util.List;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;

/** What calendars show of a session. */
public final class SessionText {
    private final Campaigns campaigns;
    private final Regions regions;
    private final Departments departments;

    public SessionText(Campaigns campaigns, Regions regions, Departments departments) {
        this.campaigns = campaigns;
        this.regions = regions;
        this.departments = departments;
    }

    /** {@code 宜良县集中接访第 11 场}. */
    public String summary(ReceptionSession session) {
        return regions.nameOf(session.region(), session.date()) + "集中接访" + session.title();
    }

    public String description(ReceptionSession session, List<RotaEntry> rota) {
        List<String> lines = new ArrayList<>();
        lines.add(campaigns.find(session.campaign()).map(Campaign::title).orElse(session.campaign()));
        session.projectName().ifPresent(project -> lines.add("项目：" + project));
        if (!session.date().equals(session.plannedOn())) {
            lines.add("原定 %s，已改期".formatted(DateText.of(session.plannedOn())));
        }
        session.changeNotice().ifPresent(notice -> lines.add("变更通知：" + notice));
        session.changeReason().ifPresent(reason -> lines.add("变更原因：" + reason));
        rota.forEach(entry -> lines.add("%s：%s（%s）"
                .formatted(entry.duty().label(), departments.nameOf(entry.office(), session.date()), entry.post())));
        return String.join("\n", lines);
    }
}
