package org.zhiqian.prevention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** 「隐患排查」: an inspection that also looks at the five systems, approval, labour-cost flow and supervision of funds. */
public record InspectProject(
        @NotNull LocalDate inspectedOn,
        @Nullable DepartmentCode department,
        @Nullable RegionCode region,
        @NotBlank @Size(max = 100) String employerName,
        @Nullable CreditCode creditCode,
        @NotNull EmployerCategory employerCategory,
        @NotNull @PositiveOrZero Integer workers,
        @NotNull @PositiveOrZero Integer migrants,
        @NotNull @PositiveOrZero Integer contracts,
        @Nullable @Size(max = 100) String projectName,
        Set<Ownership> ownership,
        @Nullable @PositiveOrZero Integer arrearsPeople,
        @Nullable Money arrearsAmount,
        @NotNull Industry industry,
        @Nullable SystemState wageAccount,
        @Nullable SystemState realName,
        @Nullable SystemState contractorPays,
        @Nullable SystemState deposit,
        @Nullable SystemState noticeBoard,
        @Nullable SystemState approval,
        @Nullable SystemState labourCost,
        @Nullable SystemState fundSupervision,
        @NotNull Operation operation,
        @NotNull CreditRating creditRating,
        @Nullable @Size(max = 500) String danger) {

    /** The part that the register of inspections keeps and table T2 counts. */
    RecordInspection inspection() {
        return new RecordInspection(
                inspectedOn,
                department,
                region,
                employerName,
                creditCode,
                employerCategory,
                workers,
                migrants,
                contracts,
                projectName,
                ownership,
                arrearsPeople,
                arrearsAmount);
    }
}
