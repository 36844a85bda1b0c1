package org.zhiqian.takeover.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Acts.Act;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.kernel.Refusal;

/** What the dates and sums of one case must agree in. */
final class CaseCheck {
    private final LedgerCase read;
    private final Fields fields;
    private final LocalDate receivedOn;
    private final @Nullable Verification found;

    CaseCheck(LedgerCase read, Fields fields) {
        this.read = read;
        this.fields = fields;
        receivedOn = read.opened().receivedOn();
        found = read.found();
    }

    void check(@Nullable LedgerStatus status, boolean withoutFiling) {
        if (read.opened().claim().to().isAfter(YearMonth.from(receivedOn))) {
            fields.problem("claim", "欠薪截止月份不能晚于收到诉求的 " + receivedOn);
        }
        acts();
        if (found != null && found.verifiedOn().isBefore(receivedOn)) {
            fields.problem("verify", "核实日期 " + found.verifiedOn() + " 早于收到诉求的 " + receivedOn);
        }
        payments();
        closing(status);
        if (withoutFiling && (has(ActKind.FILED) || read.closedOn() == null)) {
            fields.problem("nonfiled_solved", "非立案解决的案件应已办结，且没有立案日期");
        }
    }

    private void acts() {
        LocalDate before = receivedOn;
        for (Act act : read.acts()) {
            if (act.actedOn().isBefore(receivedOn)) {
                fields.problem(key(act.kind()), act.kind().label() + "日期 " + act.actedOn() + " 早于收到诉求的 " + receivedOn);
            }
        }
        for (ActKind kind : new ActKind[] {ActKind.ORDER, ActKind.POLICE_TRANSFER, ActKind.POLICE_FILED}) {
            for (Act act : read.acts()) {
                if (act.kind() == kind) {
                    if (act.actedOn().isBefore(before)) {
                        fields.problem(key(kind), kind.label() + "不能早于前一步的 " + before);
                    }
                    before = act.actedOn();
                }
            }
        }
        if (has(ActKind.POLICE_TRANSFER) && !has(ActKind.ORDER)) {
            fields.problem("transferred", "移送公安机关应先责令改正，请填写 order_correct");
        }
        if (has(ActKind.POLICE_FILED) && !has(ActKind.POLICE_TRANSFER)) {
            fields.problem("police_filed", "公安机关立案应先移送，请填写 transferred");
        }
    }

    private boolean has(ActKind kind) {
        return read.acts().stream().anyMatch(act -> act.kind() == kind);
    }

    private static String key(ActKind kind) {
        return switch (kind) {
            case ORDER -> "order_correct";
            case POLICE_TRANSFER -> "transferred";
            case POLICE_FILED -> "police_filed";
            default -> "filed";
        };
    }

    private void payments() {
        if (found == null || !found.isArrears()) {
            if (!read.payments().isEmpty()) {
                fields.problem("payments", "只有核实属于欠薪的案件才有支付");
            }
            return;
        }
        Balance balance = Balance.of(found);
        try {
            balance.requireConsistent(found.people(), found.migrants(), found.amount(), found.migrantAmount());
        } catch (Refusal wrong) {
            fields.problem("verify", plain(wrong));
            return;
        }
        boolean sound = true;
        for (int i = 0; i < read.payments().size(); i++) {
            Payment payment = read.payments().get(i);
            String which = "第 %d 笔（%s）：".formatted(i + 1, payment.paidOn());
            if (payment.paidOn().isBefore(found.verifiedOn())) {
                fields.problem("payments", which + "支付早于核实的 " + found.verifiedOn());
            }
            if (sound) {
                try {
                    balance.requireCovers(payment);
                    balance = balance.after(payment);
                } catch (Refusal wrong) {
                    fields.problem("payments", which + plain(wrong));
                    sound = false;
                }
            }
        }
        if (read.closedOn() != null && sound && !balance.isSettled()) {
            fields.problem(
                    "close_date",
                    "不能算办结：还欠 %d 人 %s 元（两个不放过）".formatted(balance.remainingPeople(), balance.remainingAmount()));
        }
    }

    private void closing(@Nullable LedgerStatus status) {
        @Nullable LocalDate closedOn = read.closedOn();
        if (status == LedgerStatus.STRUCK_OFF && closedOn == null) {
            fields.problem("close_date", "已办结的案件必须填写办结日期");
        }
        if (status != null && status != LedgerStatus.STRUCK_OFF && closedOn != null) {
            fields.problem("close_date", "没有办结的案件不填办结日期");
        }
        if (status == LedgerStatus.VERIFYING && found != null) {
            fields.problem("status", "已有核实结果，不是核实中");
        }
        if (closedOn == null) {
            return;
        }
        if (found == null) {
            fields.problem("close_date", "没有核实的案件不能办结");
            return;
        }
        LocalDate last = read.payments().isEmpty()
                ? found.verifiedOn()
                : read.payments().get(read.payments().size() - 1).paidOn();
        if (closedOn.isBefore(last)) {
            fields.problem("close_date", "办结日期早于最后一次核实或支付的 " + last);
        }
    }

    private static String plain(Refusal refusal) {
        return refusal.sentence().replaceAll("。$", "");
    }
}
