package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.cases.model.Manner;

/** 「告知诉求人」: how and when the petitioner was told where the petition went, or why it was refused (信访工作条例 §22, §23). */
public record InformPetitioner(
        @NotNull LocalDate informedOn, @NotNull Manner manner, @NotBlank @Size(max = 1000) String content) {}
