package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.cases.model.Manner;

/** 「告知并案」: the petitioner of the merged case hears where it is handled from now on. */
public record InformOfMerger(
        @NotNull LocalDate informedOn, @NotNull Manner manner, @NotBlank @Size(max = 1000) String content) {}
