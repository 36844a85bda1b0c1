package org.zhiqian.enforcement;

import static org.zhiqian.cases.model.ActKind.BLACKLISTED;
import static org.zhiqian.cases.model.ActKind.DECISION;
import static org.zhiqian.cases.model.ActKind.ORDER;
import static org.zhiqian.cases.model.ActKind.PENALTY;
import static org.zhiqian.cases.model.ActKind.POLICE_FILED;
import static org.zhiqian.cases.model.ActKind.POLICE_TRANSFER;
import static org.zhiqian.cases.model.ActKind.PUBLISHED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Acts.Act;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Closings;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.ServiceManner;
import org.zhiqian.kernel.Refusal;

/** When the law and the course of a case allow an act. */
@Component
class ActRules {
    /** What exists as a document with a number. */
    private static final Set<ActKind> DOCUMENTS = Set.of(ORDER, DECISION, PENALTY, POLICE_TRANSFER);

    /** What may follow the closing of a case: the crime and the bad name outlast the payment. */
    private static final Set<ActKind> AFTER_CLOSING = Set.of(POLICE_TRANSFER, POLICE_FILED, PUBLISHED, BLACKLISTED);

    private final Closings closings;
    private final Clock clock;

    ActRules(Closings closings, Clock clock) {
        this.closings = closings;
        this.clock = clock;
    }

    /** The act to be recorded, after everything that speaks against it. */
    Act checked(RecordAct command, CaseState state, List<Act> earlier) {
        requireDate(command, state);
        requireOpen(command, state);
        requireDocument(command);
        requireNew(command, earlier);
        if (command.kind() == POLICE_TRANSFER) {
            requireExpiredOrder(command.actedOn(), earlier);
        } else if (command.kind() == POLICE_FILED) {
            requireTransfer(command.actedOn(), earlier);
        }
        return command.kind() == ORDER ? order(command) : other(command);
    }

    private void requireDate(RecordAct command, CaseState state) {
        LocalDate today = LocalDate.now(clock);
        if (command.actedOn().isAfter(today) || command.actedOn().isBefore(state.receivedOn())) {
            throw new Refusal("%s的日期应在收到诉求的 %s 至今天 %s 之间，请改正。"
                    .formatted(command.kind().label(), DateText.of(state.receivedOn()), DateText.of(today)));
        }
    }

    private void requireOpen(RecordAct command, CaseState state) {
        if (state.status() == CaseStatus.TURNED_AWAY) {
            throw new Refusal("案件 %s 没有受理，不能登记执法事项。请核对案件编号。".formatted(state.number()));
        }
        if (state.status() == CaseStatus.REGISTERED || state.status() == CaseStatus.SUPPLEMENTING) {
            throw new Refusal("案件 %s 还没有受理。请先办结受理审查，再登记执法事项。".formatted(state.number()));
        }
        if (AFTER_CLOSING.contains(command.kind())
                || state.status() != CaseStatus.CLOSED && state.status() != CaseStatus.STRUCK_OFF) {
            return;
        }
        closings.latest(state.id())
                .map(Closings.Closing::closedOn)
                .filter(closedOn -> command.actedOn().isAfter(closedOn))
                .ifPresent(closedOn -> {
                    throw new Refusal("案件 %s 已于 %s 结案，此后不能再有「%s」。补登结案以前的，请填写实际日期。"
                            .formatted(
                                    state.number(),
                                    DateText.of(closedOn),
                                    command.kind().label()));
                });
    }

    private static void requireDocument(RecordAct command) {
        if (DOCUMENTS.contains(command.kind()) && command.document() == null) {
            throw new Refusal("请填写「文号」：%s应当有文书。".formatted(command.kind().label()));
        }
    }

    private static void requireNew(RecordAct command, List<Act> earlier) {
        for (Act act : earlier) {
            if (isSame(command, act) || isOfSameDocument(command, act)) {
                throw new Refusal("%s 的「%s」已经登记过%s。确属另一份文书的，请填写另外的文号。"
                        .formatted(
                                DateText.of(act.actedOn()),
                                act.kind().label(),
                                act.document() == null ? "" : "（" + act.document() + "）"));
            }
        }
    }

    /** The same kind on the same day, without a document that tells them apart. */
    static boolean isSame(RecordAct command, Act act) {
        boolean another = command.document() != null && !command.document().equals(act.document());
        return act.kind() == command.kind() && act.actedOn().equals(command.actedOn()) && !another;
    }

    private static boolean isOfSameDocument(RecordAct command, Act act) {
        return act.kind() == command.kind()
                && command.document() != null
                && command.document().equals(act.document());
    }

    /** 拒不支付劳动报酬: only who was ordered to pay and let the time pass (刑法 第二百七十六条之一；法释〔2013〕3号 第四条). */
    private static void requireExpiredOrder(LocalDate transferredOn, List<Act> earlier) {
        if (earlier.stream().noneMatch(act -> act.hasExpiredBefore(transferredOn))) {
            throw new Refusal("不能移送公安机关：没有已经送达、且到 %s 责令期限已满的责令改正文书。请先登记责令改正及其送达方式和责令期限，期满仍不支付的再移送。"
                    .formatted(DateText.of(transferredOn)));
        }
    }

    private static void requireTransfer(LocalDate filedOn, List<Act> earlier) {
        long transferred = earlier.stream()
                .filter(act -> act.kind() == POLICE_TRANSFER && !act.actedOn().isAfter(filedOn))
                .count();
        if (transferred == 0) {
            throw new Refusal("不能登记公安机关立案：到 %s 本案没有移送公安机关。请先登记移送。".formatted(DateText.of(filedOn)));
        }
        List<Act> filed =
                earlier.stream().filter(act -> act.kind() == POLICE_FILED).toList();
        if (filed.size() >= transferred) {
            throw new Refusal("公安机关立案已登记在 %s，一次移送只登记一次立案。日期不同的，请按已登记的日期填写。"
                    .formatted(DateText.of(filed.get(filed.size() - 1).actedOn())));
        }
    }

    private static Act order(RecordAct command) {
        ServiceManner manner = required(command.servedManner(), "送达方式");
        LocalDate complyBy = required(command.complyBy(), "责令期限");
        if (complyBy.isBefore(command.actedOn())) {
            throw new Refusal(
                    "责令期限 %s 早于责令改正的 %s，请改正。".formatted(DateText.of(complyBy), DateText.of(command.actedOn())));
        }
        if (complyBy.isAfter(command.actedOn().plusYears(1))) {
            throw new Refusal("责令期限 %s 比责令改正晚一年以上，请核对。".formatted(complyBy));
        }
        Checks.proven(manner, command.photographed());
        return new Act(ORDER, command.actedOn(), command.document(), manner, complyBy);
    }

    private static Act other(RecordAct command) {
        if (command.servedManner() != null || command.complyBy() != null || command.photographed() != null) {
            throw new Refusal("送达方式和责令期限只用于「%s」，请清空后再登记。".formatted(ORDER.label()));
        }
        return new Act(command.kind(), command.actedOn(), command.document());
    }

    private static <T> T required(@Nullable T value, String label) {
        return Objects.requireNonNullElseGet(value, () -> {
            throw new Refusal("责令改正的，请填写「" + label + "」。");
        });
    }
}
