package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.ServiceManner;
import org.zhiqian.enforcement.model.HandlingOutcome;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.enforcement.store.OrderFiles.OrderFile;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** What follows an order that was not obeyed (行政处理): a decision, a penalty to come, or the end. */
@Service
@Transactional
public class AdministrativeHandling {
    private static final int LEAST_SURCHARGE = 50;
    private static final int MOST_SURCHARGE = 100;
    private static final String DECIDING = "作出行政处理决定";

    private final CaseFiles caseFiles;
    private final OrderFiles files;
    private final ActRegister register;
    private final Matters matters;
    private final Clock clock;

    AdministrativeHandling(CaseFiles caseFiles, OrderFiles files, ActRegister register, Matters matters, Clock clock) {
        this.caseFiles = caseFiles;
        this.files = files;
        this.register = register;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param decided a decision stands that must be followed
     * @param penaltyPlanned a penalty is to come
     */
    public record Handled(boolean decided, boolean penaltyPlanned) {}

    public Handled decide(UUID matter, DecideHandling command) {
        PlainText.of("reason", "事实和理由", command.reason());
        return switch (command.outcome()) {
            case DECISION -> {
                decision(files.get(matter), command);
                yield new Handled(true, Boolean.TRUE.equals(command.penalise()));
            }
            case PENALTY_ONLY -> {
                matters.note(matter, today(), HandlingOutcome.PENALTY_ONLY.label(), command.reason());
                yield new Handled(false, true);
            }
            case ENDED -> {
                matters.close(matter, HandlingOutcome.ENDED.label(), command.reason());
                yield new Handled(false, false);
            }
        };
    }

    private void decision(OrderFile file, DecideHandling command) {
        CaseState state = caseFiles.lock(file.caseId());
        String document = PlainText.of("document", "决定书文号", Checks.required(command.document(), "决定书文号", DECIDING));
        LocalDate decidedOn = Checks.between(
                "决定日期", Checks.required(command.decidedOn(), "决定日期", DECIDING), file.complyBy(), today());
        LocalDate servedOn =
                Checks.between("送达日期", Checks.required(command.servedOn(), "送达日期", DECIDING), decidedOn, today());
        LocalDate performBy = Checks.lastDay("履行期限", Checks.required(command.performBy(), "履行期限", DECIDING), servedOn);
        ServiceManner manner = Checks.required(command.servedManner(), "送达方式", DECIDING);
        Checks.proven(manner, command.photographed());
        int surcharge = surcharge(Checks.required(command.surchargePercent(), "加付赔偿金比例", DECIDING));
        register.enterOnce(
                new RecordAct(state.number(), ActKind.DECISION, decidedOn, document, null, null, null), state);
        files.served(file.matter(), servedOn);
        matters.dueOn(file.matter(), performBy.plusDays(1));
        matters.note(
                file.matter(),
                decidedOn,
                "行政处理决定 %s，%s，履行期限至 %s%s"
                        .formatted(
                                document,
                                manner.label(),
                                DateText.of(performBy),
                                surcharge == 0 ? "" : "，加付赔偿金 " + surcharge + "%"),
                command.reason());
    }

    /** 逾期不支付的，加付百分之五十以上百分之一百以下的赔偿金 (劳动保障监察条例 §26). */
    private static int surcharge(int percent) {
        if (percent != 0 && (percent < LEAST_SURCHARGE || percent > MOST_SURCHARGE)) {
            throw new Refusal("加付赔偿金的比例应为 50 至 100，不加付的填 0（《劳动保障监察条例》第二十六条）。");
        }
        return percent;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
