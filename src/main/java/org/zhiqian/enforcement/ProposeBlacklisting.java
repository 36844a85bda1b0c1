package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.ListingGround;
import org.zhiqian.kernel.CaseNumber;

/** 「提出列入失信名单」: the unit that is to be listed, and why. */
public record ProposeBlacklisting(
        @NotNull CaseNumber caseNumber,
        @NotNull ListingGround ground,
        @NotBlank @Size(max = 100) String unitName,
        @Nullable Boolean persons,
        @NotBlank @Size(max = 500) String facts) {}
