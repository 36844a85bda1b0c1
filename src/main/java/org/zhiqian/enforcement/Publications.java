package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Matters.NewMatter;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.model.RoundOutcome;
import org.zhiqian.enforcement.model.Verdict;
import org.zhiqian.enforcement.store.PublicationList;
import org.zhiqian.enforcement.store.PublicationList.Entry;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;

/** Grave violations are published in rounds (重大劳动保障违法行为社会公布, 人社部令第29号). */
@Service
@Transactional
public class Publications {
    private final Enforcers enforcers;
    private final PublicationRules rules;
    private final PublicationRounds rounds;
    private final PublicationList list;
    private final CaseFiles caseFiles;
    private final ActRegister register;
    private final Matters matters;
    private final Regions regions;
    private final Clock clock;

    Publications(
            Enforcers enforcers,
            PublicationRules rules,
            PublicationRounds rounds,
            PublicationList list,
            CaseFiles caseFiles,
            ActRegister register,
            Matters matters,
            Regions regions,
            Clock clock) {
        this.enforcers = enforcers;
        this.rules = rules;
        this.rounds = rounds;
        this.list = list;
        this.caseFiles = caseFiles;
        this.register = register;
        this.matters = matters;
        this.regions = regions;
        this.clock = clock;
    }

    public Matter open(OpenPublication command, RegionCode region) {
        enforcers.require(region, "重大违法社会公布");
        String note = PlainText.ofNullable("note", "说明", command.note());
        Matter matter = matters.open(
                new NewMatter(MatterKind.PUBLICATION, region, Enforcers.inspectorsOf(region), null, null, List.of()),
                "开始定期公布",
                note);
        requireFirst(region);
        list.add(matter.id(), region);
        return matter;
    }

    /** Two officers who begin at the same time wait for each other at the number of the matter, so it is asked after that. */
    private void requireFirst(RegionCode region) {
        list.openIn(region).map(matters::get).ifPresent(running -> {
            throw new Refusal("本地区正在定期公布（%s），不能重复办理。".formatted(running.number()));
        });
    }

    /** Sets the last day of the round: that of the quarter, in the province of the half-year. */
    public void beginRound(UUID id) {
        Matter matter = matters.get(id);
        LocalDate within = Optional.ofNullable(matter.dueOn()).orElse(today());
        LocalDate end = rounds.endOf(regions.levelOf(matter.region()), within);
        matters.dueOn(id, end);
        matters.note(id, today(), "本轮公布截至 " + DateText.of(end), null);
    }

    public RoundOutcome compile(UUID matter, CompileRound command) {
        String note = PlainText.ofNullable("note", "说明", command.note());
        switch (command.outcome()) {
            case PUBLISH -> enter(matter, command.entries());
            case NOTHING -> matters.note(matter, today(), command.outcome().label(), note);
            case STOP -> matters.close(matter, command.outcome().label(), Checks.required(note, "说明", "停止公布"));
        }
        return command.outcome();
    }

    /** Returns whether the authority agrees; else the list is compiled anew. */
    public boolean approve(UUID matter, ApprovePublication command) {
        String opinion = PlainText.ofNullable("opinion", "意见", command.opinion());
        boolean agreed = command.decision() == Verdict.AGREE;
        if (!agreed) {
            Checks.required(opinion, "意见", "不同意");
        }
        matters.note(matter, today(), "公布名单：" + command.decision().label(), opinion);
        return agreed;
    }

    public void publish(UUID matter, PublishRound command) {
        Checks.between("公布日期", command.publishedOn(), matters.get(matter).openedOn(), today());
        String medium = PlainText.of("medium", "公布载体", command.medium());
        String url = PlainText.ofNullable("url", "网址", command.url());
        List<Entry> entries = list.waiting(matter);
        for (Entry entry : entries) {
            CaseState state = caseFiles.lock(entry.caseId());
            if (!rules.isPublished(state.id())) {
                register.enterOnce(
                        new RecordAct(state.number(), ActKind.PUBLISHED, command.publishedOn(), null, null, null, null),
                        state);
            }
        }
        list.published(matter, command.publishedOn());
        matters.note(
                matter,
                command.publishedOn(),
                "公布 %d 件，%s".formatted(entries.size(), url == null ? medium : medium + " " + url),
                null);
    }

    /** The day on which the next round begins. */
    public void next(UUID matter) {
        Optional.ofNullable(matters.get(matter).dueOn()).ifPresent(end -> matters.dueOn(matter, end.plusDays(1)));
    }

    private void enter(UUID matter, List<PublicationEntry> entries) {
        if (entries.isEmpty()) {
            throw new Refusal("请至少填写一个公布案件；本轮没有的，请选择「%s」。".formatted(RoundOutcome.NOTHING.label()));
        }
        list.clearWaiting(matter);
        Set<CaseId> seen = new HashSet<>();
        for (PublicationEntry entry : entries) {
            Entry checked = rules.checked(entry, matters.get(matter).region());
            if (!seen.add(checked.caseId())) {
                throw new Refusal("案件 %s 填写了两次，请删去一个。".formatted(entry.caseNumber()));
            }
            list.add(matter, checked);
        }
        matters.note(matter, today(), "拟公布 %d 件".formatted(entries.size()), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
