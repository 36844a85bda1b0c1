package org.zhiqian.roster;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Rosters;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** Who may look into a roster: whoever sees the whole case. Who may change it: the labour inspectorate that handles the case. */
@Component
class RosterAccess {
    private final CaseSearch search;
    private final Rosters rosters;
    private final CurrentOfficer currentOfficer;

    RosterAccess(CaseSearch search, Rosters rosters, CurrentOfficer currentOfficer) {
        this.search = search;
        this.rosters = rosters;
        this.currentOfficer = currentOfficer;
    }

    CaseState readable(CaseNumber number) {
        Reader reader = currentOfficer.get();
        CaseState state = search.find(reader, number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。"));
        if (!reader.seesWhole(state.region())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "名册里有工人的个人信息，由办理案件的劳动保障监察机构、人社部门和治欠办查看。");
        }
        return state;
    }

    CaseState changeable(CaseNumber number) {
        CaseState state = readable(number);
        if (!handles(state)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "名册由办理案件的劳动保障监察机构填写。请转请该单位改动。");
        }
        rosters.fixed(state).ifPresent(why -> {
            throw new Refusal(why);
        });
        return state;
    }

    boolean canChange(CaseState state) {
        return handles(state) && rosters.fixed(state).isEmpty();
    }

    private boolean handles(CaseState state) {
        return currentOfficer.get().worksIn(new Office(DepartmentCode.LSI, state.handlingRegion()));
    }

    Reader reader() {
        return currentOfficer.get();
    }
}
