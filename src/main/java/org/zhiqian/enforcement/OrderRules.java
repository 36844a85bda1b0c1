package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.enforcement.model.OrderSubject;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.enforcement.store.OrderFiles.OrderFile;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Refusal;

/** When an order may be given, and when it counts as obeyed. */
@Component
class OrderRules {
    private final OrderFiles files;
    private final Matters matters;
    private final Acts acts;
    private final Verifications verifications;
    private final Debts debts;
    private final Clock clock;

    OrderRules(OrderFiles files, Matters matters, Acts acts, Verifications verifications, Debts debts, Clock clock) {
        this.files = files;
        this.matters = matters;
        this.acts = acts;
        this.verifications = verifications;
        this.debts = debts;
        this.clock = clock;
    }

    void requireAllowed(IssueOrder command, CaseState state) {
        Checks.between("文书日期", command.issuedOn(), state.receivedOn(), LocalDate.now(clock));
        Checks.lastDay("责令期限", command.complyBy(), command.issuedOn());
        requireOnce(command, state);
        requireArrears(command, state.id());
        registered(state.id(), command.document()).ifPresent(act -> requireSame(command, act));
    }

    /** The order as the register of acts holds it, if it does. */
    Optional<Acts.Act> registered(CaseId id, String document) {
        return acts.of(id).stream()
                .filter(act -> act.kind() == ActKind.ORDER && document.equals(act.document()))
                .findFirst();
    }

    /** An order to pay is obeyed when nothing is owed any more. */
    void requirePaid(OrderFile file) {
        if (file.subject() == OrderSubject.PAY) {
            debts.requirePaid(file.caseId(), "不能登记为已经改正、履行");
        }
    }

    private void requireOnce(IssueOrder command, CaseState state) {
        files.of(state.id()).stream()
                .filter(file -> file.document().equals(command.document()))
                .findFirst()
                .map(file -> matters.get(file.matter()))
                .ifPresent(matter -> {
                    throw new Refusal(
                            "文书 %s 已经办理（%s），不能重复办理。另有文书的，请填写另外的文号。".formatted(command.document(), matter.number()));
                });
    }

    private void requireArrears(IssueOrder command, CaseId id) {
        if (command.subject() == OrderSubject.PAY
                && verifications.latest(id).filter(found -> !found.isArrears()).isPresent()) {
            throw new Refusal("本案核实不属于欠薪，不能责令支付工资。制度不落实的，请选择「%s」。".formatted(OrderSubject.RECTIFY.label()));
        }
    }

    private static void requireSame(IssueOrder command, Acts.Act act) {
        boolean same =
                act.actedOn().equals(command.issuedOn()) && command.complyBy().equals(act.complyBy());
        if (!same) {
            throw new Refusal("文书 %s 已在执法事项登记中登记：日期 %s，责令期限 %s。请按登记的日期和期限填写。"
                    .formatted(
                            command.document(),
                            DateText.of(act.actedOn()),
                            act.complyBy() == null ? "未登记" : DateText.of(act.complyBy())));
        }
    }
}
