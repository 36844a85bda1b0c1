package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.cases.model.Manner;

/** 「答复共同诉求人」: everybody who came for the case hears how it ended (应接尽接、有接必办). */
public record AnswerCoPetitioner(
        @NotNull LocalDate answeredOn, @NotNull Manner manner, @NotBlank @Size(max = 1000) String answer) {}
