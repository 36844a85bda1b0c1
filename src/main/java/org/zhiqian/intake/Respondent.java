package org.zhiqian.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.kernel.CreditCode;

/** A further party named by the petitioner, beside employer, general contractor and developer. */
public record Respondent(
        @Nullable PartyRole role, @Nullable @Size(max = 100) String name, @Nullable CreditCode creditCode) {}
