package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.ObjectionReply;

/** 「听取列入意见」: what the unit said, or its silence until the time is over. */
public record HearObjection(
        @NotNull ObjectionReply reply, @NotNull LocalDate repliedOn, @Nullable @Size(max = 500) String note) {}
