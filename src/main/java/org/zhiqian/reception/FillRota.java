package org.zhiqian.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhiqian.reception.model.Substitution;

/** 「安排值班」: where, and the rota as it was proposed but for the substitutes. */
public record FillRota(@NotBlank @Size(max = 200) String place, List<@Valid Substitution> substitutes) {
    public FillRota {
        substitutes = List.copyOf(substitutes);
    }
}
