package org.zhiqian.stability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.notification.Placeholder;
import org.zhiqian.organisation.Regions;

/** Group and extreme incidents over wages (群体性事件、极端事件): the emergency plan from the alarm to the standing down. */
@Service
@Transactional
public class Incidents {
    private static final DepartmentCode POLICE = new DepartmentCode("PSB");

    private final CaseAccess access;
    private final Matters matters;
    private final Regions regions;
    private final OfficeMail mail;
    private final StabilitySettings settings;
    private final Clock clock;

    Incidents(
            CaseAccess access,
            Matters matters,
            Regions regions,
            OfficeMail mail,
            StabilitySettings settings,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.regions = regions;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts the emergency plan and tells the leading office and the police at once. */
    public Begun report(ReportIncident command, RegionCode region) {
        requirePast(command.happenedOn());
        Optional<CaseState> about =
                Optional.ofNullable(command.caseNumber()).map(number -> access.accepted(number, region));
        Office leading = new Office(DepartmentCode.LEADGRP, region);
        Office police = new Office(POLICE, region);
        String place = PlainText.of("place", "地点", command.place());
        String situation = Wording.of("situation", "现场情况", command.situation());
        Matter begun = matters.open(
                new Matters.NewMatter(
                        MatterKind.INCIDENT,
                        region,
                        leading,
                        police,
                        null,
                        about.map(CaseState::id).stream().toList()),
                "%s发生%s，涉及 %d 人，启动应急预案，已通知治欠办和公安机关"
                        .formatted(
                                DateText.of(command.happenedOn()),
                                command.kind().label(),
                                command.people()),
                "地点：%s\n%s".formatted(place, situation));
        tell(leading, begun, command);
        tell(police, begun, command);
        if (command.kind() == IncidentKind.EXTREME || command.people() >= settings.reportUpwardsFrom()) {
            regions.parent(region).ifPresent(upper -> tell(new Office(DepartmentCode.LEADGRP, upper), begun, command));
        }
        return new Begun(begun, about);
    }

    private void tell(Office addressee, Matter incident, ReportIncident command) {
        mail.tell(
                MailKind.INCIDENT_REPORTED,
                addressee,
                Map.of(
                        Placeholder.SUBJECT,
                        "%s（%s，%d 人）".formatted(command.kind().label(), incident.number(), command.people()),
                        Placeholder.REGION,
                        regions.nameOf(incident.region(), today()),
                        Placeholder.TIME,
                        DateText.of(command.happenedOn())));
    }

    public void assess(UUID id, AssessRisk command) {
        note(id, "风险评估：" + command.level().label(), Wording.of("assessment", "评估意见", command.assessment()));
    }

    public void findFacts(UUID id, FindIncidentFacts command) {
        note(id, "查明情况：" + command.cause().label(), Wording.of("facts", "查明的情况", command.facts()));
    }

    public void secure(UUID id, SecureScene command) {
        note(id, "现场秩序：" + command.state().label(), Wording.of("note", "处置说明", command.note()));
    }

    /** Returns whether the public is to be answered. */
    public boolean dispose(UUID id, DisposeIncident command) {
        boolean answer = Boolean.TRUE.equals(command.publicResponse());
        note(id, answer ? "已处置，需要公开回应" : "已处置", Wording.of("measures", "处置措施和结果", command.measures()));
        return answer;
    }

    public void respond(UUID id, RespondPublicly command) {
        requirePast(command.respondedOn());
        matters.note(
                id,
                command.respondedOn(),
                "已公开回应：" + PlainText.of("outlet", "发布渠道", command.outlet()),
                Wording.of("response", "回应要点", command.response()));
    }

    /** Returns whether the incident is over. */
    public boolean standDown(UUID id, StandDown command) {
        String conclusion = Wording.of("conclusion", "说明", command.conclusion());
        if (command.decision() == StandDownDecision.STAND_DOWN) {
            matters.close(id, "事件已平息，终止应急响应", conclusion);
            return true;
        }
        note(id, "尚未平息，继续处置", conclusion);
        return false;
    }

    private void note(UUID id, String summary, @Nullable String note) {
        matters.note(id, today(), summary, note);
    }

    private void requirePast(LocalDate day) {
        OurAge.require(day);
        if (day.isAfter(today())) {
            throw new Refusal("日期 %s 晚于今天，请改正。".formatted(DateText.of(day)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
