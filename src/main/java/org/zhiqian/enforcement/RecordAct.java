package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.ServiceManner;
import org.zhiqian.kernel.CaseNumber;

/** 「登记执法事项」: what an authority did in a case; of an order also how it was served and until when to pay. */
public record RecordAct(
        @NotNull CaseNumber caseNumber,
        @NotNull ActKind kind,
        @NotNull LocalDate actedOn,
        @Nullable @Size(max = 60) String document,
        @Nullable ServiceManner servedManner,
        @Nullable Boolean photographed,
        @Nullable LocalDate complyBy) {}
