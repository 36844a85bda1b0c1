package org.zhiqian.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Regions;

/** No plan of a long, large, many-people or complex case is approved before a leader is in charge (临翔治欠办〔2021〕2号 六（三）). */
@Component
class LeaderRule {
    private final Verifications verifications;
    private final Particulars particulars;
    private final Matters matters;
    private final LeaderThresholds thresholds;
    private final Regions regions;
    private final Clock clock;

    LeaderRule(
            Verifications verifications,
            Particulars particulars,
            Matters matters,
            LeaderThresholds thresholds,
            Regions regions,
            Clock clock) {
        this.verifications = verifications;
        this.particulars = particulars;
        this.matters = matters;
        this.thresholds = thresholds;
        this.regions = regions;
        this.clock = clock;
    }

    void requireLeader(CaseState state) {
        boolean led = matters.openOf(state.id()).stream().anyMatch(one -> one.kind() == MatterKind.LEADER_IN_CHARGE);
        List<String> grounds = led ? List.of() : groundsFor(state);
        if (!grounds.isEmpty()) {
            throw new Refusal("不能批准方案：本案%s，应当由领导包案。请治欠办先通过「领导包案」确定包案领导，再审批方案。".formatted(String.join("、", grounds)));
        }
    }

    private List<String> groundsFor(CaseState state) {
        LeaderThresholds.Thresholds applied = thresholds.in(regions.upwardsFrom(state.region()));
        Verification found = verifications.latest(state.id()).orElseThrow();
        List<String> grounds = new ArrayList<>();
        if (state.severity() != null && applied.severities().contains(state.severity())) {
            grounds.add("属于%s案件".formatted(state.severity().label()));
        }
        if (found.people() >= applied.people()) {
            grounds.add("涉及 %d 人".formatted(found.people()));
        }
        if (found.amount().compareTo(applied.amount()) >= 0) {
            grounds.add("涉及 %s 元".formatted(found.amount()));
        }
        long months =
                ChronoUnit.MONTHS.between(particulars.claim(state.id()).from(), YearMonth.from(LocalDate.now(clock)));
        if (months >= applied.months()) {
            grounds.add("欠薪已 %d 个月".formatted(months));
        }
        return grounds;
    }
}
