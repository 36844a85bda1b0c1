package org.zhiqian.reception;

import jakarta.validation.Valid;
import java.util.List;

/** 「安排值班」: the rota as it was proposed, but for the substitutes. */
public record FillRota(List<@Valid Substitution> substitutes) {
    public FillRota {
        substitutes = List.copyOf(substitutes);
    }
}
