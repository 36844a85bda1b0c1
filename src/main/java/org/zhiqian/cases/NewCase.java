package org.zhiqian.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Risk;
import org.zhiqian.kernel.RegionCode;

/**
 * Everything a case starts with.
 *
 * @param petitioner none where a ledger taken over names nobody
 */
public record NewCase(
        RegionCode region,
        Channel channel,
        LocalDate receivedOn,
        @Nullable Petitioner petitioner,
        Claim claim,
        EmployerCategory employerCategory,
        List<Party> parties,
        Project project,
        boolean collectiveVisit,
        Set<Risk> risks) {}
