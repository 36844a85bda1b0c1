package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.CaseNumber;

/** 「关联案件」: an incident or an item of public opinion is about this case too. */
public record LinkCase(@NotBlank @Size(max = 20) String matterNumber, @NotNull CaseNumber caseNumber) {}
