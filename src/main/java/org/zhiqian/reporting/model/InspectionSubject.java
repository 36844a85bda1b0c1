package org.zhiqian.reporting.model;

import java.util.List;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Ownership;

/** Employers inspected in the period, whether or not arrears were found. */
final class InspectionSubject {
    private static final String EMPLOYER = "i.employer_category || ':' || coalesce(i.credit_code, i.employer_name)";

    static final Subject INSPECTION = new Subject(
            "inspection",
            false,
            "CAST(i.id AS varchar(36)) AS number,"
                    + " CAST(i.inspected_on AS varchar(10)) || ' ' || i.employer_name || coalesce(' ' || i.project_name, '')"
                    + " AS label, i.region AS region, i.inspected_on AS happened",
            "inspections i WHERE i.region IN (:regions) AND i.inspected_on BETWEEN :from AND :asOf",
            List.of(
                    Fact.number("workers", "i.workers"),
                    Fact.number("migrants", "i.migrants"),
                    Fact.number("contracts", "i.contracts"),
                    Fact.number("arrears_people", "i.arrears_people"),
                    Fact.number("arrears_amount", "i.arrears_amount"),
                    Fact.flag("finds_arrears", "i.arrears_people > 0 OR i.arrears_amount > 0"),
                    Fact.choice("employer_category", "i.employer_category", EmployerCategory.class),
                    Fact.tag(
                            "ownership",
                            "EXISTS (SELECT 1 FROM inspection_ownership t WHERE t.inspection_id = i.id AND t.ownership = %s)",
                            Ownership.class),
                    Fact.key("employer", EMPLOYER),
                    Fact.key("project", "i.project_name"),
                    Fact.key("employer_at_project", "i.project_name || ':' || " + EMPLOYER)));

    private InspectionSubject() {}
}
