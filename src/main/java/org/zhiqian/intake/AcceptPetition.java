package org.zhiqian.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** 「受理审查」: the decision on a petition, within 5 working days of its first arrival (若干规定 §18). */
public record AcceptPetition(
        @NotNull AcceptanceDecision decision,
        @Nullable @Size(max = 500) String reason,
        @Nullable DepartmentCode referTo,
        @Nullable RegionCode referRegion,
        @Nullable @Size(max = 40) String responsiblePerson) {}
