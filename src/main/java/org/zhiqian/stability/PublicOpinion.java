package org.zhiqian.stability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;

/** What is said about unpaid wages in public (舆情): found, weighed, answered and closed, without a word on who said it. */
@Service
@Transactional
public class PublicOpinion {
    private final CaseAccess access;
    private final Matters matters;
    private final Departments departments;
    private final Clock clock;

    PublicOpinion(CaseAccess access, Matters matters, Departments departments, Clock clock) {
        this.access = access;
        this.matters = matters;
        this.departments = departments;
        this.clock = clock;
    }

    public Begun register(ReportOpinion command, RegionCode region) {
        requirePast(command.foundOn());
        Optional<CaseState> about =
                Optional.ofNullable(command.caseNumber()).map(number -> access.accepted(number, region));
        String title = nobody("title", "标题", PlainText.of("title", "标题", command.title()));
        String gist = nobody("gist", "内容摘要", Wording.of("gist", "内容摘要", command.gist()));
        Matter begun = matters.open(
                new Matters.NewMatter(
                        MatterKind.PUBLIC_OPINION,
                        region,
                        new Office(DepartmentCode.LEADGRP, region),
                        null,
                        null,
                        about.map(CaseState::id).stream().toList()),
                "%s在%s发现舆情"
                        .formatted(
                                DateText.of(command.foundOn()), command.source().label()),
                title + "\n" + gist);
        return new Begun(begun, about);
    }

    /** Returns whether somebody has to answer. */
    public boolean assess(UUID id, AssessOpinion command) {
        String assessment = Wording.of("assessment", "研判意见", command.assessment());
        if (command.level() == OpinionLevel.NO_ACTION) {
            matters.close(id, "经研判无需处置", assessment);
            return false;
        }
        if (command.department() == null) {
            throw new Refusal("需要处置的，请填写处置单位。");
        }
        Office office = new Office(command.department(), matters.get(id).region());
        String name = departments.nameOf(office, today());
        LocalDate dueOn = dueOn(command.dueOn());
        matters.handTo(id, office);
        matters.dueOn(id, dueOn);
        note(id, "研判为%s，由%s于 %s 前处置".formatted(command.level().label(), name, DateText.of(dueOn)), assessment);
        return true;
    }

    public void answer(UUID id, AnswerOpinion command) {
        requirePast(command.answeredOn());
        String outlet = nobody("outlet", "回应方式", PlainText.of("outlet", "回应方式", command.outlet()));
        String facts = nobody("facts", "核查情况和回应内容", Wording.of("facts", "核查情况和回应内容", command.facts()));
        matters.note(id, command.answeredOn(), "已核查回应：" + outlet, facts);
    }

    /** Returns whether the item is closed; if not, there is a new date. */
    public boolean close(UUID id, CloseOpinion command) {
        @Nullable String opinion = PlainText.ofNullable("opinion", "说明", command.opinion());
        if (command.decision() == OpinionDecision.CLOSE) {
            matters.close(id, "舆情已办结", opinion);
            return true;
        }
        if (opinion == null) {
            throw new Refusal("退回重办的，请在「说明」里写明理由。");
        }
        LocalDate dueOn = dueOn(command.dueOn());
        matters.dueOn(id, dueOn);
        note(id, "退回重办，限 %s 前处置".formatted(DateText.of(dueOn)), opinion);
        return false;
    }

    /** Accounts are written with an at sign; who posted something is nobody's business here. */
    private static String nobody(String field, String label, String text) {
        if (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0) {
            throw new Refusal("「%s」（%s）里有发布人的账号，请删去：舆情只记内容，不记发布人。".formatted(label, field));
        }
        return text;
    }

    private LocalDate dueOn(@Nullable LocalDate dueOn) {
        if (dueOn == null) {
            throw new Refusal("请填写处置期限。");
        }
        if (!dueOn.isAfter(today()) || dueOn.isAfter(today().plusMonths(1))) {
            throw new Refusal("处置期限 %s 应在今天以后、一个月以内，请改正。".formatted(DateText.of(dueOn)));
        }
        return dueOn;
    }

    private void requirePast(LocalDate day) {
        OurAge.require(day);
        if (day.isAfter(today())) {
            throw new Refusal("日期 %s 晚于今天，请改正。".formatted(DateText.of(day)));
        }
    }

    private void note(UUID id, String summary, String note) {
        matters.note(id, today(), summary, note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
