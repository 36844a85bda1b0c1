package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「登记财产查询结果」: what banks and registers answered. */
public record RecordAssets(@NotNull LocalDate repliedOn, @NotBlank @Size(max = 500) String result) {}
