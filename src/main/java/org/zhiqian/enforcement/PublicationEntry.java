package org.zhiqian.enforcement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;

/** One case whose violation is to be published, in words for the public. */
public record PublicationEntry(
        @Nullable CaseNumber caseNumber,
        @Nullable @Size(max = 500) String facts,
        @Nullable @Size(max = 500) String handling) {}
