package org.zhiqian.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.DaySheet;
import org.zhiqian.reception.model.DaySheet.Term;
import org.zhiqian.reception.model.DaySheet.Totals;
import org.zhiqian.reception.model.DaySheet.Unit;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.Visitor;
import org.zhiqian.reception.store.Consultations;
import org.zhiqian.reception.store.DayCases;
import org.zhiqian.reception.store.DayCases.DayCase;
import org.zhiqian.reception.store.SessionRecords;
import org.zhiqian.reception.store.Visitors;

/** Puts together what happened at a session. */
@Component
class DaySheets {
    private final Rotas rotas;
    private final SessionRecords records;
    private final Visitors visitors;
    private final DayCases cases;
    private final Consultations consultations;
    private final Departments departments;
    private final Regions regions;

    DaySheets(
            Rotas rotas,
            SessionRecords records,
            Visitors visitors,
            DayCases cases,
            Consultations consultations,
            Departments departments,
            Regions regions) {
        this.rotas = rotas;
        this.records = records;
        this.visitors = visitors;
        this.cases = cases;
        this.consultations = consultations;
        this.departments = departments;
        this.regions = regions;
    }

    DaySheet sheet(ReceptionSession session) {
        List<Visitor> queue = visitors.of(session.id());
        LocalDate day = session.date();
        return new DaySheet(
                head(session),
                rotas.of(session.id()).stream().map(one -> onRota(one, day)).toList(),
                records.attendance(session.id())
                        .map(one -> present(one, session))
                        .orElse(null),
                queue(session),
                cases.of(session).stream().map(one -> received(one, queue)).toList(),
                consultations.of(session.id()),
                totals(session));
    }

    Totals totals(ReceptionSession session) {
        List<Visitor> queue = visitors.of(session.id());
        List<DayCase> received = cases.of(session);
        return new Totals(
                queue.size(),
                queue.stream().mapToInt(Visitor::people).sum(),
                queue.stream()
                        .filter(one -> one.outcome().isEmpty())
                        .map(Visitor::number)
                        .toList(),
                received.size(),
                received.stream().mapToInt(DayCase::people).sum(),
                received.stream()
                        .map(DayCase::amount)
                        .reduce(Money.ZERO, Money::plus)
                        .yuan(),
                (int) received.stream().filter(DayCase::settled).count(),
                consultations.personsAt(session.id()));
    }

    List<DaySheet.Queued> queue(ReceptionSession session) {
        return visitors.of(session.id()).stream()
                .map(one -> queued(one, session.date()))
                .toList();
    }

    private DaySheet.Queued queued(Visitor visitor, LocalDate day) {
        return new DaySheet.Queued(
                visitor.number(),
                visitor.people(),
                visitor.arrivedAt(),
                visitor.receivedAt().orElse(null),
                unit(visitor.receivedBy(), day),
                visitor.receiver().orElse(null),
                visitor.outcome().map(Term::of).orElse(null),
                visitor.caseNumber().orElse(null));
    }

    private DaySheet.Head head(ReceptionSession session) {
        return new DaySheet.Head(
                session.id(),
                session.campaign(),
                session.title(),
                session.region().value(),
                regions.nameOf(session.region(), session.date()),
                session.date(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                Term.of(session.status()));
    }

    private DaySheet.OnRota onRota(RotaEntry entry, LocalDate day) {
        return new DaySheet.OnRota(
                Term.of(entry.duty()),
                unit(entry.office(), day),
                entry.post(),
                unit(entry.replaces(), day),
                entry.reason().orElse(null));
    }

    private DaySheet.Present present(ReceiveVisitors told, ReceptionSession session) {
        return new DaySheet.Present(
                Term.of(told.attendance()),
                unit(
                        Optional.ofNullable(told.leadDepartment()).map(one -> new Office(one, session.region())),
                        session.date()),
                told.leaderPost(),
                told.absent().stream()
                        .sorted()
                        .map(one -> unit(new Office(one, session.region()), session.date()))
                        .toList(),
                told.note());
    }

    private static DaySheet.Received received(DayCase one, List<Visitor> queue) {
        return new DaySheet.Received(
                one.number().value(),
                one.people(),
                one.amount().yuan(),
                Term.of(one.status()),
                one.settled(),
                queue.stream()
                        .filter(visitor -> visitor.caseNumber()
                                .filter(number -> number.equals(one.number().value()))
                                .isPresent())
                        .map(Visitor::number)
                        .toList());
    }

    private @Nullable Unit unit(Optional<Office> office, LocalDate day) {
        return office.map(one -> unit(one, day)).orElse(null);
    }

    private Unit unit(Office office, LocalDate day) {
        return new Unit(office.toString(), departments.nameOf(office, day));
    }
}
