package org.zhiqian.filing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「汇总数据」: the figures are counted when this is submitted. */
public record CompileReport(@Nullable @Size(max = 500) @Impersonal String remark) {}
