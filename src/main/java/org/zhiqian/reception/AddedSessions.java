package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.store.Sessions;

/** Adds sessions the notice does not date: at projects, or where it only says how often. */
@Service
@Transactional
class AddedSessions {
    private final Sessions sessions;
    private final Campaigns campaigns;
    private final Regions regions;
    private final Processes processes;
    private final Clock clock;

    AddedSessions(Sessions sessions, Campaigns campaigns, Regions regions, Processes processes, Clock clock) {
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.regions = regions;
        this.processes = processes;
        this.clock = clock;
    }

    ReceptionSession add(AddSession command) {
        Campaign campaign = campaigns
                .find(command.campaign())
                .filter(one -> regions.exists(command.where()) && campaigns.holdIn(one, command.where()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "没有编号为「%s」的接访活动，或者该地区不在活动范围内。".formatted(command.campaign())));
        requirePossible(campaign, command);
        Optional<String> project =
                Optional.ofNullable(command.project()).map(String::strip).filter(name -> !name.isEmpty());
        SessionKind kind = project.isPresent() ? SessionKind.ON_SITE : SessionKind.REGULAR;
        requireFree(command, kind);
        ReceptionSession session = sessions.open(new ReceptionSession.Opening(
                        campaign.id(),
                        command.where(),
                        kind,
                        nextNumber(campaign, command, kind),
                        command.date(),
                        command.date(),
                        command.startsAt(),
                        command.endsAt(),
                        PlainText.of("place", "地点", command.place()),
                        project.map(name -> PlainText.of("project", "项目", name))))
                .orElseThrow(() -> new Refusal("同时有人增补了场次，请刷新后再试。"));
        sessions.runsIn(
                session.id(),
                processes.start(
                        SessionProcess.KEY,
                        session.key(),
                        session.region(),
                        SessionProcess.SESSION_ID,
                        session.id().toString()));
        return session;
    }

    private void requirePossible(Campaign campaign, AddSession command) {
        if (!campaign.runsOn(command.date())) {
            throw new InvalidInput(List.of(new Problem(
                    "date",
                    "日期",
                    "%s 不在活动期间 %s 至 %s 之内".formatted(DateText.of(command.date()), campaign.from(), campaign.to()))));
        }
        if (!command.startsAt().isBefore(command.endsAt())) {
            throw new InvalidInput(List.of(
                    new Problem("endsAt", "结束时间", "%s 应晚于开始时间 %s".formatted(command.endsAt(), command.startsAt()))));
        }
        if (!command.date().atTime(command.startsAt()).atZone(clock.getZone()).isAfter(ZonedDateTime.now(clock))) {
            throw new InvalidInput(List.of(new Problem("date", "日期", DateText.of(command.date()) + " 已经过去，请核对")));
        }
    }

    private void requireFree(AddSession command, SessionKind kind) {
        sessions.between(List.of(command.where()), command.date(), command.date()).stream()
                .filter(other -> other.kind() == kind && other.status() != SessionStatus.CANCELLED)
                .filter(other -> kind == SessionKind.REGULAR
                        || other.place().equals(command.place().strip()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("本地区 %s 已有%s接访，请另选日期。".formatted(DateText.of(command.date()), other.title()));
                });
    }

    /** After those of the notice, of the region's file and those added before. */
    private int nextNumber(Campaign campaign, AddSession command, SessionKind kind) {
        boolean onSite = kind == SessionKind.ON_SITE;
        IntStream planned = campaigns.sessionsOf(campaign, command.where()).stream()
                .filter(one -> one.isOnSite() == onSite)
                .mapToInt(PlannedSession::number);
        IntStream opened =
                sessions
                        .between(List.of(command.where()), LocalDate.of(2000, 1, 1), LocalDate.of(9999, 12, 31))
                        .stream()
                        .filter(one -> one.campaign().equals(campaign.id()) && one.kind() == kind)
                        .mapToInt(ReceptionSession::number);
        return IntStream.concat(planned, opened).max().orElse(0) + 1;
    }
}
