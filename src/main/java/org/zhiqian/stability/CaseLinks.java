package org.zhiqian.stability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.MatterSearch;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;

/** Says later on which cases an incident or an item of public opinion is about. */
@Service
@Transactional
public class CaseLinks {
    private static final Set<MatterKind> LINKED = Set.of(MatterKind.INCIDENT, MatterKind.PUBLIC_OPINION);

    private final CaseAccess access;
    private final CaseRegister register;
    private final MatterSearch search;
    private final Matters matters;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    CaseLinks(
            CaseAccess access,
            CaseRegister register,
            MatterSearch search,
            Matters matters,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.access = access;
        this.register = register;
        this.search = search;
        this.matters = matters;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** Returns the matter with its new case. */
    public Begun link(LinkCase command, RegionCode region) {
        CaseState state = access.accepted(command.caseNumber(), region);
        Matter matter = search.find(currentOfficer.get(), new MatterNumber(command.matterNumber()))
                .filter(one -> LINKED.contains(one.kind()) && one.region().equals(region))
                .orElseThrow(() -> new Refusal("本地区没有编号为 %s 的群体性、极端事件或者舆情。请核对事项编号。".formatted(command.matterNumber())));
        if (!matters.lock(matter.id()).isOpen()) {
            throw new Refusal("%s 已经办结，不能再关联案件。".formatted(matter.number()));
        }
        if (matters.casesOf(matter.id()).contains(state.id())) {
            throw new Refusal("案件 %s 已经关联到 %s。".formatted(state.number(), matter.number()));
        }
        matters.link(matter.id(), state.id());
        register.involve(state.id(), matter.office());
        matters.note(matter.id(), LocalDate.now(clock), "关联案件 " + state.number(), null);
        return new Begun(matter, Optional.of(state));
    }
}
