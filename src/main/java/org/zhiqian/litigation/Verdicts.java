package org.zhiqian.litigation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** What follows an agreement or an award: a lawsuit, payment, or the application for enforcement. */
@Service
@Transactional
public class Verdicts {
    private final Matters matters;
    private final FactDates dates;
    private final TimeLimits limits;

    Verdicts(Matters matters, FactDates dates, TimeLimits limits) {
        this.matters = matters;
        this.dates = dates;
        this.limits = limits;
    }

    /** Returns whether somebody has sued; if not, the award has its own day for paying. */
    public boolean recordLawsuit(UUID matter, RecordLawsuit command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        if (command.outcome() == LawsuitOutcome.SUED) {
            LocalDate suedOn = dates.past(command.suedOn(), "起诉日期");
            matters.note(matter, suedOn, "当事人不服裁决，已向人民法院起诉", note);
            matters.factOn(matter, suedOn);
            return true;
        }
        matters.note(matter, dates.today(), "起诉期届满未起诉，裁决生效", note);
        matters.dueOn(matter, matters.factOn(matter).orElseThrow());
        return false;
    }

    public void judge(UUID matter, RecordJudgment command) {
        LocalDate judgedOn = dates.pastFrom(
                command.judgedOn(), "判决日期", matters.factOn(matter).orElseThrow());
        if (command.amount().isNegative()) {
            throw new Refusal("判决金额不能小于 0 元；判决驳回的填 0。");
        }
        matters.note(
                matter,
                judgedOn,
                "人民法院判决，%s：%d 人 %s 元"
                        .formatted(
                                Filled.text(command.document(), "document", "案号", 2),
                                command.people(),
                                command.amount()),
                PlainText.ofNullable("note", "说明", command.note()));
        matters.dueOn(matter, dates.performBy(command.performBy(), judgedOn));
    }

    /** Returns whether a court must enforce; payments are booked in the case. */
    public boolean follow(UUID matter, FollowPerformance command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate happenedOn = dates.past(command.happenedOn(), "日期");
        if (command.outcome() == PerformanceOutcome.ENFORCEMENT) {
            requireInTime(matters.get(matter), happenedOn);
        } else if (command.outcome() == PerformanceOutcome.NOTHING_DUE) {
            Filled.in(note, "说明");
        }
        matters.note(matter, happenedOn, command.outcome().label(), note);
        matters.close(matter, command.outcome().label(), null);
        return command.outcome() == PerformanceOutcome.ENFORCEMENT;
    }

    /** After the day for paying, within two years of it (《民事诉讼法》第二百五十条). */
    private void requireInTime(Matter matter, LocalDate appliedOn) {
        LocalDate performBy = Filled.in(matter.dueOn(), "履行期限");
        LocalDate last = limits.compute(limits.limit("ENF-APPLY"), performBy, false, matter.region())
                .dueOn();
        if (!appliedOn.isAfter(performBy) || appliedOn.isAfter(last)) {
            throw new Refusal("履行期限到 %s，申请强制执行应在此后、%s 以前。请核对日期。".formatted(DateText.of(performBy), DateText.of(last)));
        }
    }
}
