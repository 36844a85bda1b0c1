package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「公布」: where and when the list was published. */
public record PublishRound(
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(max = 100) String medium,
        @Nullable @Size(max = 200) String url) {}
