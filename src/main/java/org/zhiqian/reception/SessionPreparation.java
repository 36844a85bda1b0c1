package org.zhiqian.reception;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.Substitution;
import org.zhiqian.reception.store.LocalPlans;
import org.zhiqian.reception.store.Sessions;

/** What the leading office does before the day: the plan, the rota, the publication. */
@Service
@Transactional
public class SessionPreparation {
    private final Sessions sessions;
    private final LocalPlans plans;
    private final Rotas rotas;
    private final OpenBriefs briefs;
    private final Clock clock;

    SessionPreparation(Sessions sessions, LocalPlans plans, Rotas rotas, OpenBriefs briefs, Clock clock) {
        this.sessions = sessions;
        this.plans = plans;
        this.rotas = rotas;
        this.briefs = briefs;
        this.clock = clock;
    }

    public void filePlan(UUID id, FilePlan command) {
        ReceptionSession session = sessions.get(id);
        AskedDates.require("documentOn", "印发日期", command.documentOn());
        FilePlan plain =
                new FilePlan(PlainText.of("documentNumber", "方案文号", command.documentNumber()), command.documentOn());
        plans.register(session.campaign(), session.region(), plain);
        briefs.refresh(session.campaign(), session.region());
    }

    public void fillRota(UUID id, FillRota command) {
        for (int i = 0; i < command.substitutes().size(); i++) {
            Substitution one = command.substitutes().get(i);
            if (one.replaced() == null || one.substitute() == null || one.reason() == null) {
                throw new Refusal("替换 %d 没有填全：原值班单位、替换单位和替换理由都要写明。".formatted(i + 1));
            }
        }
        String place = PlainText.of("place", "接访地点", command.place());
        if (place.equals(ReceptionSession.NO_PLACE_YET)) {
            throw new Refusal("请填写接访地点，例如办公楼名称和楼层。");
        }
        ReceptionSession session = sessions.lock(id);
        sessions.settlePlace(id, place);
        rotas.fill(session, command.substitutes());
    }

    public void publish(UUID id, PublishSession command) {
        ReceptionSession session = sessions.lock(id);
        requirePage(command.noticeUrl());
        LocalDate day = AskedDates.require("publishedOn", "公开日期", command.publishedOn());
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("公开日期 %s 还没有到，请在公开后填报。".formatted(day));
        }
        if (session.calendarSequence() > 0 && day.isBefore(session.arrangedOn())) {
            throw new Refusal("本场已于 %s 改期，改期前的公告不算，请重新公开后填报。".formatted(session.arrangedOn()));
        }
        sessions.publish(id, PlainText.of("officeNotice", "办公场所公告", command.officeNotice()), command.noticeUrl(), day);
    }

    private static void requirePage(String address) {
        try {
            URI page = new URI(address);
            boolean web = "http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme());
            if (web && page.getHost() != null && page.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            throw notAPage(address);
        }
        throw notAPage(address);
    }

    private static Refusal notAPage(String address) {
        return new Refusal("公告网址「" + address + "」不对，请填写以 http:// 或者 https:// 开头的网页地址。");
    }
}
