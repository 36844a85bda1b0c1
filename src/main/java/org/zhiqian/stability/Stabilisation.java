package org.zhiqian.stability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;

/** Stabilising measures while a case is unresolved (稳控措施): reviewed again and again until they are lifted. */
@Service
@Transactional
public class Stabilisation {
    private final CaseAccess access;
    private final Payments payments;
    private final Matters matters;
    private final Departments departments;
    private final StabilitySettings settings;
    private final Clock clock;

    Stabilisation(
            CaseAccess access,
            Payments payments,
            Matters matters,
            Departments departments,
            StabilitySettings settings,
            Clock clock) {
        this.access = access;
        this.payments = payments;
        this.matters = matters;
        this.departments = departments;
        this.settings = settings;
        this.clock = clock;
    }

    public Begun begin(StartStabilisation command, RegionCode region) {
        CaseState state = access.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.STABILISATION);
        requireUnresolved(state);
        Office office = new Office(command.department(), region);
        String name = departments.nameOf(office, today());
        String note = noteOf(command.person(), Wording.of("measures", "稳控措施", command.measures()));
        LocalDate reviewOn = reviewOn(command.reviewOn());
        Matter begun = matters.open(
                new Matters.NewMatter(MatterKind.STABILISATION, region, office, null, reviewOn, List.of(state.id())),
                "由%s稳控，%s 复核，基本生活费：%s"
                        .formatted(
                                name,
                                DateText.of(reviewOn),
                                command.livingAllowance().label()),
                note);
        return new Begun(begun, Optional.of(state));
    }

    /** Returns whether the measures are lifted. */
    public boolean review(UUID id, ReviewStabilisation command) {
        String situation = Wording.of("situation", "当前情况", command.situation());
        String allowance = command.livingAllowance() == null
                ? ""
                : "，基本生活费：" + command.livingAllowance().label();
        if (command.decision() == ReviewOutcome.LIFT) {
            matters.close(id, "稳控措施已解除" + allowance, situation);
            return true;
        }
        LocalDate next = reviewOn(command.nextReviewOn());
        matters.dueOn(id, next);
        matters.note(
                id, today(), "已复核，继续稳控，%s 再复核%s".formatted(DateText.of(next), allowance), situation + changes(command));
        return false;
    }

    private static String changes(ReviewStabilisation command) {
        String person = command.person() == null ? "" : "\n责任人改为：" + PlainText.of("person", "变更责任人", command.person());
        String measures =
                command.measures() == null ? "" : "\n措施调整：" + Wording.of("measures", "调整措施", command.measures());
        return person + measures;
    }

    private static String noteOf(String person, String measures) {
        return "责任人：%s\n措施：%s".formatted(PlainText.of("person", "责任人", person), measures);
    }

    private void requireUnresolved(CaseState state) {
        Balance balance = payments.balance(state.id());
        if (balance.verifiedPeople() > 0 && !balance.remainingAmount().isPositive()) {
            throw new Refusal("案件 %s 的工资已经付清，不需要稳控措施，请申请结案。".formatted(state.number()));
        }
    }

    private LocalDate reviewOn(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("继续稳控的，请填写下次复核日期。");
        }
        LocalDate latest = today().plusDays(settings.longestReviewDays());
        if (!day.isAfter(today()) || day.isAfter(latest)) {
            throw new Refusal("复核日期 %s 应在今天以后、%s 以前：最长 %d 天复核一次。"
                    .formatted(DateText.of(day), DateText.of(latest), settings.longestReviewDays()));
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
