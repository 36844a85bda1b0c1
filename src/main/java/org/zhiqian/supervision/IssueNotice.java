package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「签发通报」 */
public record IssueNotice(
        @NotNull NoticeDecision decision, @Nullable LocalDate dueOn, @NotBlank @Size(max = 500) String text) {}
