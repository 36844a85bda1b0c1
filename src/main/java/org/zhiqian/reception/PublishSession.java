package org.zhiqian.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「公开时间地点」: where time and place were made known. */
public record PublishSession(
        @NotBlank @Size(max = 200) String officeNotice,
        @NotBlank @Size(max = 500) String noticeUrl,
        @NotNull LocalDate publishedOn) {}
