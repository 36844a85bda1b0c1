package org.zhiqian.prevention;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;

/**
 * An inspection as the register holds it (检查用人单位). People, and 元.
 *
 * @param contracts migrant workers with a written labour contract
 * @param ownership of the project; several at once
 */
public record Inspection(
        UUID id,
        Office office,
        LocalDate inspectedOn,
        String employerName,
        @Nullable CreditCode creditCode,
        EmployerCategory employerCategory,
        int workers,
        int migrants,
        int contracts,
        @Nullable String projectName,
        Set<Ownership> ownership,
        int arrearsPeople,
        Money arrearsAmount) {}
