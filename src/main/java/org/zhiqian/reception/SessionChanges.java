package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reception.model.Attendance;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.store.SessionRecords;
import org.zhiqian.reception.store.Sessions;
import org.zhiqian.reception.store.Visitors;

/** Moving and cancelling a session by a change notice; its process tells everybody on the rota. */
@Service
@Transactional
class SessionChanges {
    private final Sessions sessions;
    private final SessionRecords records;
    private final Visitors visitors;
    private final Campaigns campaigns;
    private final Processes processes;
    private final Clock clock;

    SessionChanges(
            Sessions sessions,
            SessionRecords records,
            Visitors visitors,
            Campaigns campaigns,
            Processes processes,
            Clock clock) {
        this.sessions = sessions;
        this.records = records;
        this.visitors = visitors;
        this.campaigns = campaigns;
        this.processes = processes;
        this.clock = clock;
    }

    /** When and where it is held from now on. */
    record Appointment(LocalDate date, LocalTime startsAt, LocalTime endsAt, String place) {}

    void move(UUID id, Appointment to, String changeNotice, String reason) {
        ReceptionSession session = changeable(id);
        requirePossible(session, to);
        sessions.move(id, to.date(), to.startsAt(), to.endsAt(), to.place());
        sessions.explain(id, changeNotice, reason);
        records.forgetAttendance(id);
        processes.tell(SessionProcess.SESSION_MOVED, SessionProcess.SESSION_ID, id.toString());
    }

    void cancel(UUID id, String changeNotice, String reason) {
        changeable(id);
        sessions.cancel(id);
        sessions.explain(id, changeNotice, reason);
        processes.tell(SessionProcess.SESSION_CANCELLED, SessionProcess.SESSION_ID, id.toString());
    }

    private ReceptionSession changeable(UUID id) {
        ReceptionSession session = sessions.lock(id);
        if (session.isClosed()) {
            throw new Refusal(
                    "本场接访%s，不能再改期或者取消。".formatted(session.status() == SessionStatus.CANCELLED ? "已取消" : "已经填报办结"));
        }
        if (!visitors.of(id).isEmpty()) {
            throw new Refusal("本场已有来访取号，不能改期或者取消，请照常接待和填报。");
        }
        boolean opened = records.attendance(id)
                .filter(told -> told.attendance() != Attendance.NOT_HELD)
                .isPresent();
        if (opened) {
            throw new Refusal("本场已经开展接访，不能改期或者取消，请填报接访情况。");
        }
        return session;
    }

    private void requirePossible(ReceptionSession session, Appointment to) {
        if (!to.endsAt().isAfter(to.startsAt())) {
            throw new Refusal("结束时间 %s 应晚于开始时间 %s。".formatted(to.endsAt(), to.startsAt()));
        }
        if (!to.date().atTime(to.startsAt()).atZone(clock.getZone()).isAfter(ZonedDateTime.now(clock))) {
            throw new Refusal("改期后的时间 %s %s 已经过去，请核对。".formatted(DateText.of(to.date()), to.startsAt()));
        }
        campaigns
                .find(session.campaign())
                .filter(campaign -> !campaign.runsOn(to.date()))
                .ifPresent(campaign -> {
                    throw new Refusal(
                            "%s 不在活动期间 %s 至 %s 之内。".formatted(DateText.of(to.date()), campaign.from(), campaign.to()));
                });
        if (to.equals(new Appointment(session.date(), session.startsAt(), session.endsAt(), session.place()))) {
            throw new Refusal("时间和地点与现在相同，不需要改期。");
        }
        sessions.between(List.of(session.region()), to.date(), to.date()).stream()
                .filter(other -> !other.id().equals(session.id()) && other.kind() == session.kind())
                .filter(other -> other.status() != SessionStatus.CANCELLED)
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("本地区 %s 已有%s接访，请另选日期。".formatted(DateText.of(to.date()), other.title()));
                });
    }
}
