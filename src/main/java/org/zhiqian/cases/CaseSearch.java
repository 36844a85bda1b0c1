package org.zhiqian.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;

/** Finds cases for a reader; what the reader may not see does not exist. */
@Repository
@Transactional(readOnly = true)
public class CaseSearch {
    private static final String VISIBLE =
            """
            (c.region IN (:wholeRegions) OR (c.region IN (:regions)
                AND EXISTS (SELECT 1 FROM case_offices o WHERE o.case_id = c.id AND o.office IN (:offices))))
            """;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Regions regions;

    CaseSearch(JdbcClient jdbc, CaseFiles caseFiles, Regions regions) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.regions = regions;
    }

    /** The case, if the reader may see it. */
    public Optional<CaseState> find(Reader reader, CaseNumber number) {
        Map<String, Object> values = ReaderParameters.of(reader);
        values.put("number", number.value());
        return jdbc.sql("SELECT c.id FROM cases c WHERE c.number = :number AND " + VISIBLE)
                .params(values)
                .query(UUID.class)
                .optional()
                .map(id -> caseFiles.get(new CaseId(id)));
    }

    /** One page, the latest received first unless low-income cases come first; {@code after} is the last case of the page before. */
    public List<CaseState> page(Reader reader, CaseFilter filter, Optional<CaseNumber> after, int size) {
        Map<String, Object> values = ReaderParameters.of(reader);
        StringBuilder where = new StringBuilder(VISIBLE);
        filter.region().ifPresent(region -> {
            where.append(" AND c.region IN (:below)");
            values.put("below", ReaderParameters.codes(regions.visibleFrom(region)));
        });
        filter.status().ifPresent(status -> {
            where.append(" AND c.status = :status");
            values.put("status", status.name());
        });
        filter.severity().ifPresent(severity -> {
            where.append(" AND c.severity = :severity");
            values.put("severity", severity.name());
        });
        filter.receivedFrom().ifPresent(date -> {
            where.append(" AND c.received_on >= :receivedFrom");
            values.put("receivedFrom", date);
        });
        filter.receivedTo().ifPresent(date -> {
            where.append(" AND c.received_on <= :receivedTo");
            values.put("receivedTo", date);
        });
        filter.owedSince().ifPresent(month -> {
            where.append(" AND c.period_from <= :owedSince");
            values.put("owedSince", month.toString());
        });
        filter.text().ifPresent(text -> {
            where.append(
                    """
                     AND (c.number LIKE :text ESCAPE '!' OR c.project_name LIKE :text ESCAPE '!' OR EXISTS
                        (SELECT 1 FROM parties p WHERE p.case_id = c.id AND p.name LIKE :text ESCAPE '!'))
                    """);
            values.put("text", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        });
        after.ifPresent(last -> {
            where.append(" AND (" + order(filter, "c") + ") < (SELECT " + order(filter, "l")
                    + " FROM cases l WHERE l.number = :after)");
            values.put("after", last.value());
        });
        values.put("size", size);
        return jdbc.sql(CaseFiles.STATE + "WHERE " + where + " ORDER BY " + descending(filter)
                        + " FETCH FIRST :size ROWS ONLY")
                .params(values)
                .query(CaseFiles::state)
                .list();
    }

    /** What a list is ordered by. */
    private static List<String> keys(CaseFilter filter, String cases) {
        String rank =
                "CASE WHEN #.low_income_people > 0 AND #.status NOT IN ('CLOSED', 'STRUCK_OFF', 'TURNED_AWAY', 'MERGED')"
                        + " THEN 1 ELSE 0 END";
        return Stream.of(filter.lowIncomeFirst() ? rank : "0", "#.received_on", "#.number")
                .map(key -> key.replace("#", cases))
                .toList();
    }

    private static String order(CaseFilter filter, String cases) {
        return String.join(", ", keys(filter, cases));
    }

    private static String descending(CaseFilter filter) {
        return keys(filter, "c").stream()
                .skip(filter.lowIncomeFirst() ? 0 : 1)
                .map(key -> key + " DESC")
                .collect(Collectors.joining(", "));
    }
}
