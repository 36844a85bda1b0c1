package org.zhiqian.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Reader;
import org.zhiqian.protection.Protection;

/** Other open cases in which the same persons are, by their identity numbers. */
@Repository
@Transactional(readOnly = true)
public class OtherCases {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Protection protection;

    OtherCases(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    /**
     * A case somebody is in too.
     *
     * @param number only if the reader may see that case
     * @param handlingRegion whose offices work it
     */
    public record OtherCase(Optional<CaseNumber> number, RegionCode region, RegionCode handlingRegion) {}

    /** Open cases but this one, by identity number; who is in no other one is not in the answer. */
    public Map<String, List<OtherCase>> of(Reader reader, CaseId id, Collection<String> identityNumbers) {
        Map<String, String> numbers = new HashMap<>();
        identityNumbers.forEach(number -> numbers.put(protection.index(number), number));
        Map<String, List<OtherCase>> found = new HashMap<>();
        List<String> indexes = List.copyOf(numbers.keySet());
        for (int from = 0; from < indexes.size(); from += AT_ONCE) {
            Map<String, Object> values = ReaderParameters.of(reader);
            values.put("id", id.value());
            values.put("indexes", indexes.subList(from, Math.min(indexes.size(), from + AT_ONCE)));
            jdbc.sql(
                            """
                    SELECT o.identity_number_index, c.region, coalesce(c.handling_region, c.region) AS handled_in,
                        CASE WHEN %s THEN c.number END AS visible
                    FROM (SELECT case_id, identity_number_index FROM roster_workers
                            WHERE identity_number_index IN (:indexes)
                        UNION SELECT case_id, identity_number_index FROM petitioners
                            WHERE identity_number_index IN (:indexes)) o
                    JOIN cases c ON c.id = o.case_id
                    WHERE c.id <> :id AND c.status %s ORDER BY c.number
                    """
                                    .formatted(CaseSearch.VISIBLE, RosterFilter.OPEN))
                    .params(values)
                    .query(row -> {
                        found.computeIfAbsent(
                                        numbers.getOrDefault(row.getString("identity_number_index"), ""),
                                        none -> new ArrayList<>())
                                .add(new OtherCase(
                                        Optional.ofNullable(row.getString("visible"))
                                                .map(CaseNumber::new),
                                        new RegionCode(row.getString("region")),
                                        new RegionCode(row.getString("handled_in"))));
                    });
        }
        return found;
    }
}
