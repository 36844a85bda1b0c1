package org.zhiqian.reception;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.DaySheet.Totals;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.SessionDates;
import org.zhiqian.reception.store.LocalPlans;
import org.zhiqian.reception.store.Sessions;

/** A session in a few lines of Markdown, as it stands above the form of each of its tasks. */
@Component
public class SessionBrief {
    private final Sessions sessions;
    private final Campaigns campaigns;
    private final Rotas rotas;
    private final LocalPlans plans;
    private final DaySheets sheets;
    private final SessionDates dates;
    private final Departments departments;

    SessionBrief(
            Sessions sessions,
            Campaigns campaigns,
            Rotas rotas,
            LocalPlans plans,
            DaySheets sheets,
            SessionDates dates,
            Departments departments) {
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.rotas = rotas;
        this.plans = plans;
        this.sheets = sheets;
        this.dates = dates;
        this.departments = departments;
    }

    /** What stands above the form of that task. */
    public String of(UUID id, String task) {
        ReceptionSession session = sessions.get(id);
        List<String> lines = new ArrayList<>();
        String campaign =
                campaigns.find(session.campaign()).map(Campaign::title).orElse(session.campaign());
        lines.add("**%s　%s**".formatted(plain(campaign), session.title()));
        lines.add("%s　%s".formatted(session.time(), plain(session.place())));
        session.changeNotice()
                .ifPresent(
                        notice -> lines.add("改期：%s，原定 %s".formatted(plain(notice), DateText.of(session.plannedOn()))));
        switch (task) {
            case "file-plan" -> lines.add(plan(session));
            case "fill-rota" -> lines.add(rota(session, rotas.propose(session)));
            case "publish-session" -> lines.add("至迟 **%s** 公开".formatted(DateText.of(dates.publishBy(session))));
            case "receive-visitors" -> lines.add(rota(session, rotas.of(id)));
            default -> lines.add(figures(sheets.totals(session)));
        }
        return String.join("\n\n", lines);
    }

    private String plan(ReceptionSession session) {
        return plans.latest(session.campaign(), session.region())
                .map(plan -> "已上传：%s（%s）"
                        .formatted(plain(plan.fileName()), plan.sha256().substring(0, 12)))
                .orElse("还没有上传实施方案文件；上传后才能登记");
    }

    /** Those of the same duty and post in one line. */
    private String rota(ReceptionSession session, List<RotaEntry> entries) {
        Map<String, List<String>> offices = new LinkedHashMap<>();
        for (RotaEntry entry : entries) {
            String role = "%s（%s）".formatted(entry.duty().label(), plain(entry.post()));
            offices.computeIfAbsent(role, none -> new ArrayList<>())
                    .add(departments.nameOf(entry.office(), session.date()));
        }
        return offices.isEmpty()
                ? "没有轮值安排"
                : offices.entrySet().stream()
                        .map(one -> one.getKey() + "：" + String.join("、", one.getValue()))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String figures(Totals totals) {
        return "来访 %d 号 %d 人；登记案件 %d 件 %d 人 %s 元，当场解决 %d 件；接待咨询 %d 人次"
                .formatted(
                        totals.numbers(),
                        totals.visitors(),
                        totals.cases(),
                        totals.people(),
                        totals.amount().toPlainString(),
                        totals.settledCases(),
                        totals.consultationPersons());
    }

    /** What was typed, as one line that is no Markdown and holds no link. */
    private static String plain(String typed) {
        return typed.replaceAll("\\s+", " ").replaceAll("\\p{Punct}", "\\\\$0");
    }
}
