package org.zhiqian.enforcement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Reader;

/** The register of what authorities did in cases (执法事项登记); a transfer shows the case to whom it is transferred. */
@Service
@Transactional
public class ActRegister {
    private final CaseSearch search;
    private final CaseFiles caseFiles;
    private final CaseRegister caseRegister;
    private final Acts acts;
    private final ActRules rules;
    private final Departments departments;
    private final CurrentOfficer currentOfficer;

    ActRegister(
            CaseSearch search,
            CaseFiles caseFiles,
            CaseRegister caseRegister,
            Acts acts,
            ActRules rules,
            Departments departments,
            CurrentOfficer currentOfficer) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.caseRegister = caseRegister;
        this.acts = acts;
        this.rules = rules;
        this.departments = departments;
        this.currentOfficer = currentOfficer;
    }

    /** Returns the case the act belongs to. */
    public CaseState record(RecordAct command, RegionCode region) {
        Reader reader = currentOfficer.get();
        Optional<CaseState> visible = search.find(reader, command.caseNumber())
                .filter(state -> state.region().equals(region));
        requireDuty(reader, region, visible.map(CaseState::handlingRegion).orElse(region), command.kind());
        CaseState found = visible.orElseThrow(
                () -> new Refusal("本地区没有编号为 " + command.caseNumber() + " 的案件，或者不在本单位的办理范围内。请核对案件编号。"));
        CaseState state = caseFiles.lock(found.id());
        Acts.Act act = rules.checked(command, state, acts.of(state.id()));
        acts.record(state.id(), act);
        if (act.kind() == ActKind.POLICE_TRANSFER) {
            showTo(state, Duty.FILE_CRIMES);
        }
        return state;
    }

    private void requireDuty(Reader reader, RegionCode region, RegionCode handlingRegion, ActKind kind) {
        boolean allowed = has(reader, handlingRegion, Duty.ENFORCE)
                || kind == ActKind.POLICE_FILED && has(reader, region, Duty.FILE_CRIMES);
        if (!allowed) {
            throw new Refusal("本单位不登记「%s」：执法事项由案件所在地区的%s登记，公安机关立案也可由%s登记。"
                    .formatted(kind.label(), names(Duty.ENFORCE), names(Duty.FILE_CRIMES)));
        }
    }

    private boolean has(Reader reader, RegionCode region, Duty duty) {
        return reader.offices().stream()
                .filter(office -> office.region().equals(region))
                .anyMatch(office -> departments.dutiesOf(office.department()).contains(duty));
    }

    private void showTo(CaseState state, Duty duty) {
        with(duty).stream()
                .map(department -> new Office(department, state.region()))
                .filter(departments::exists)
                .forEach(office -> caseRegister.involve(state.id(), office));
    }

    private String names(Duty duty) {
        return String.join("、", with(duty).stream().map(departments::nameOf).toList());
    }

    private List<DepartmentCode> with(Duty duty) {
        return departments.all().stream()
                .filter(department -> departments.dutiesOf(department).contains(duty))
                .toList();
    }
}
