package org.zhiqian.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.store.Sessions;

/** A reception session with its rota, in letters. */
@Component
class SessionFields extends LetterSource<SessionFields.Held> {
    private static final String DATE = "%d年%d月%d日（%s）";

    private final Sessions sessions;
    private final Rotas rotas;

    /** A session and who is on duty. */
    record Held(ReceptionSession session, List<RotaEntry> rota) {}

    SessionFields(Sessions sessions, Rotas rotas, Campaigns campaigns, Departments departments) {
        this.sessions = sessions;
        this.rotas = rotas;
        field("接访活动", held -> campaigns
                .find(held.session().campaign())
                .map(Campaign::title)
                .orElse(held.session().campaign()));
        field(
                "接访日期",
                held -> DATE.formatted(
                        held.session().date().getYear(),
                        held.session().date().getMonthValue(),
                        held.session().date().getDayOfMonth(),
                        DateText.weekday(held.session().date())));
        field("接访时间", held -> held.session().startsAt() + " 至 " + held.session().endsAt());
        field("接访地点", held -> held.session().place());
        field("接访项目", held -> held.session().projectName().orElse(""));
        rows("接访值班", Held::rota)
                .column("单位", entry -> departments.nameOf(entry.office(), LocalDate.MAX))
                .column("职务", RotaEntry::post);
    }

    @Override
    protected Optional<Held> find(About about) {
        return about.ofSession().map(id -> new Held(sessions.get(id), rotas.of(id)));
    }
}
