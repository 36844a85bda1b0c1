package org.zhiqian.reception;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.Wording;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
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
    private final Regions regions;
    private final OfficeMail mail;

    SessionBrief(
            Sessions sessions,
            Campaigns campaigns,
            Rotas rotas,
            LocalPlans plans,
            DaySheets sheets,
            SessionDates dates,
            Departments departments,
            Regions regions,
            OfficeMail mail) {
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.rotas = rotas;
        this.plans = plans;
        this.sheets = sheets;
        this.dates = dates;
        this.departments = departments;
        this.regions = regions;
        this.mail = mail;
    }

    /** What stands above the form of that task. */
    public String of(UUID id, String task) {
        ReceptionSession session = sessions.get(id);
        List<String> lines = new ArrayList<>();
        String campaign =
                campaigns.find(session.campaign()).map(Campaign::title).orElse(session.campaign());
        lines.add("**%s集中接访%s　%s**"
                .formatted(plain(regions.nameOf(session.region(), session.date())), session.title(), session.time()));
        lines.add("%s　%s".formatted(plain(campaign), plain(session.place())));
        session.changeNotice()
                .ifPresent(
                        notice -> lines.add("改期：%s，原定 %s".formatted(plain(notice), DateText.of(session.plannedOn()))));
        campaigns
                .find(session.campaign())
                .map(one -> asked(one.wording(), task))
                .ifPresent(lines::add);
        switch (task) {
            case "file-plan" -> lines.add(plan(session));
            case "fill-rota" -> {
                List<RotaEntry> proposed = rotas.propose(session);
                lines.add(rota(session, proposed));
                unreached(session, proposed).ifPresent(lines::add);
            }
            case "publish-session" -> {
                lines.add("至迟 **%s** 公开".formatted(DateText.of(dates.publishBy(session))));
                unreached(session, rotas.of(id)).ifPresent(lines::add);
            }
            case "receive-visitors" -> {
                lines.add(rota(session, rotas.of(id)));
                lines.add("取号、接待和来访结果在[接访窗口](/desk/reception-window.html?session=%s)登记".formatted(id));
            }
            default -> lines.add(figures(sheets.totals(session)));
        }
        return String.join("\n\n", lines);
    }

    /** What the notice asks for at this step, in its words. */
    private static String asked(Wording wording, String task) {
        String words =
                switch (task) {
                    case "file-plan" -> wording.frequency();
                    case "fill-rota" -> wording.attendance();
                    case "publish-session" -> wording.publicity();
                    default -> String.join("；", wording.requirements());
                };
        return "通知要求：" + plain(words);
    }

    private String plan(ReceptionSession session) {
        String page = "/desk/plan-upload.html?campaign=%s&region=%s".formatted(session.campaign(), session.region());
        return plans.latest(session.campaign(), session.region())
                .map(plan -> "已上传：%s（%s）%s；有误的，[重新上传](%s)"
                        .formatted(
                                plain(plan.fileName()),
                                plan.sha256().substring(0, 12),
                                plan.documentNumber().isPresent() ? "，已登记" : "",
                                page))
                .orElse("还没有上传实施方案文件，请先[上传](%s)，再回来登记".formatted(page));
    }

    /** Whom no mail reaches has to be told otherwise. */
    private Optional<String> unreached(ReceptionSession session, List<RotaEntry> entries) {
        String offices = entries.stream()
                .map(RotaEntry::office)
                .distinct()
                .filter(office -> !mail.reaches(office))
                .map(office -> departments.nameOf(office, session.date()))
                .collect(Collectors.joining("、"));
        return Optional.of("以下单位在系统中没有登记邮箱的人员，收不到邮件，请另行通知：" + offices).filter(line -> !offices.isEmpty());
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
