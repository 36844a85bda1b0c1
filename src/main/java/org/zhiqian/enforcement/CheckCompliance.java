package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.zhiqian.enforcement.model.AssetKind;
import org.zhiqian.enforcement.model.ComplianceOutcome;

/** 「核查改正情况」: whether the order was obeyed when its time was over. */
public record CheckCompliance(
        @NotNull ComplianceOutcome outcome,
        @NotNull LocalDate checkedOn,
        @NotBlank @Size(max = 500) String record,
        Set<AssetKind> assets) {}
