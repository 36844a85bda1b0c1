package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.VerificationOutcome;

/** What happened in one invented case, as plain lists. */
record History(
        String region,
        EmployerCategory category,
        Industry industry,
        String employer,
        int people,
        BigDecimal claimed,
        List<Visit> visits,
        List<Verdict> verdicts,
        List<Paid> payments,
        List<Closed> closings,
        List<Act> acts,
        List<Plan> plans) {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 20);
    private static final int DAYS = 240;
    private static final List<String> REGIONS =
            List.of("530000", "530100", "530102", "530103", "530125", "530900", "530902", "533301");
    private static final List<String> OFFICES = List.of("hurd", "tran", "lsi", "psb");

    record Visit(LocalDate on, Channel channel) {}

    record Verdict(LocalDate on, VerificationOutcome outcome, int people, int migrants, BigDecimal amount) {
        boolean arrears() {
            return outcome != VerificationOutcome.NOT_ARREARS;
        }
    }

    record Paid(LocalDate on, int people, int migrants, BigDecimal amount, boolean advance) {}

    record Closed(LocalDate on, LocalDate reopened) {}

    record Act(LocalDate on, ActKind kind) {}

    record Plan(LocalDate approved, String office) {}

    static History random(Random random) {
        LocalDate day = BEGINNING.plusDays(random.nextInt(DAYS));
        List<Visit> visits = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            visits.add(new Visit(
                    day.plusDays(random.nextInt(60)),
                    random.nextInt(3) > 0
                            ? Channel.RECEPTION
                            : Channel.values()[random.nextInt(Channel.values().length)]));
        }
        List<Verdict> verdicts = new ArrayList<>();
        List<Paid> payments = new ArrayList<>();
        List<Closed> closings = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (int round = random.nextInt(3); round > 0; round--) {
            day = day.plusDays(random.nextInt(20));
            int people = random.nextInt(30);
            Verdict verdict = new Verdict(
                    day,
                    pick(random, List.of(VerificationOutcome.values())),
                    people,
                    random.nextInt(people + 1),
                    money(random));
            verdicts.add(verdict);
            for (int i = random.nextInt(4); i > 0; i--) {
                acts.add(new Act(day.plusDays(random.nextInt(15)), pick(random, List.of(ActKind.values()))));
            }
            if (random.nextBoolean()) {
                plans.add(new Plan(day.plusDays(random.nextInt(9)), pick(random, OFFICES) + "-530125"));
            }
            if (random.nextInt(4) > 0) {
                BigDecimal before = payments.stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal rest = verdict.amount().subtract(before).max(BigDecimal.ZERO);
                BigDecimal part = random.nextBoolean()
                        ? rest
                        : rest.divide(BigDecimal.valueOf(4)).setScale(2, RoundingMode.DOWN);
                payments.add(new Paid(
                        day.plusDays(random.nextInt(20)),
                        people,
                        random.nextInt(people + 1),
                        part,
                        random.nextInt(5) == 0));
            }
            if (random.nextBoolean()) {
                LocalDate closed = day.plusDays(20);
                closings.add(new Closed(
                        closed, random.nextInt(3) == 0 ? closed.plusDays(random.nextInt(30)) : LocalDate.MAX));
            }
            day = day.plusDays(60);
        }
        return new History(
                pick(random, REGIONS),
                pick(random, List.of(EmployerCategory.values())),
                pick(random, List.of(Industry.values())),
                "EMPLOYER" + random.nextInt(6),
                1 + random.nextInt(40),
                money(random),
                List.copyOf(visits),
                List.copyOf(verdicts),
                List.copyOf(payments),
                List.copyOf(closings),
                List.copyOf(acts),
                List.copyOf(plans));
    }

    private static BigDecimal money(Random random) {
        return BigDecimal.valueOf(random.nextInt(10_000_000), 2);
    }

    private static <T> T pick(Random random, List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    void enter(CaseFacts facts) {
        CaseFacts.Case entered = facts.open(region, people, claimed.toPlainString())
                .inCategory(category)
                .inIndustry(industry)
                .against(PartyRole.EMPLOYER, employer);
        visits.forEach(one -> entered.visited(one.on().toString(), one.channel()));
        verdicts.forEach(one -> entered.verified(
                one.on().toString(),
                one.outcome(),
                one.people(),
                one.amount().toPlainString(),
                one.migrants(),
                one.amount().toPlainString()));
        payments.forEach(one -> entered.paid(
                one.on().toString(),
                one.people(),
                one.amount().toPlainString(),
                one.advance(),
                one.migrants(),
                one.amount().toPlainString(),
                "回单"));
        acts.forEach(one -> entered.acted(one.on().toString(), one.kind()));
        plans.forEach(one -> entered.planned(one.approved().toString(), one.office()));
        closings.forEach(one -> {
            entered.closed(one.on().toString());
            if (!one.reopened().equals(LocalDate.MAX)) {
                entered.reopened(one.reopened().toString());
            }
        });
    }
}
