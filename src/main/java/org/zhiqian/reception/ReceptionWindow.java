package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.Consultation;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.Visitor;
import org.zhiqian.reception.model.VisitorOutcome;
import org.zhiqian.reception.store.Consultations;
import org.zhiqian.reception.store.Sessions;
import org.zhiqian.reception.store.Visitors;

/** The day at the window: numbers are drawn, visitors received, and each visit comes to an outcome. */
@Service
@Transactional
class ReceptionWindow {
    private final Sessions sessions;
    private final SessionRights rights;
    private final Visitors visitors;
    private final Consultations consultations;
    private final CaseFiles caseFiles;
    private final Departments departments;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    ReceptionWindow(
            Sessions sessions,
            SessionRights rights,
            Visitors visitors,
            Consultations consultations,
            CaseFiles caseFiles,
            Departments departments,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.sessions = sessions;
        this.rights = rights;
        this.visitors = visitors;
        this.consultations = consultations;
        this.caseFiles = caseFiles;
        this.departments = departments;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** Returns the number drawn. */
    int arrive(UUID id, int people) {
        ReceptionSession session = open(id);
        return visitors.add(session.id(), people, officer());
    }

    void receive(UUID id, int number, Office office, String post) {
        ReceptionSession session = open(id);
        Visitor visitor = waiting(session, number);
        if (visitor.receivedBy().isPresent()) {
            throw new Refusal("%d 号已由%s接待，请接待下一号。"
                    .formatted(number, nameOf(visitor.receivedBy().get())));
        }
        if (!office.region().equals(session.region()) || !departments.exists(office)) {
            throw new Refusal("接待单位「%s」不是本地区的单位，请核对。".formatted(departments.exists(office) ? nameOf(office) : office));
        }
        visitors.receive(visitor, office, PlainText.of("post", "接待人职务", post));
    }

    /** The case was registered, or joined, at this session's window. */
    void registered(UUID id, int number, CaseNumber caseNumber) {
        ReceptionSession session = open(id);
        Visitor visitor = received(session, number);
        CaseState state = caseFiles
                .find(caseNumber)
                .filter(found -> found.region().equals(session.region()))
                .orElseThrow(() -> new Refusal("本地区没有编号为 " + caseNumber + " 的案件，请核对案件编号。"));
        if (visitors.unlinkedVisits(caseFiles.lock(state.id()).id(), session.date()) < 1) {
            throw new Refusal("案件 %s 在 %s 没有尚未对应排队号的集中接访登记。请先登记诉求（来源选集中接访，重复来访填原案件编号），再填案件编号。"
                    .formatted(caseNumber, DateText.of(session.date())));
        }
        visitors.link(visitor, state.id());
    }

    void consulted(UUID id, int number, String topic, Optional<Integer> persons) {
        ReceptionSession session = open(id);
        Visitor visitor = received(session, number);
        visitors.conclude(visitor, VisitorOutcome.CONSULTATION);
        consultations.add(
                session.region(),
                new Consultation(
                        session.date(), persons.orElse(visitor.people()), PlainText.of("topic", "咨询事项", topic), number),
                Optional.of(session.id()),
                officer());
    }

    void left(UUID id, int number) {
        ReceptionSession session = open(id);
        visitors.conclude(waiting(session, number), VisitorOutcome.LEFT);
    }

    /** From the day of the session until its close-out sheet. */
    private ReceptionSession open(UUID id) {
        rights.atTheWindow(id);
        ReceptionSession session = sessions.lock(id);
        if (session.isClosed()) {
            throw new Refusal("本场接访%s，不能再登记来访。".formatted(session.closedAt().isPresent() ? "已经填报办结" : "已取消"));
        }
        if (LocalDate.now(clock).isBefore(session.date())) {
            throw new Refusal("接访日是 %s，还没有到，不能登记来访。".formatted(DateText.of(session.date())));
        }
        return session;
    }

    private Visitor waiting(ReceptionSession session, int number) {
        Visitor visitor = visitors.find(session.id(), number)
                .orElseThrow(() -> new Refusal("本场没有 %d 号，请核对排队号。".formatted(number)));
        visitor.outcome().ifPresent(outcome -> {
            throw new Refusal("%d 号已有结果（%s%s），不能再登记。"
                    .formatted(
                            number,
                            outcome.label(),
                            visitor.caseNumber().map(one -> " " + one).orElse("")));
        });
        return visitor;
    }

    private Visitor received(ReceptionSession session, int number) {
        Visitor visitor = waiting(session, number);
        if (visitor.receivedBy().isEmpty()) {
            throw new Refusal("请先登记 %d 号由谁接待，再登记结果。".formatted(number));
        }
        return visitor;
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, LocalDate.now(clock));
    }

    private String officer() {
        return currentOfficer.get().login();
    }
}
