package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.zhiqian.cases.model.IllegalCause;
import org.zhiqian.kernel.CaseNumber;

/** 「提请行业监管」: which illegal contracts have led to the arrears; the regulator of the trade follows them up. */
public record TagCauses(
        @NotNull CaseNumber caseNumber, Set<IllegalCause> causes, @NotBlank @Size(max = 500) String facts) {}
