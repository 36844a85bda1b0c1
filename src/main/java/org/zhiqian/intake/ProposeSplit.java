package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;

/** 「提出拆案」: a part of the people and of the claim of a case becomes a case of its own, mostly against another employer. */
public record ProposeSplit(
        @NotNull CaseNumber caseNumber,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Positive Integer people,
        @Nullable @Size(max = 1000) String rosterPositions,
        @NotNull @PositiveOrZero Integer migrants,
        @Nullable @PositiveOrZero Integer lowIncomePeople,
        @NotNull Money claimedAmount,
        @Nullable @PositiveOrZero Integer foundPeople,
        @Nullable @PositiveOrZero Integer foundMigrants,
        @Nullable Money foundAmount,
        @Nullable Money foundMigrantAmount,
        @NotNull EmployerCategory employerCategory,
        @NotBlank @Size(max = 100) String employerName,
        @Nullable Boolean employerIsPerson,
        @Nullable CreditCode employerCreditCode,
        @NotBlank @Size(max = 40) String petitionerName,
        @NotNull Phone petitionerPhone,
        @NotBlank @Size(max = 2000) String demand) {}
