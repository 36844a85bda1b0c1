package org.zhiqian.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.protection.Protection;

/** Cases as those who came for them ask: with the code they were given and the end of their telephone number. */
@Repository
@Transactional(readOnly = true)
public class QueryCodes {
    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Mergers mergers;
    private final Protection protection;

    QueryCodes(JdbcClient jdbc, CaseFiles caseFiles, Mergers mergers, Protection protection) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.mergers = mergers;
        this.protection = protection;
    }

    /** The case, or the one it was merged into; none unless code and number belong to the same person. */
    public Optional<CaseState> find(String queryCode, String phoneLastFour) {
        return jdbc.sql(
                        """
                SELECT p.case_id FROM petitioners p JOIN cases c ON c.id = p.case_id
                WHERE (p.query_code = :code OR p.query_code IS NULL AND c.query_code = :code)
                    AND p.phone_last_four_index = :phone FETCH FIRST 1 ROW ONLY
                """)
                .param("code", queryCode.toUpperCase(Locale.ROOT))
                .param("phone", protection.index(phoneLastFour))
                .query(UUID.class)
                .optional()
                .map(CaseId::new)
                .map(id -> caseFiles.get(mergers.leadOf(id).orElse(id)));
    }
}
