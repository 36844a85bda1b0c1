package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.RoundOutcome;

/** 「拟定公布名单」: the cases of this round, or that there are none. */
public record CompileRound(
        @NotNull RoundOutcome outcome, List<PublicationEntry> entries, @Nullable @Size(max = 500) String note) {}
