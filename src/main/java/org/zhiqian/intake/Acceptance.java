package org.zhiqian.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.organisation.Departments;

/** Accepting, asking for supplements, referring and refusing (若干规定 §18; 保障农民工工资支付条例 §10 首问负责). */
@Service
@Transactional
public class Acceptance {
    private static final int SHORTEST_REASON = 10;

    private final CaseFiles caseFiles;
    private final Timeline timeline;
    private final Departments departments;
    private final OfficeMail mail;
    private final Clock clock;

    Acceptance(CaseFiles caseFiles, Timeline timeline, Departments departments, OfficeMail mail, Clock clock) {
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.departments = departments;
        this.mail = mail;
        this.clock = clock;
    }

    public void decide(CaseId id, AcceptPetition command) {
        CaseState state = caseFiles.lock(id);
        switch (command.decision()) {
            case ACCEPT -> accept(id, command.responsiblePerson());
            case SUPPLEMENT -> askForSupplements(id, reason(command, "要求补正的材料"));
            case REFER -> refer(state, command);
            case REFUSE -> refuse(id, reason(command, "不予受理的理由"));
        }
    }

    /** Whether the petition was sent on to another body, rather than refused. */
    @Transactional(readOnly = true)
    public boolean wasReferred(CaseId id) {
        return timeline.of(id).stream().anyMatch(fact -> fact.kind() == FactKind.REFERRED);
    }

    public void supplement(CaseId id, SupplementPetition command) {
        timeline.add(id, FactKind.SUPPLEMENTED, today(), command.outcome().label(), command.note());
        caseFiles.moveTo(id, CaseStatus.REGISTERED);
    }

    public void informed(CaseId id, InformPetitioner command) {
        CaseState state = caseFiles.get(id);
        if (command.informedOn().isAfter(today()) || command.informedOn().isBefore(state.receivedOn())) {
            throw new Refusal("告知日期应在收到诉求的 %s 至今天 %s 之间，请改正。".formatted(state.receivedOn(), today()));
        }
        timeline.add(
                id, FactKind.INFORMED, command.informedOn(), command.manner().label() + "告知诉求人", command.content());
    }

    private void accept(CaseId id, @Nullable String responsiblePerson) {
        if (responsiblePerson == null) {
            throw new Refusal("受理要明确责任人：请填写承办人姓名。");
        }
        caseFiles.accept(id, today(), responsiblePerson);
        timeline.add(id, FactKind.ACCEPTED, today(), "责任人 " + responsiblePerson);
    }

    private void askForSupplements(CaseId id, String materials) {
        caseFiles.moveTo(id, CaseStatus.SUPPLEMENTING);
        timeline.add(id, FactKind.SUPPLEMENT_ASKED, today(), "已告知诉求人补正", materials);
    }

    private void refer(CaseState state, AcceptPetition command) {
        if (command.referTo() == null) {
            throw new Refusal("转送要写明去向：请选择有权处理的部门。");
        }
        Office competent =
                new Office(command.referTo(), Objects.requireNonNullElse(command.referRegion(), state.region()));
        if (!departments.exists(competent)) {
            throw new Refusal("没有 " + competent.region() + " 的该部门，请核对转送的部门和地区。");
        }
        if (competent.equals(new Office(DepartmentCode.LSI, state.region()))) {
            throw new Refusal("不能转送给本单位：属本单位职责的，请选择「受理」。");
        }
        String reason = reason(command, "转送的理由");
        caseFiles.moveTo(state.id(), CaseStatus.TURNED_AWAY);
        timeline.add(state.id(), FactKind.REFERRED, today(), "转送" + departments.nameOf(competent, today()), reason);
        mail.petitionReferred(state.number(), competent);
    }

    private void refuse(CaseId id, String reason) {
        caseFiles.moveTo(id, CaseStatus.TURNED_AWAY);
        timeline.add(id, FactKind.REFUSED, today(), "书面不予受理", reason);
    }

    private static String reason(AcceptPetition command, String what) {
        if (command.reason() == null || command.reason().length() < SHORTEST_REASON) {
            throw new Refusal("请写明%s，不少于 %d 个字。".formatted(what, SHORTEST_REASON));
        }
        return command.reason();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
