package org.zhiqian.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Petitioner;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.PersonName;
import org.zhiqian.kernel.Phone;

/** The whole case on one page (案卷), as pages and other systems read it. Money in 元. */
record CaseSheet(
        Head head,
        @Nullable Contact petitioner,
        List<CoPetitioner> coPetitioners,
        Claim claim,
        List<Party> parties,
        Project project,
        List<Visit> visits,
        @Nullable Verification verification,
        Balance balance,
        List<Classification> classifications,
        @Nullable Plan plan,
        List<Payment> payments,
        List<Act> acts,
        List<MatterSheet> matters,
        List<Deadline> deadlines,
        List<Fact> course) {

    /** A term with its Chinese name. */
    record Term(String code, String label) {
        static Term of(Labelled term) {
            return new Term(term.name(), term.label());
        }

        static @Nullable Term ofNullable(@Nullable Labelled term) {
            return term == null ? null : of(term);
        }
    }

    record Head(
            String number,
            Term region,
            Term status,
            @Nullable Term severity,
            Term priority,
            LocalDate receivedOn,
            int people,
            BigDecimal claimedAmount,
            @Nullable String project,
            @Nullable String handler,
            @Nullable LocalDate resolveBy) {}

    record Contact(
            String name,
            Term role,
            @Nullable Term document,
            @Nullable String identityNumber,
            String phone,
            @Nullable String address,
            @Nullable String representativeName,
            @Nullable String representativePhone) {

        static Contact masked(Petitioner petitioner) {
            return new Contact(
                    PersonName.masked(petitioner.name()),
                    Term.of(petitioner.role()),
                    Term.ofNullable(petitioner.document()),
                    petitioner.identityNumber() == null ? null : hidden(petitioner.identityNumber()),
                    petitioner.phone().masked(),
                    petitioner.address() == null ? null : "（已隐去）",
                    petitioner.representativeName() == null ? null : PersonName.masked(petitioner.representativeName()),
                    Optional.ofNullable(petitioner.representativePhone())
                            .map(Phone::masked)
                            .orElse(null));
        }

        static Contact shown(Petitioner petitioner) {
            return new Contact(
                    petitioner.name(),
                    Term.of(petitioner.role()),
                    Term.ofNullable(petitioner.document()),
                    petitioner.identityNumber(),
                    petitioner.phone().value(),
                    petitioner.address(),
                    petitioner.representativeName(),
                    Optional.ofNullable(petitioner.representativePhone())
                            .map(Phone::value)
                            .orElse(null));
        }

        private static String hidden(String number) {
            int shown = Math.min(4, number.length() / 2);
            return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
        }
    }

    /** Somebody else who came for the case, with the code to ask with. */
    record CoPetitioner(int position, String queryCode, Contact contact) {}

    record Claim(
            int people,
            @Nullable Integer rosterPeople,
            int migrants,
            int lowIncomePeople,
            BigDecimal amount,
            String from,
            String to,
            String demand) {}

    record Party(Term role, String name, @Nullable String creditCode) {}

    record Project(@Nullable String name, Term industry, List<Term> ownership) {}

    record Visit(LocalDate visitedOn, Term channel, @Nullable String answer) {}

    record Verification(
            LocalDate verifiedOn,
            Term outcome,
            @Nullable Term reason,
            int people,
            int migrants,
            BigDecimal amount,
            @Nullable Term liableRole,
            @Nullable String liableName,
            @Nullable Term liabilityRule,
            String findings) {}

    /** {@code paidAmount} holds what was advanced. */
    record Balance(
            int verifiedPeople,
            BigDecimal verifiedAmount,
            int clearedPeople,
            BigDecimal paidAmount,
            BigDecimal advancedAmount,
            int remainingPeople,
            BigDecimal remainingAmount) {}

    record Classification(String decidedAt, Term severity, Term priority, String thresholds) {}

    record Plan(
            int version,
            String goal,
            String responsibleOffice,
            String responsiblePerson,
            LocalDate resolveBy,
            @Nullable LocalDate approvedOn,
            List<Measure> measures) {}

    record Measure(
            int position,
            String action,
            String office,
            String person,
            LocalDate dueOn,
            @Nullable Term outcome,
            @Nullable LocalDate doneOn,
            @Nullable String result) {}

    record Payment(
            LocalDate paidOn,
            Term payerRole,
            String payerName,
            Term source,
            boolean advance,
            int peopleCleared,
            BigDecimal amount,
            String voucher) {}

    record Act(
            LocalDate actedOn,
            Term kind,
            @Nullable String document,
            @Nullable Term servedManner,
            @Nullable LocalDate complyBy) {}

    record Deadline(
            String taskId,
            String task,
            String office,
            LocalDate targetOn,
            LocalDate dueOn,
            String state,
            @Nullable String timeLeft,
            boolean provisional,
            String explanation) {}

    /** {@code recorder} is who wrote it down and where he or she works, {@code recordedBy} the account. */
    record Fact(
            LocalDate happenedOn,
            Term kind,
            String summary,
            @Nullable String note,
            String recordedBy,
            String recorder,
            String recordedAt) {}
}
