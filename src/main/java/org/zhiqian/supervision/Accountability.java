package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.cases.Matters;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.supervision.store.AccountFile;

/** From the notice over the interview to the referral (通报、约谈、问责), each with its reason and its answer, until all is put right. */
@Service
@Transactional
public class Accountability {
    private final Matters matters;
    private final AccountFile file;
    private final LetterRules rules;
    private final Clock clock;

    Accountability(Matters matters, AccountFile file, LetterRules rules, Clock clock) {
        this.matters = matters;
        this.file = file;
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns whether the shortcoming is made known. */
    public boolean issue(UUID id, IssueNotice command) {
        String text = said("text", "通报内容或者不通报的理由", command.text());
        if (command.decision() == NoticeDecision.WAIVE) {
            matters.close(id, "不予通报", text);
            return false;
        }
        LocalDate dueOn = rules.dueOn(command.dueOn());
        matters.dueOn(id, dueOn);
        note(id, "已通报，限 %s 前整改".formatted(DateText.of(dueOn)), text);
        return true;
    }

    public void answer(UUID id, AnswerNotice command) {
        requirePast(command.rectifiedOn());
        matters.note(id, command.rectifiedOn(), "责任单位报告整改情况", said("answer", "整改情况", command.answer()));
    }

    public void review(UUID id, ReviewRectification command) {
        String reason = said("reason", "理由", command.reason());
        boolean interviewed = file.wasInterviewed(id);
        switch (command.decision()) {
            case PUT_RIGHT -> matters.close(id, "已整改到位", reason);
            case INTERVIEW -> {
                if (interviewed) {
                    throw new Refusal("已经约谈过。仍不整改的，请选「提请问责」。");
                }
                note(id, "整改不到位，决定约谈", reason);
            }
            case REFER -> {
                if (!interviewed && !Boolean.TRUE.equals(command.grave())) {
                    throw new Refusal("还没有约谈，不能提请问责。情节严重或者存在失职失责行为的，请勾选后再提交。");
                }
                note(id, "决定提请同级纪委监委问责", reason);
            }
        }
    }

    public void interview(UUID id, HoldInterview command) {
        requirePast(command.heldOn());
        LocalDate dueOn = rules.dueOn(command.dueOn());
        String interviewed = PlainText.of("interviewed", "约谈对象", command.interviewed());
        String demands = said("demands", "约谈要求", command.demands());
        file.interviewed(id, command.heldOn());
        matters.dueOn(id, dueOn);
        matters.note(
                id,
                command.heldOn(),
                "已约谈，限 %s 前整改".formatted(DateText.of(dueOn)),
                "约谈对象：%s\n%s".formatted(interviewed, demands));
    }

    public void refer(UUID id, ReferForAccountability command) {
        String document = PlainText.of("document", "文号", command.document());
        note(id, "已提请同级纪委监委问责：" + document, said("reason", "失职失责事实和建议", command.reason()));
    }

    public void record(UUID id, RecordAccountability command) {
        requirePast(command.decidedOn());
        matters.close(
                id,
                "纪检监察机关于 %s %s"
                        .formatted(
                                DateText.of(command.decidedOn()),
                                command.outcome().label()),
                said("result", "处理情况", command.result()));
    }

    private String said(String field, String label, String text) {
        rules.requireSaid(label, text);
        return PlainText.of(field, label, text);
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
