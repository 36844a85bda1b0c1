package org.zhiqian.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;

/** The case an officer names in a form: one he or she may see, in the region of the process, held until it is decided. */
@Service
@Transactional
public class CaseAccess {
    private final CaseSearch search;
    private final CaseFiles caseFiles;
    private final Mergers mergers;
    private final CurrentOfficer currentOfficer;

    CaseAccess(CaseSearch search, CaseFiles caseFiles, Mergers mergers, CurrentOfficer currentOfficer) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.mergers = mergers;
        this.currentOfficer = currentOfficer;
    }

    /** A case that was accepted, closed or not. */
    public CaseState accepted(CaseNumber number, RegionCode region) {
        CaseState state = registered(number, region);
        if (state.status() == CaseStatus.REGISTERED || state.status() == CaseStatus.SUPPLEMENTING) {
            throw new Refusal("案件 %s 还没有受理。请先办结受理审查。".formatted(number));
        }
        return state;
    }

    /** A case that was not turned away and not merged into another one. */
    public CaseState registered(CaseNumber number, RegionCode region) {
        CaseState found = search.find(currentOfficer.get(), number)
                .filter(state -> state.region().equals(region))
                .orElseThrow(() -> new Refusal("本地区没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。请核对案件编号。"));
        CaseState state = caseFiles.lock(found.id());
        if (state.status() == CaseStatus.TURNED_AWAY) {
            throw new Refusal("案件 %s 没有受理，不能办理此事项。请核对案件编号。".formatted(number));
        }
        mergers.leadOf(state.id()).map(caseFiles::get).ifPresent(lead -> {
            throw new Refusal("案件 %s 已经并入 %s。请填写 %s。".formatted(number, lead.number(), lead.number()));
        });
        return state;
    }

    /** A case that was accepted and is not closed. */
    public CaseState underWay(CaseNumber number, RegionCode region) {
        CaseState state = accepted(number, region);
        if (state.status() == CaseStatus.CLOSED || state.status() == CaseStatus.STRUCK_OFF) {
            throw new Refusal("案件 %s 已经结案，不能再办理此事项。再次欠薪的，请先通过回头看恢复办理。".formatted(number));
        }
        return state;
    }
}
