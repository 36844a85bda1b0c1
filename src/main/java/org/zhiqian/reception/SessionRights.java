package org.zhiqian.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Reader;
import org.zhiqian.reception.model.OutreachEntry;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionStatus;
import org.zhiqian.reception.store.Sessions;

/** Who may read a session, who works at its window, who arranges it. Sessions elsewhere do not exist for the caller. */
@Component
class SessionRights {
    private final Sessions sessions;
    private final Rotas rotas;
    private final Departments departments;
    private final CurrentOfficer currentOfficer;

    SessionRights(Sessions sessions, Rotas rotas, Departments departments, CurrentOfficer currentOfficer) {
        this.sessions = sessions;
        this.rotas = rotas;
        this.departments = departments;
        this.currentOfficer = currentOfficer;
    }

    /** Those who see the whole region, and those at the window. */
    ReceptionSession readable(UUID id) {
        ReceptionSession session = reachable(id);
        Reader reader = currentOfficer.get();
        if (!reader.seesWhole(session.region()) && !worksAtTheWindow(reader, session)) {
            throw forbidden("接访日情况由本场值班单位和本地区治欠办、人社部门、劳动保障监察机构查看。");
        }
        return session;
    }

    /** The registrars of the region and the offices on the rota. */
    ReceptionSession atTheWindow(UUID id) {
        ReceptionSession session = reachable(id);
        if (!worksAtTheWindow(currentOfficer.get(), session)) {
            throw forbidden("接访窗口由本场值班单位和本地区登记单位办理。");
        }
        return session;
    }

    /** The leading office of the region. */
    ReceptionSession arranging(UUID id) {
        ReceptionSession session = reachable(id);
        requireWorkIn(session.office(), "接访场次由本地区治欠办安排。");
        return session;
    }

    void requireWorkIn(Office office, String otherwise) {
        if (!currentOfficer.get().worksIn(office)) {
            throw forbidden(otherwise);
        }
    }

    /** The registrars and the leading office of the region, and those on the rota of a session held there that day. */
    void requireOutreach(RegionCode region, LocalDate day) {
        if (!recordsFor(region) && !sitsOn(region, day)) {
            throw forbidden("只能登记本地区的情况：由本地区登记单位、治欠办和当日接访值班单位登记。");
        }
    }

    /** Those who record for the region, and whoever recorded it. */
    void requireWithdrawal(OutreachEntry entry) {
        Reader reader = currentOfficer.get();
        if (!reader.reaches(entry.region())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这条登记，请刷新后再看。");
        }
        if (!recordsFor(entry.region()) && !reader.login().equals(entry.recordedBy())) {
            throw forbidden("登记由登记人、本地区登记单位或者治欠办撤销。");
        }
    }

    private boolean recordsFor(RegionCode region) {
        return currentOfficer.get().offices().stream()
                .filter(office -> office.region().equals(region))
                .anyMatch(office -> office.department().equals(DepartmentCode.LEADGRP)
                        || departments.dutiesOf(office.department()).contains(Duty.REGISTER));
    }

    private boolean sitsOn(RegionCode region, LocalDate day) {
        return sessions.between(List.of(region), day, day).stream()
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .flatMap(session -> rotas.of(session.id()).stream())
                .anyMatch(entry -> currentOfficer.get().worksIn(entry.office()));
    }

    void requireReading(RegionCode region) {
        Reader reader = currentOfficer.get();
        boolean local =
                reader.offices().stream().anyMatch(office -> office.region().equals(region));
        if (!local && !reader.seesWhole(region)) {
            throw forbidden("您不能查看该地区的情况。");
        }
    }

    private ReceptionSession reachable(UUID id) {
        return sessions.find(id)
                .filter(session -> currentOfficer.get().reaches(session.region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个接访场次，或者不在您的管辖范围内。"));
    }

    private boolean worksAtTheWindow(Reader reader, ReceptionSession session) {
        return reader.offices().stream()
                .filter(office -> office.region().equals(session.region()))
                .anyMatch(office -> departments.dutiesOf(office.department()).contains(Duty.REGISTER)
                        || rotas.of(session.id()).stream()
                                .anyMatch(entry -> entry.office().equals(office)));
    }

    private static ResponseStatusException forbidden(String sentence) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, sentence);
    }
}
