package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Matters.NewMatter;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.model.ListingDecision;
import org.zhiqian.enforcement.model.ObjectionReply;
import org.zhiqian.enforcement.model.Verdict;
import org.zhiqian.enforcement.store.BlacklistEntries;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** The list of untrustworthy debtors of wages (失信联合惩戒名单, 人社部令第45号): told, heard, listed for three years, removed. */
@Service
@Transactional
public class Blacklist {
    private final Enforcers enforcers;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final ListingRules rules;
    private final BlacklistEntries entries;
    private final ActRegister register;
    private final Debts debts;
    private final Matters matters;
    private final TimeLimits limits;
    private final Clock clock;

    Blacklist(
            Enforcers enforcers,
            CaseAccess access,
            CaseFiles caseFiles,
            ListingRules rules,
            BlacklistEntries entries,
            ActRegister register,
            Debts debts,
            Matters matters,
            TimeLimits limits,
            Clock clock) {
        this.enforcers = enforcers;
        this.access = access;
        this.caseFiles = caseFiles;
        this.rules = rules;
        this.entries = entries;
        this.register = register;
        this.debts = debts;
        this.matters = matters;
        this.limits = limits;
        this.clock = clock;
    }

    public OpenedMatter propose(ProposeBlacklisting command, RegionCode region) {
        RegionCode acting = enforcers.requireFor(command.caseNumber(), region, "失信联合惩戒");
        CaseState state = access.accepted(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.BLACKLIST);
        String facts = PlainText.of("facts", "事实和依据", command.facts());
        rules.requireUnit(state.id(), command.unitName());
        rules.requireCriteria(state, command.ground(), today());
        Matter matter = matters.open(
                new NewMatter(
                        MatterKind.BLACKLIST, region, Enforcers.authorityOf(acting), null, null, List.of(state.id())),
                "拟列入 %s%s：%s"
                        .formatted(
                                command.unitName(),
                                Boolean.TRUE.equals(command.persons()) ? "及其责任人员" : "",
                                command.ground().label()),
                facts);
        entries.add(matter.id(), command.unitName(), command.ground());
        return new OpenedMatter(state, matter);
    }

    public void inform(UUID matter, NotifyListing command) {
        Checks.between("告知日期", command.informedOn(), matters.get(matter).openedOn(), today());
        String document = PlainText.of("document", "告知书文号", command.document());
        entries.informed(matter, command.informedOn());
        matters.note(
                matter,
                command.informedOn(),
                "告知拟列入 %s，%s 前可以陈述、申辩".formatted(document, DateText.of(lastDayToObject(matter, command.informedOn()))),
                null);
    }

    public void hear(UUID matter, HearObjection command) {
        LocalDate informedOn = informedOn(matter);
        Checks.between("日期", command.repliedOn(), informedOn, today());
        String note = PlainText.ofNullable("note", "意见内容", command.note());
        LocalDate last = lastDayToObject(matter, informedOn);
        if (command.reply() == ObjectionReply.OBJECTED) {
            Checks.required(note, "意见内容", command.reply().label());
        } else if (!today().isAfter(last)) {
            throw new Refusal("当事人在 %s 前都可以提出意见，请在期满后再登记。".formatted(DateText.of(last)));
        }
        matters.note(matter, command.repliedOn(), command.reply().label(), note);
    }

    /** Returns whether the unit is listed; what has become untrue since the proposal refuses it. */
    public boolean decide(UUID matter, DecideListing command) {
        Checks.between("决定日期", command.decidedOn(), informedOn(matter), today());
        String reason = PlainText.of("reason", "理由", command.reason());
        String decision = command.decision().label();
        if (command.decision() == ListingDecision.NOT_LIST) {
            matters.close(matter, decision, reason);
            return false;
        }
        CaseState state = caseFiles.lock(matters.casesOf(matter).get(0));
        rules.requireCriteria(state, entries.get(matter).ground(), today());
        String document = PlainText.of("document", "决定书文号", Checks.required(command.document(), "决定书文号", decision));
        register.enterOnce(
                new RecordAct(state.number(), ActKind.BLACKLISTED, command.decidedOn(), document, null, null, null),
                state);
        entries.listed(matter, command.decidedOn());
        LocalDate until = term(matter, command.decidedOn());
        matters.dueOn(matter, until.plusDays(1));
        matters.note(
                matter, command.decidedOn(), "%s，%s，至 %s".formatted(decision, document, DateText.of(until)), reason);
        return true;
    }

    /** The three years are over. */
    public void expire(UUID matter) {
        matters.close(matter, "列入期满，移出名单", null);
    }

    public OpenedMatter requestRemoval(RequestRemoval command, RegionCode region) {
        enforcers.requireFor(command.caseNumber(), region, "失信联合惩戒");
        CaseState state = access.accepted(command.caseNumber(), region);
        String facts = PlainText.of("facts", "改正情况", command.facts());
        Matter matter = matters.openOf(state.id()).stream()
                .filter(one -> one.kind() == MatterKind.BLACKLIST)
                .filter(one -> entries.get(one.id()).listedOn() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("本案没有列入失信联合惩戒名单的单位，不需要移出。"));
        requireMended(command, state, matter);
        entries.corrected(matter.id(), command.correctedOn());
        matters.note(matter.id(), today(), "申请提前移出，改正于 " + DateText.of(command.correctedOn()), facts);
        return new OpenedMatter(state, matter);
    }

    /** Returns whether the unit leaves the list now. */
    public boolean decideRemoval(UUID matter, DecideRemoval command) {
        LocalDate correctedOn =
                Optional.ofNullable(entries.get(matter).correctedOn()).orElseThrow();
        Checks.between("决定日期", command.decidedOn(), correctedOn, today());
        String reason = PlainText.of("reason", "理由", command.reason());
        boolean agreed = command.decision() == Verdict.AGREE;
        if (agreed) {
            matters.close(matter, "提前移出名单", reason);
        } else {
            matters.note(matter, command.decidedOn(), "不予提前移出", reason);
        }
        return agreed;
    }

    private void requireMended(RequestRemoval command, CaseState state, Matter matter) {
        LocalDate listedOn =
                Optional.ofNullable(entries.get(matter.id()).listedOn()).orElseThrow();
        LocalDate since = command.correctedOn().isBefore(listedOn) ? listedOn : command.correctedOn();
        LocalDate earliest = compute("LISTING-MENDED", since, matter).rawDueOn();
        if (today().isBefore(earliest)) {
            throw new Refusal("列入期间改正满六个月的才可以申请提前移出，最早 %s。".formatted(DateText.of(earliest)));
        }
        if (!Boolean.TRUE.equals(command.promised())) {
            throw new Refusal("提前移出须有守信承诺。收到承诺书后请勾选「已提交守信承诺书」。");
        }
        debts.requirePaid(state.id(), "不能移出");
    }

    private LocalDate lastDayToObject(UUID matter, LocalDate informedOn) {
        return compute("LISTING-OBJECTION", informedOn, matters.get(matter)).dueOn();
    }

    private LocalDate term(UUID matter, LocalDate listedOn) {
        return compute("BLACKLIST", listedOn, matters.get(matter)).rawDueOn();
    }

    private Deadline compute(String limit, LocalDate from, Matter matter) {
        return limits.compute(limits.limit(limit), from, false, matter.region());
    }

    private LocalDate informedOn(UUID matter) {
        return Optional.ofNullable(entries.get(matter).informedOn()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
