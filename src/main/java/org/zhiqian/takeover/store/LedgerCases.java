package org.zhiqian.takeover.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.protection.Protection;

/** Which case came from which ledger, and what the ledger said, as a digest. */
@Repository
@Transactional
public class LedgerCases {
    private final JdbcClient jdbc;
    private final Protection protection;

    LedgerCases(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    /** A case taken over earlier. */
    public record Known(CaseNumber number, String contentIndex) {}

    /** The digest under which equal contents are found. */
    public String index(String content) {
        return protection.index(content);
    }

    /** Earlier cases by the number of their ledger: those of the same importing region, and those in the regions. */
    @Transactional(readOnly = true)
    public Map<String, Known> known(RegionCode scope, Collection<RegionCode> regions) {
        Map<String, Known> known = new HashMap<>();
        Set<String> codes = regions.stream().map(RegionCode::value).collect(Collectors.toSet());
        jdbc.sql(
                        """
                SELECT l.region, l.scope, l.ledger_case, l.content_index, c.number
                FROM ledger_cases l JOIN cases c ON c.id = l.case_id
                WHERE l.scope = :scope OR l.region IN (:regions)
                """)
                .param("scope", scope.value())
                .param("regions", codes.isEmpty() ? Set.of("-") : codes)
                .query(row -> {
                    Known one = new Known(new CaseNumber(row.getString("number")), row.getString("content_index"));
                    known.put(key(row.getString("region"), row.getString("ledger_case")), one);
                    if (row.getString("scope").equals(scope.value())) {
                        known.put(row.getString("ledger_case"), one);
                    }
                });
        return known;
    }

    /** Under which a case of that region is known, whoever imported it. */
    public static String key(String region, String ledgerCase) {
        return region + "/" + ledgerCase;
    }

    public void remember(
            CaseId id, RegionCode scope, RegionCode region, String ledgerCase, String contentIndex, UUID run) {
        jdbc.sql(
                        """
                INSERT INTO ledger_cases (case_id, scope, region, ledger_case, content_index, run_id)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(id.value(), scope.value(), region.value(), ledgerCase, contentIndex, run)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean anyCases() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM cases)")
                .query(Boolean.class)
                .single();
    }
}
