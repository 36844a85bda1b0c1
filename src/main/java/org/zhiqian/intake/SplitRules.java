package org.zhiqian.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Claim;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.RosterSums;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.intake.store.JoiningRequests.Split;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** What may be split off: a part of what the case claims, and of what is still owed in it; something stays on either side. */
@Component
class SplitRules {
    private final Particulars particulars;
    private final Verifications verifications;
    private final Payments payments;
    private final Rosters rosters;

    SplitRules(Particulars particulars, Verifications verifications, Payments payments, Rosters rosters) {
        this.particulars = particulars;
        this.verifications = verifications;
        this.payments = payments;
        this.rosters = rosters;
    }

    void check(CaseState state, Split asked) {
        if (state.status() != CaseStatus.VERIFYING && state.status() != CaseStatus.HANDLING) {
            throw new Refusal("案件 %s %s，不能拆案。正在核实或者办理的案件才能拆案。"
                    .formatted(state.number(), state.status().label()));
        }
        List<Problem> problems = new ArrayList<>();
        claim(particulars.claim(state.id()), asked, problems);
        verifications.latest(state.id()).ifPresentOrElse(found -> found(state, found, asked, problems), () -> {
            if (asked.foundPeople() > 0 || asked.foundAmount().isPositive()) {
                problems.add(new Problem("foundPeople", "拆出认定人数", "本案还没有核实，请留空"));
            }
        });
        roster(state, asked, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Where there is a roster, the figures are those of the workers who leave. */
    private void roster(CaseState state, Split asked, List<Problem> problems) {
        boolean hasRoster = rosters.version(state.id()) > 0;
        @Nullable String positions = asked.rosterPositions();
        if (hasRoster && positions == null) {
            problems.add(new Problem("rosterPositions", "拆出人员", "本案有名册，请填写拆出人员的名册序号，例如 1-20、35"));
        } else if (!hasRoster && positions != null) {
            problems.add(new Problem("rosterPositions", "拆出人员", "本案没有名册，请留空"));
        } else if (positions != null) {
            RosterSums leaving = rosters.requireUnpaid(state.id(), Positions.of(positions));
            RosterSums.Part found = new RosterSums.Part(
                    asked.foundPeople(), asked.foundMigrants(), asked.foundAmount(), asked.foundMigrantAmount());
            if (leaving.people() != asked.people()
                    || leaving.migrants() != asked.migrants()
                    || leaving.lowIncome() != asked.lowIncomePeople()
                    || !leaving.owed().equals(asked.claimedAmount())
                    || !leaving.verified().equals(found)) {
                problems.add(new Problem(
                        "rosterPositions",
                        "拆出人员",
                        "这些人合计 %d 人（农民工 %d 人、低收入 %d 人），申报 %s 元，认定 %s，与填写的数不一致，请核对"
                                .formatted(
                                        leaving.people(),
                                        leaving.migrants(),
                                        leaving.lowIncome(),
                                        leaving.owed(),
                                        leaving.verified().inWords())));
            }
        }
    }

    private static void claim(Claim claim, Split asked, List<Problem> problems) {
        int people = claim.rosterPeople() == null ? claim.people() : claim.rosterPeople();
        if (asked.people() >= people) {
            problems.add(new Problem("people", "拆出人数", "应少于本案的 %d 人，全部移出的请办理并案".formatted(people)));
        }
        within("migrants", "拆出农民工人数", asked.migrants(), asked.people(), claim.migrants(), problems);
        within(
                "lowIncomePeople",
                "拆出低收入人数",
                asked.lowIncomePeople(),
                asked.people(),
                claim.lowIncomePeople(),
                problems);
        if (claim.migrants() - asked.migrants() > claim.people() - asked.people()) {
            problems.add(new Problem("migrants", "拆出农民工人数", "拆出后本案的农民工多于总人数，请核对"));
        }
        if (!asked.claimedAmount().isPositive() || !claim.amount().isMoreThan(asked.claimedAmount())) {
            problems.add(new Problem("claimedAmount", "拆出申报金额", "应大于 0 元、小于本案的 %s 元".formatted(claim.amount())));
        }
    }

    private static void within(String field, String label, int number, int part, int all, List<Problem> problems) {
        if (number > Math.min(part, all)) {
            problems.add(new Problem(field, label, "不能多于拆出的 %d 人和本案的 %d 人".formatted(part, all)));
        }
    }

    private void found(CaseState state, Verification found, Split asked, List<Problem> problems) {
        Balance owed = payments.balance(state.id());
        if (!found.isArrears() || owed.isSettled()) {
            throw new Refusal("案件 %s 已经没有尚欠的工资，不能拆案。".formatted(state.number()));
        }
        if (asked.foundPeople() < 1 || asked.foundPeople() >= owed.remainingPeople()) {
            problems.add(new Problem("foundPeople", "拆出认定人数", "应在 1 人以上、少于尚欠的 %d 人".formatted(owed.remainingPeople())));
        }
        if (!asked.foundAmount().isPositive() || !owed.remainingAmount().isMoreThan(asked.foundAmount())) {
            problems.add(new Problem("foundAmount", "拆出认定金额", "应大于 0 元、小于尚欠的 %s 元".formatted(owed.remainingAmount())));
        }
        migrants(owed, asked, problems);
    }

    private static void migrants(Balance owed, Split asked, List<Problem> problems) {
        int stayPeople = owed.remainingPeople() - asked.foundPeople();
        Money stayAmount = owed.remainingAmount().minus(asked.foundAmount());
        int stayMigrants = owed.remainingMigrants() - asked.foundMigrants();
        Money stayToMigrants = owed.remainingToMigrants().minus(asked.foundMigrantAmount());
        if (asked.foundMigrants() > asked.foundPeople() || stayMigrants < 0 || stayMigrants > stayPeople) {
            problems.add(
                    new Problem("foundMigrants", "拆出认定农民工人数", "与尚欠农民工 %d 人不符，请核对".formatted(owed.remainingMigrants())));
        }
        if (asked.foundMigrantAmount().isMoreThan(asked.foundAmount())
                || stayToMigrants.isNegative()
                || stayToMigrants.isMoreThan(stayAmount)) {
            problems.add(new Problem(
                    "foundMigrantAmount", "拆出认定农民工金额", "与尚欠农民工 %s 元不符，请核对".formatted(owed.remainingToMigrants())));
        }
    }
}
