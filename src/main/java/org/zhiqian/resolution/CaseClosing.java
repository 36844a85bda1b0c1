package org.zhiqian.resolution;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Closings;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.notification.OfficeMail;

/** Closes, strikes off, answers and looks back (办结一起、销号一起；件件有着落、事事有回音). */
@Service
@Transactional
public class CaseClosing {
    private static final int SHORTEST_TEXT = 10;

    private final CaseFiles caseFiles;
    private final Closings closings;
    private final Timeline timeline;
    private final OfficeMail mail;
    private final Clock clock;

    CaseClosing(CaseFiles caseFiles, Closings closings, Timeline timeline, OfficeMail mail, Clock clock) {
        this.caseFiles = caseFiles;
        this.closings = closings;
        this.timeline = timeline;
        this.mail = mail;
        this.clock = clock;
    }

    public void apply(CaseId id, ApplyClosing command) {
        closings.apply(id, text(command.conclusion(), "办理情况和结果"));
    }

    /** Returns whether the case is closed now. */
    public boolean decide(CaseId id, ReviewClosing command) {
        if (command.decision() == ReviewDecision.APPROVE) {
            closings.close(id, command.opinion());
            return true;
        }
        closings.sendBack(id, ReviewDecision.requireOpinion(command.opinion()));
        return false;
    }

    public void strikeOff(CaseId id) {
        closings.strikeOff(id);
        CaseState state = caseFiles.get(id);
        mail.caseClosed(state.number(), state.region());
    }

    public void answer(CaseId id, AnswerPetitioner command) {
        CaseState state = caseFiles.get(id);
        requireDate(command.answeredOn(), state.receivedOn(), "答复");
        timeline.add(
                id,
                FactKind.ANSWERED,
                command.answeredOn(),
                command.manner().label() + "答复诉求人"
                        + (command.satisfaction() == null
                                ? ""
                                : "，" + command.satisfaction().label()),
                text(command.answer(), "答复的内容和理由"));
    }

    /** Returns whether wages are owed again. */
    public boolean lookBack(CaseId id, LookBack command) {
        CaseState state = caseFiles.get(id);
        requireDate(command.calledOn(), state.receivedOn(), "回访");
        timeline.add(
                id, FactKind.LOOKED_BACK, command.calledOn(), command.outcome().label(), command.note());
        return command.outcome() == LookBackOutcome.OWED_AGAIN;
    }

    public void reopen(CaseId id) {
        closings.reopen(id);
    }

    private void requireDate(LocalDate date, LocalDate notBefore, String what) {
        LocalDate today = LocalDate.now(clock);
        if (date.isAfter(today) || date.isBefore(notBefore)) {
            throw new Refusal("%s日期应在 %s 至今天 %s 之间，请改正。".formatted(what, DateText.of(notBefore), DateText.of(today)));
        }
    }

    private static String text(String text, String label) {
        if (text.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明" + label + "，不少于 " + SHORTEST_TEXT + " 个字。");
        }
        return text;
    }
}
