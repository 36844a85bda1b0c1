package org.zhiqian.intake.store;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.intake.ProposeSplit;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.protection.Protection;

/** What was proposed to be merged or split, until the leading office decides. */
@Repository
public class JoiningRequests {
    private final JdbcClient jdbc;
    private final Protection protection;

    JoiningRequests(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    /** Which case is to go into which. */
    public record Merger(CaseId merged, CaseId lead) {}

    /**
     * Which part of a case is to become a case of its own; people, and 元.
     *
     * @param rosterPositions who, where the case has a roster
     */
    public record Split(
            CaseId origin,
            int people,
            @Nullable String rosterPositions,
            int migrants,
            int lowIncomePeople,
            Money claimedAmount,
            int foundPeople,
            int foundMigrants,
            Money foundAmount,
            Money foundMigrantAmount,
            EmployerCategory employerCategory,
            String employerName,
            boolean employerIsPerson,
            @Nullable CreditCode creditCode,
            String petitionerName,
            Phone petitionerPhone,
            String demand) {
        @Override
        public String toString() {
            return "Split[" + people + " people, " + claimedAmount + "]";
        }

        public static Split of(CaseId origin, ProposeSplit asked) {
            return new Split(
                    origin,
                    asked.people(),
                    asked.rosterPositions(),
                    asked.migrants(),
                    orZero(asked.lowIncomePeople()),
                    asked.claimedAmount(),
                    orZero(asked.foundPeople()),
                    orZero(asked.foundMigrants()),
                    Objects.requireNonNullElse(asked.foundAmount(), Money.ZERO),
                    Objects.requireNonNullElse(asked.foundMigrantAmount(), Money.ZERO),
                    asked.employerCategory(),
                    asked.employerName(),
                    Boolean.TRUE.equals(asked.employerIsPerson()),
                    asked.employerCreditCode(),
                    asked.petitionerName(),
                    asked.petitionerPhone(),
                    asked.demand());
        }

        private static int orZero(@Nullable Integer number) {
            return Objects.requireNonNullElse(number, 0);
        }
    }

    public void add(UUID matter, CaseId merged, CaseId lead) {
        jdbc.sql("INSERT INTO merger_requests (matter_id, merged_case, lead_case) VALUES (?, ?, ?)")
                .params(matter, merged.value(), lead.value())
                .update();
    }

    public Merger merger(UUID matter) {
        return jdbc.sql("SELECT * FROM merger_requests WHERE matter_id = ?")
                .param(matter)
                .query((row, number) -> new Merger(
                        new CaseId(row.getObject("merged_case", UUID.class)),
                        new CaseId(row.getObject("lead_case", UUID.class))))
                .single();
    }

    public void add(UUID matter, Split asked) {
        jdbc.sql(
                        """
                INSERT INTO split_requests (matter_id, origin, people, migrants, low_income_people, claimed_amount,
                    found_people, found_migrants, found_amount, found_migrant_amount, employer_category, employer_sealed,
                    employer_is_person, credit_code, petitioner_sealed, phone_sealed, demand_sealed, roster_positions)
                VALUES (:matter, :origin, :people, :migrants, :lowIncome, :claimed, :foundPeople, :foundMigrants,
                    :foundAmount, :foundMigrantAmount, :category, :employer, :isPerson, :creditCode, :petitioner, :phone,
                    :demand, :rosterPositions)
                """)
                .param("matter", matter)
                .param("origin", asked.origin().value())
                .param("people", asked.people())
                .param("migrants", asked.migrants())
                .param("lowIncome", asked.lowIncomePeople())
                .param("claimed", asked.claimedAmount().yuan())
                .param("foundPeople", asked.foundPeople())
                .param("foundMigrants", asked.foundMigrants())
                .param("foundAmount", asked.foundAmount().yuan())
                .param("foundMigrantAmount", asked.foundMigrantAmount().yuan())
                .param("category", asked.employerCategory().name())
                .param("employer", protection.seal(asked.employerName()))
                .param("isPerson", asked.employerIsPerson())
                .param(
                        "creditCode",
                        asked.creditCode() == null ? null : asked.creditCode().value())
                .param("petitioner", protection.seal(asked.petitionerName()))
                .param("phone", protection.seal(asked.petitionerPhone().value()))
                .param("demand", protection.seal(asked.demand()))
                .param("rosterPositions", asked.rosterPositions())
                .update();
    }

    public Split split(UUID matter) {
        return jdbc.sql("SELECT * FROM split_requests WHERE matter_id = ?")
                .param(matter)
                .query((row, number) -> {
                    @Nullable String creditCode = row.getString("credit_code");
                    return new Split(
                            new CaseId(row.getObject("origin", UUID.class)),
                            row.getInt("people"),
                            row.getString("roster_positions"),
                            row.getInt("migrants"),
                            row.getInt("low_income_people"),
                            new Money(row.getBigDecimal("claimed_amount")),
                            row.getInt("found_people"),
                            row.getInt("found_migrants"),
                            new Money(row.getBigDecimal("found_amount")),
                            new Money(row.getBigDecimal("found_migrant_amount")),
                            EmployerCategory.valueOf(row.getString("employer_category")),
                            protection.open(row.getBytes("employer_sealed")),
                            row.getBoolean("employer_is_person"),
                            creditCode == null ? null : new CreditCode(creditCode),
                            protection.open(row.getBytes("petitioner_sealed")),
                            new Phone(protection.open(row.getBytes("phone_sealed"))),
                            protection.open(row.getBytes("demand_sealed")));
                })
                .single();
    }
}
