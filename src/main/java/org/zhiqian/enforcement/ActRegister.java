package org.zhiqian.enforcement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Mergers;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Duty;

/** The register of what authorities did in cases (执法事项登记); a transfer shows the case to whom it is transferred. */
@Service
@Transactional
public class ActRegister {
    private final CaseSearch search;
    private final CaseFiles caseFiles;
    private final Mergers mergers;
    private final Acts acts;
    private final ActRules rules;
    private final CrimeRules crimes;
    private final Enforcers enforcers;
    private final CurrentOfficer currentOfficer;

    ActRegister(
            CaseSearch search,
            CaseFiles caseFiles,
            Mergers mergers,
            Acts acts,
            ActRules rules,
            CrimeRules crimes,
            Enforcers enforcers,
            CurrentOfficer currentOfficer) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.mergers = mergers;
        this.acts = acts;
        this.rules = rules;
        this.crimes = crimes;
        this.enforcers = enforcers;
        this.currentOfficer = currentOfficer;
    }

    /** Returns the case the act belongs to. */
    public CaseState record(RecordAct command, RegionCode region) {
        Optional<CaseState> visible = search.find(currentOfficer.get(), command.caseNumber())
                .filter(state -> state.region().equals(region));
        requireDuty(region, visible.map(CaseState::handlingRegion).orElse(region), command.kind());
        CaseState found = visible.orElseThrow(
                () -> new Refusal("本地区没有编号为 " + command.caseNumber() + " 的案件，或者不在本单位的办理范围内。请核对案件编号。"));
        CaseState state = caseFiles.lock(found.id());
        mergers.leadOf(state.id()).map(caseFiles::get).ifPresent(lead -> {
            throw new Refusal("案件 %s 已经并入 %s。请填写 %s。".formatted(state.number(), lead.number(), lead.number()));
        });
        enter(command, state, acts.of(state.id()));
        return state;
    }

    /** Enters what a route has done; an act that is registered already, of that day with that document, stays the one. */
    void enterOnce(RecordAct command, CaseState held) {
        List<Acts.Act> earlier = acts.of(held.id());
        if (earlier.stream().noneMatch(act -> ActRules.isSame(command, act))) {
            enter(command, held, earlier);
        }
    }

    private void enter(RecordAct command, CaseState state, List<Acts.Act> earlier) {
        Acts.Act act = rules.checked(command, state, earlier);
        acts.record(state.id(), act);
        if (act.kind() == ActKind.POLICE_TRANSFER) {
            crimes.requireExpiredOrder(state.id(), act.actedOn());
            enforcers.show(state.id(), state.handlingRegion(), Duty.FILE_CRIMES);
        }
    }

    private void requireDuty(RegionCode region, RegionCode handlingRegion, ActKind kind) {
        boolean allowed = enforcers.has(handlingRegion, Duty.ENFORCE)
                || kind == ActKind.POLICE_FILED
                        && (enforcers.has(region, Duty.FILE_CRIMES) || enforcers.has(handlingRegion, Duty.FILE_CRIMES));
        if (!allowed) {
            throw new Refusal("本单位不登记「%s」：执法事项由案件所在地区的%s登记，公安机关立案也可由%s登记。"
                    .formatted(kind.label(), enforcers.names(Duty.ENFORCE), enforcers.names(Duty.FILE_CRIMES)));
        }
    }
}
