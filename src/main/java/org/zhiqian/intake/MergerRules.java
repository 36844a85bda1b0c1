package org.zhiqian.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Mergers;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Refusal;

/** When a case may be merged into another one: the same matter, at the same stage, nothing else going on, no figure lost. */
@Component
class MergerRules {
    private static final Set<CaseStatus> MERGED_FROM =
            EnumSet.of(CaseStatus.REGISTERED, CaseStatus.SUPPLEMENTING, CaseStatus.VERIFYING, CaseStatus.HANDLING);
    private static final Set<CaseStatus> MERGED_INTO = EnumSet.of(CaseStatus.VERIFYING, CaseStatus.HANDLING);

    /** What ends by itself when its case is merged. */
    private static final Set<MatterKind> END_WITH_THE_CASE = EnumSet.of(MatterKind.MERGER, MatterKind.RELAPSE_WATCH);

    private final Mergers mergers;
    private final Matters matters;
    private final Verifications verifications;
    private final Payments payments;
    private final Particulars particulars;
    private final Rosters rosters;

    MergerRules(
            Mergers mergers,
            Matters matters,
            Verifications verifications,
            Payments payments,
            Particulars particulars,
            Rosters rosters) {
        this.mergers = mergers;
        this.matters = matters;
        this.verifications = verifications;
        this.payments = payments;
        this.particulars = particulars;
        this.rosters = rosters;
    }

    void check(CaseState merged, CaseState lead) {
        requireTwo(merged, lead);
        requireUnderWay(merged, lead);
        requireNothingOpen(merged);
        requireCommon(merged, lead);
        requireCountedAlike(merged, lead);
        requireSameStage(merged, lead);
        rosters.requireMergeable(merged.id(), lead.id());
    }

    private static void requireTwo(CaseState merged, CaseState lead) {
        if (merged.id().equals(lead.id())) {
            throw new Refusal("主案编号和被并入的案件编号相同，请核对。");
        }
        if (!merged.region().equals(lead.region())) {
            throw new Refusal("只能并入本地区的案件：%s 属 %s，请核对主案编号。".formatted(lead.number(), lead.region()));
        }
    }

    private static void requireUnderWay(CaseState merged, CaseState lead) {
        if (!MERGED_FROM.contains(merged.status())) {
            throw new Refusal("案件 %s %s，不能再并入其他案件。"
                    .formatted(merged.number(), merged.status().label()));
        }
        if (!MERGED_INTO.contains(lead.status())) {
            throw new Refusal("主案 %s %s，不能再并入案件。请选择已经受理、正在核实或者办理的案件作主案。"
                    .formatted(lead.number(), lead.status().label()));
        }
    }

    private void requireNothingOpen(CaseState merged) {
        List<Matter> open = matters.openOf(merged.id()).stream()
                .filter(one -> !END_WITH_THE_CASE.contains(one.kind()))
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal("案件 %s 还有没有办结的事项：%s。请先办结，再并案。"
                    .formatted(
                            merged.number(),
                            open.stream()
                                    .map(one -> "%s（%s）".formatted(one.kind().label(), one.number()))
                                    .collect(Collectors.joining("、"))));
        }
    }

    private void requireCommon(CaseState merged, CaseState lead) {
        if (!mergers.haveInCommon(merged.id(), lead.id())) {
            throw new Refusal("两案没有相同的被反映单位或者项目，不能并案。请核对主案编号。");
        }
    }

    /** A case received at a reception goes on being counted there with its people; so its lead case must be counted there too. */
    private void requireCountedAlike(CaseState merged, CaseState lead) {
        if (atReception(merged.id()) && !atReception(lead.id())) {
            throw new Refusal("案件 %s 是集中接访收到的，%s 不是，并案后报表会缺数。请反过来把 %s 并入 %s。"
                    .formatted(merged.number(), lead.number(), lead.number(), merged.number()));
        }
    }

    private boolean atReception(CaseId id) {
        return particulars.visits(id).stream().anyMatch(visit -> visit.channel() == Channel.RECEPTION);
    }

    private void requireSameStage(CaseState merged, CaseState lead) {
        boolean mergedFound = verifications.latest(merged.id()).isPresent();
        boolean leadFound = verifications.latest(lead.id()).isPresent();
        if (mergedFound != leadFound) {
            throw new Refusal("两案应当处在同一阶段：%s 已经核实，%s 还没有。请先核实 %s，再并案。"
                    .formatted(
                            mergedFound ? merged.number() : lead.number(),
                            mergedFound ? lead.number() : merged.number(),
                            mergedFound ? lead.number() : merged.number()));
        }
        if (mergedFound) {
            requireOwed(merged);
            requireOwed(lead);
        }
    }

    private void requireOwed(CaseState state) {
        Balance balance = payments.balance(state.id());
        if (balance.isSettled()) {
            throw new Refusal("案件 %s 已经没有尚欠的工资，请直接结案，不必并案。".formatted(state.number()));
        }
    }
}
