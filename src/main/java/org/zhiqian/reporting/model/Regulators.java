package org.zhiqian.reporting.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.zhiqian.cases.model.Industry;

/** The department that regulates the trade of a case, as the settings name it. */
public final class Regulators {
    private Regulators() {}

    /** The parameter that holds the department of the trade. */
    public static String parameter(Industry industry) {
        return "regulator_" + industry.name();
    }

    static String ofIndustry() {
        return Arrays.stream(Industry.values())
                .map(one -> "WHEN '%s' THEN CAST(:%s AS varchar(8))".formatted(one.name(), parameter(one)))
                .collect(Collectors.joining(" ", "CASE c.industry ", " END"));
    }
}
