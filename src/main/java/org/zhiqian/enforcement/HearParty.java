package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.PartyReply;

/** 「听取当事人意见」: statement, request of a hearing, or silence until the time is over. */
public record HearParty(
        @NotNull PartyReply reply, @NotNull LocalDate repliedOn, @Nullable @Size(max = 500) String note) {}
