package org.zhiqian.takeover.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Claim;
import org.zhiqian.kernel.Money;

/** What is claimed. The names of workers are not taken over. */
final class ClaimReader {
    private final Fields fields;
    private boolean byRepresentatives;

    ClaimReader(Fields fields) {
        this.fields = fields;
    }

    @Nullable
    Claim claim(String demand) {
        @Nullable Fields claim = fields.require("claim", fields.block("claim"));
        if (claim == null) {
            return null;
        }
        @Nullable Integer people = claim.require("people", claim.count("people"));
        @Nullable Integer roster = claim.count("roster_people");
        @Nullable Money amount = claim.require("amount", claim.money("amount"));
        List<YearMonth> period = claim.months("period");
        int migrants = claim.countOrZero("migrants");
        int lowIncome = claim.countOrZero("low_income");
        byRepresentatives = claim.countOrZero("reps") > 0;
        claim.ignore("workers");
        claim.refuseUnknown();
        if (period.size() != 2 && (!claim.has("period") || !period.isEmpty())) {
            claim.problem("period", "应写起止两个月份，例如 2026-02、2026-03");
        }
        if (people == null || amount == null || period.size() != 2) {
            return null;
        }
        check(claim, people, roster, migrants, lowIncome, amount);
        if (period.get(1).isBefore(period.get(0))) {
            claim.problem("period", "截止月份不能早于起始月份");
        }
        return new Claim(people, roster, migrants, lowIncome, amount, period.get(0), period.get(1), demand);
    }

    private static void check(
            Fields claim, int people, @Nullable Integer roster, int migrants, int lowIncome, Money amount) {
        if (people < 1) {
            claim.problem("people", "至少 1 人");
        }
        if (!amount.isPositive()) {
            claim.problem("amount", "应大于 0 元");
        }
        if (roster != null && (roster < 1 || roster > people)) {
            claim.problem("roster_people", "应为 1 至涉及人数 " + people + " 人");
        }
        if (migrants > people) {
            claim.problem("migrants", "不能多于涉及人数 " + people + " 人");
        }
        if (lowIncome > people) {
            claim.problem("low_income", "不能多于涉及人数 " + people + " 人");
        }
    }

    /** Whether representatives came for many. */
    boolean byRepresentatives() {
        return byRepresentatives;
    }
}
