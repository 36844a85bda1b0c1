package org.zhiqian.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「登记报送」: the report went to an office outside the province on paper. */
public record RegisterDispatch(
        @NotNull LocalDate sentOn, @NotBlank @Size(max = 100) @Impersonal String documentNumber) {}
