package org.zhiqian.litigation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;

/** One case of an enforcement drive and what is enforced in it. */
public record DriveCase(
        @Nullable CaseNumber caseNumber,
        @Nullable EnforcementBasis basis,
        @Nullable @Size(max = 60) String document,
        @Nullable LocalDate appliedOn) {}
