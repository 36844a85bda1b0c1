package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.enforcement.model.ReferralReply;

/** 「反馈处理结果」: what the competent body did with a false claim. */
public record ReplyReferral(
        @NotNull ReferralReply reply, @NotNull LocalDate repliedOn, @NotBlank @Size(max = 500) String note) {}
