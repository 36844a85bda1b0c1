package org.zhiqian.reception;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.reception.model.Attendance;
import org.zhiqian.reception.model.HeldAnswer;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.ReceptionSettings;
import org.zhiqian.reception.model.SessionDates;
import org.zhiqian.reception.store.PublicityEvents;
import org.zhiqian.reception.store.PublicityEvents.Publicity;
import org.zhiqian.reception.store.SessionRecords;
import org.zhiqian.reception.store.Sessions;

/** The end of a session: who came, and the close-out sheet. */
@Service
@Transactional
public class SessionClosing {
    private final Sessions sessions;
    private final SessionRecords records;
    private final SessionDates dates;
    private final DaySheets sheets;
    private final PublicityEvents publicity;
    private final CurrentOfficer currentOfficer;
    private final ReceptionSettings settings;
    private final Clock clock;

    SessionClosing(
            Sessions sessions,
            SessionRecords records,
            SessionDates dates,
            DaySheets sheets,
            PublicityEvents publicity,
            CurrentOfficer currentOfficer,
            ReceptionSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.records = records;
        this.dates = dates;
        this.sheets = sheets;
        this.publicity = publicity;
        this.currentOfficer = currentOfficer;
        this.settings = settings;
        this.clock = clock;
    }

    public void receive(UUID id, ReceiveVisitors command) {
        ReceptionSession session = sessions.lock(id);
        if (now().isBefore(dates.begin(session))) {
            throw new Refusal("接访 %s 开始，现在还不能提交当日情况。".formatted(session.time()));
        }
        if (command.attendance() == Attendance.NOT_HELD) {
            if (command.note() == null) {
                throw new Refusal("未能开展接访的，请在当日情况中写明原因。");
            }
        } else if (command.leadDepartment() == null || command.leaderPost() == null) {
            throw new Refusal("请填写带班单位和带班领导职务。");
        }
        if (command.attendance() == Attendance.SOME_ABSENT && command.absent().isEmpty()) {
            throw new Refusal("有单位缺席的，请选择缺席单位。");
        }
        records.attended(id, told(command));
    }

    /** Without what belongs to another answer. */
    private static ReceiveVisitors told(ReceiveVisitors command) {
        boolean held = command.attendance() != Attendance.NOT_HELD;
        return new ReceiveVisitors(
                command.attendance(),
                held ? command.leadDepartment() : null,
                held && command.leaderPost() != null
                        ? PlainText.of("leaderPost", "带班领导职务", command.leaderPost())
                        : null,
                command.attendance() == Attendance.SOME_ABSENT ? command.absent() : Set.of(),
                PlainText.ofNullable("note", "当日情况", command.note()));
    }

    public void close(UUID id, CloseSession command) {
        ReceptionSession session = sessions.lock(id);
        if (now().isBefore(dates.end(session))) {
            throw new Refusal("接访到 %s 结束，现在还不能填报接访情况。".formatted(session.endsAt()));
        }
        requireEveryoneReceived(id);
        boolean held = command.held() == HeldAnswer.YES;
        requireAgreement(session, held);
        if (held) {
            Publicity done = publicity(command);
            if (done.sessions() > 0 || done.leaflets() > 0) {
                publicity.add(session.region(), session.date(), done, null, Optional.of(id), officer());
            }
            sessions.hold(id, session.date());
        } else {
            if (command.reason() == null) {
                throw new Refusal("未举行的，请写明原因。");
            }
            sessions.cancel(id);
        }
        records.note(
                id,
                held ? null : PlainText.ofNullable("reason", "未举行的原因", command.reason()),
                PlainText.ofNullable("note", "备注", command.note()));
        sessions.close(id, officer());
    }

    /** 应接尽接. */
    private void requireEveryoneReceived(UUID id) {
        List<Integer> waiting = sheets.totals(sessions.get(id)).waiting();
        if (!waiting.isEmpty()) {
            throw new Refusal("应接尽接：%s 号来访还没有结果，请先登记案件、咨询或者离开，再填报。"
                    .formatted(waiting.stream().map(String::valueOf).collect(Collectors.joining("、"))));
        }
    }

    private void requireAgreement(ReceptionSession session, boolean held) {
        boolean opened = records.attendance(session.id())
                .filter(told -> told.attendance() != Attendance.NOT_HELD)
                .isPresent();
        if (held && !opened) {
            throw new Refusal("当日登记的是未能开展接访，不能填「已举行」。请选择「未举行」并写明原因。");
        }
        if (!held && sheets.totals(session).numbers() > 0) {
            throw new Refusal("本场已有来访取号，不能填「未举行」。");
        }
    }

    private Publicity publicity(CloseSession command) {
        if (command.publicitySessions() == null || command.leaflets() == null) {
            throw new Refusal("已举行的，请填写开展宣传场次和发放宣传资料份数，没有的填 0。");
        }
        Publicity done = new Publicity(command.publicitySessions(), command.leaflets());
        settings.requirePlausible(done.sessions(), done.leaflets());
        return done;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private String officer() {
        return currentOfficer.get().login();
    }
}
