package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.enforcement.store.PublicationList.Entry;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Regions;

/** What may be published: a violation that was ordered to stop in vain, was decided on or went to the police, of a unit. */
@Component
class PublicationRules {
    private static final Set<ActKind> GRAVE =
            EnumSet.of(ActKind.DECISION, ActKind.PENALTY, ActKind.POLICE_TRANSFER, ActKind.BLACKLISTED);

    private final CaseSearch search;
    private final CurrentOfficer currentOfficer;
    private final Regions regions;
    private final Acts acts;
    private final Particulars particulars;
    private final Clock clock;

    PublicationRules(
            CaseSearch search,
            CurrentOfficer currentOfficer,
            Regions regions,
            Acts acts,
            Particulars particulars,
            Clock clock) {
        this.search = search;
        this.currentOfficer = currentOfficer;
        this.regions = regions;
        this.acts = acts;
        this.particulars = particulars;
        this.clock = clock;
    }

    Entry checked(PublicationEntry entry, RegionCode region) {
        CaseNumber number = Checks.required(entry.caseNumber(), "案件编号", "填写公布案件");
        String facts = PlainText.of("facts", "主要违法事实", Checks.required(entry.facts(), "主要违法事实", "填写公布案件"));
        String handling = PlainText.of("handling", "处理情况", Checks.required(entry.handling(), "处理情况", "填写公布案件"));
        CaseState state = search.find(currentOfficer.get(), number)
                .filter(one -> regions.visibleFrom(region).contains(one.region()))
                .orElseThrow(() -> new Refusal("本地区没有编号为 " + number + " 的案件，或者不在本单位的办理范围内。请核对案件编号。"));
        if (state.status() == CaseStatus.MERGED) {
            throw new Refusal("案件 %s 已经并入其他案件，请填写主案的编号。".formatted(number));
        }
        requireGrave(state);
        if (particulars.parties(state.id()).stream().allMatch(party -> party.person())) {
            throw new Refusal("案件 %s 没有登记被反映的单位，不能公布。".formatted(number));
        }
        return new Entry(state.id(), facts, handling);
    }

    /** Also by another region, whose list was approved before. */
    boolean isPublished(CaseId id) {
        return acts.of(id).stream().anyMatch(act -> act.kind() == ActKind.PUBLISHED);
    }

    private void requireGrave(CaseState state) {
        List<Acts.Act> done = acts.of(state.id());
        if (isPublished(state.id())) {
            throw new Refusal("案件 %s 已经公布过，不能重复公布。".formatted(state.number()));
        }
        LocalDate today = LocalDate.now(clock);
        if (done.stream().noneMatch(act -> GRAVE.contains(act.kind()) || act.hasExpiredBefore(today))) {
            throw new Refusal("案件 %s 没有逾期不改正的责令文书、处理处罚决定或者移送，不属于重大违法，不能公布。".formatted(state.number()));
        }
    }
}
