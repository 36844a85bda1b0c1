package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;

/** 「登记执行结果」: what enforcement brought in one case of the drive. */
public record RecordEnforcement(
        @NotNull CaseNumber caseNumber,
        @NotNull EnforcementResult result,
        @NotNull LocalDate happenedOn,
        @Nullable Money amount,
        @Nullable @PositiveOrZero Integer peopleCleared,
        @Nullable @PositiveOrZero Integer migrantsCleared,
        @Nullable Money migrantAmount,
        @Nullable @Size(max = 200) String voucher,
        @Nullable @Size(max = 500) String note,
        @NotNull DriveProgress progress) {}
