package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.cases.model.PetitionerRole;
import org.zhiqian.cases.model.Risk;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.RegionCode;

/** 「登记诉求」: what a worker reports, as an officer writes it down. */
public record RegisterPetition(
        @Nullable RegionCode region,
        @NotNull Channel channel,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 40) String petitionerName,
        @NotNull PetitionerRole petitionerRole,
        @Nullable IdentityDocument petitionerIdType,
        @Nullable @Size(max = 30) String petitionerIdNumber,
        @NotNull Phone petitionerPhone,
        @Nullable @Size(max = 100) String petitionerAddress,
        @Nullable @Size(max = 40) String representativeName,
        @Nullable Phone representativePhone,
        @NotNull @Positive Integer people,
        @Nullable @Positive Integer rosterPeople,
        @NotNull @PositiveOrZero Integer migrants,
        @Nullable @PositiveOrZero Integer lowIncomePeople,
        @NotNull Money claimedAmount,
        @NotNull YearMonth periodFrom,
        @NotNull YearMonth periodTo,
        @NotBlank @Size(max = 2000) String demand,
        @NotNull EmployerCategory employerCategory,
        @NotBlank @Size(max = 100) String employerName,
        @Nullable Boolean employerIsPerson,
        @Nullable CreditCode employerCreditCode,
        @Nullable @Size(max = 100) String contractorName,
        @Nullable CreditCode contractorCreditCode,
        @Nullable @Size(max = 100) String developerName,
        @Nullable CreditCode developerCreditCode,
        List<Respondent> respondents,
        @Nullable @Size(max = 100) String projectName,
        @NotNull Industry projectIndustry,
        Set<Ownership> ownership,
        @Nullable Boolean collectiveVisit,
        Set<Risk> risks,
        @Nullable CaseNumber sameMatterAs,
        @Nullable @Size(max = 500) String visitAnswer,
        @Nullable Boolean newMatter) {}
