package org.zhiqian.reporting.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.cases.model.VerificationOutcome;

/**
 * What happens in cases, each as its facts stood at the end of a day: the last verification up to that day, the
 * payments made, and the last closing unless it was reopened. Arrears include arrears in part.
 */
final class CaseSubjects {
    private static final String VERIFIED =
            """
             verifications v ON v.case_id = c.id AND v.sequence =
                (SELECT max(sequence) FROM verifications WHERE case_id = c.id AND verified_on <= :asOf)
            """;
    private static final String CLOSED =
            """
            LEFT JOIN closings closing ON closing.case_id = c.id AND closing.sequence =
                (SELECT max(sequence) FROM closings WHERE case_id = c.id AND closed_on <= :asOf)
            """;
    private static final String IN_REGIONS = "WHERE c.region IN (:regions) ";
    private static final String ARREARS = "v.outcome IN ('ARREARS', 'PARTLY_ARREARS')";
    private static final String IS_CLOSED =
            "closing.closed_on IS NOT NULL AND (closing.reopened_on IS NULL OR closing.reopened_on > :asOf)";
    private static final String IS_FILED =
            "EXISTS (SELECT 1 FROM acts filing WHERE filing.case_id = c.id AND filing.kind = 'FILED' AND filing.acted_on <= :asOf)";

    private CaseSubjects() {}

    static List<Subject> all() {
        return List.of(received(), verified(), settled(), paid(), acted());
    }

    /** Cases that came for the first time in the period by one of the table's channels. */
    private static Subject received() {
        String from =
                """
                cases c LEFT JOIN %s %s
                WHERE c.region IN (:regions) AND EXISTS (SELECT 1 FROM visits a WHERE a.case_id = c.id
                    AND a.channel IN (:channels) AND a.visited_on BETWEEN :from AND :asOf
                    AND (NOT a.by_split OR EXISTS (SELECT 1 FROM case_splits s JOIN visits o ON o.case_id = s.origin
                        WHERE s.new_case = c.id AND o.channel IN (:channels) AND o.visited_on BETWEEN :start AND :asOf)))
                AND NOT EXISTS (SELECT 1 FROM visits b WHERE b.case_id = c.id
                    AND b.channel IN (:channels) AND b.visited_on >= :start AND b.visited_on < :from)
                """
                        .formatted(VERIFIED, CLOSED);
        return ofCase(
                "case",
                "c.received_on",
                from,
                List.of(
                        Fact.number("people", "coalesce(c.roster_people, c.people)" + splitOffLater("people")),
                        Fact.number("amount", "c.claimed_amount" + splitOffLater("amount")),
                        Fact.number("found_people", "coalesce(v.people, 0)"),
                        Fact.number("found_amount", "coalesce(v.amount, 0)"),
                        Fact.number("cleared_people", payments("people_cleared", "")),
                        Fact.number("paid_amount", payments("amount", "")),
                        Fact.number("paid_without_advances", payments("amount", " AND NOT p.advance")),
                        Fact.number("advanced_amount", payments("amount", " AND p.advance")),
                        Fact.number(
                                "reception_visits",
                                "(SELECT count(*) FROM visits r WHERE r.case_id = c.id AND r.channel = 'RECEPTION' AND NOT r.by_split"
                                        + " AND r.visited_on BETWEEN :from AND :asOf)"),
                        Fact.flag("solved", settledIn("")),
                        Fact.flag(
                                "unvouched",
                                "EXISTS (SELECT 1 FROM payments u WHERE u.case_id = c.id AND u.paid_on <= :asOf"
                                        + " AND trim(u.voucher) = '')"),
                        Fact.flag(
                                "turned_away",
                                "EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind IN ('REFUSED', 'REFERRED')"
                                        + " AND f.happened_on <= :asOf)")));
    }

    /** Verifications in force on the day and made in the period. */
    private static Subject verified() {
        return ofCase(
                "verification",
                "v.verified_on",
                "cases c JOIN " + VERIFIED + CLOSED + IN_REGIONS + "AND v.verified_on BETWEEN :from AND :asOf",
                List.of(
                        Fact.number("people", "v.people"),
                        Fact.number("migrants", "v.migrants"),
                        Fact.number("amount", "v.amount"),
                        Fact.number("migrant_amount", "v.migrant_amount"),
                        Fact.flag("settled", settledIn(""))));
    }

    /** Cases closed with nothing left to pay, in the period and not reopened. */
    private static Subject settled() {
        return ofCase(
                "settlement",
                "closing.closed_on",
                "cases c JOIN " + VERIFIED + CLOSED + IN_REGIONS + "AND "
                        + settledIn(" AND closing.closed_on BETWEEN :from AND :asOf"),
                List.of());
    }

    private static Subject paid() {
        return ofCase(
                "payment",
                "pay.paid_on",
                "payments pay JOIN cases c ON c.id = pay.case_id LEFT JOIN " + VERIFIED + IN_REGIONS
                        + "AND pay.paid_on BETWEEN :from AND :asOf",
                List.of(
                        Fact.number("people", "pay.people_cleared"),
                        Fact.number("migrants", "pay.migrants_cleared"),
                        Fact.number("amount", "pay.amount"),
                        Fact.number("migrant_amount", "pay.migrant_amount"),
                        Fact.flag("advance", "pay.advance"),
                        Fact.choice("source", "pay.source", PaymentSource.class)));
    }

    private static Subject acted() {
        return ofCase(
                "act",
                "act.acted_on",
                "acts act JOIN cases c ON c.id = act.case_id LEFT JOIN " + VERIFIED + IN_REGIONS
                        + "AND act.acted_on BETWEEN :from AND :asOf",
                List.of(Fact.choice("kind", "act.kind", ActKind.class)));
    }

    /** What was part of the claim on the day and became another case after it. */
    private static String splitOffLater(String figure) {
        return " - (SELECT coalesce(sum(k." + figure
                + "), 0) FROM claim_changes k WHERE k.case_id = c.id AND k.changed_on > :asOf)";
    }

    private static String settledIn(String period) {
        return ARREARS + " AND " + IS_CLOSED + period + " AND v.amount = " + payments("amount", "");
    }

    private static String payments(String figure, String which) {
        return "(SELECT coalesce(sum(p." + figure
                + "), 0) FROM payments p WHERE p.case_id = c.id AND p.paid_on <= :asOf" + which + ")";
    }

    private static Subject ofCase(String name, String happened, String from, List<Fact> facts) {
        return new Subject(
                name,
                true,
                "c.number AS number, CAST(NULL AS varchar(200)) AS label, c.region AS region, " + happened
                        + " AS happened",
                from,
                Stream.concat(facts.stream(), ofEveryCase().stream()).toList());
    }

    private static List<Fact> ofEveryCase() {
        return List.of(
                Fact.flag("pending", "v.outcome IS NULL"),
                Fact.flag("not_arrears", "v.outcome = 'NOT_ARREARS'"),
                Fact.flag("arrears", ARREARS),
                Fact.flag("filed", IS_FILED),
                Fact.choice("outcome", "v.outcome", VerificationOutcome.class),
                Fact.choice("employer_category", "c.employer_category", EmployerCategory.class),
                Fact.choice("industry", "c.industry", Industry.class),
                Fact.choice("severity", "c.severity", Severity.class),
                Fact.choice("priority", "c.priority", Priority.class),
                Fact.choice("channel", "c.channel", Channel.class),
                Fact.tag(
                        "ownership",
                        "EXISTS (SELECT 1 FROM case_tags t WHERE t.case_id = c.id AND t.kind = 'OWNERSHIP' AND t.tag = %s)",
                        Ownership.class),
                new Fact("office", Fact.Kind.CHOICE, RESPONSIBLE, Set.of()),
                Fact.key("case", "c.number"),
                Fact.key("employer", EMPLOYER));
    }

    /** The employer by credit code or else by name, apart in each category; where nobody is named, each case by itself. */
    private static final String EMPLOYER =
            """
            c.employer_category || ':' || coalesce((SELECT coalesce(e.credit_code, e.name_index) FROM parties e
                WHERE e.case_id = c.id AND e.role IN ('EMPLOYER', 'LABOUR_USER', 'GENERAL_CONTRACTOR',
                    'SPECIALIST_SUBCONTRACTOR', 'LABOUR_SUBCONTRACTOR')
                ORDER BY CASE e.role WHEN 'EMPLOYER' THEN 0 WHEN 'LABOUR_USER' THEN 1 WHEN 'GENERAL_CONTRACTOR' THEN 2
                    ELSE 3 END, e.position FETCH FIRST 1 ROWS ONLY), c.number)""";

    /** The office of the last plan approved up to the day, else the regulator of the trade. */
    private static final String RESPONSIBLE =
            """
            coalesce((SELECT upper(substring(plan.responsible_office FROM 1 FOR position('-' IN plan.responsible_office) - 1))
                FROM plans plan WHERE plan.case_id = c.id AND plan.version =
                    (SELECT max(version) FROM plans WHERE case_id = c.id AND approved_on <= :asOf)), %s)"""
                    .formatted(Regulators.ofIndustry());
}
