package org.zhiqian.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.protection.Protection;

/** Finds cases for a reader; what the reader may not see does not exist. */
@Repository
@Transactional(readOnly = true)
public class CaseSearch {
    static final String VISIBLE =
            """
            (c.region IN (:wholeRegions) OR (c.region IN (:regions)
                AND EXISTS (SELECT 1 FROM case_offices o WHERE o.case_id = c.id AND o.office IN (:offices))))
            """;

    private static final String MINE =
            """
            (EXISTS (SELECT 1 FROM case_offices h WHERE h.case_id = c.id AND h.office IN (:offices))
                OR EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.recorded_by = :login))
            """;

    /** Other cases with a party, a petitioner or the project of case {@code :id}; each side has its index. */
    private static final Map<SimilarCase.Ground, String> RELATED = Map.of(
            SimilarCase.Ground.PERSON,
            """
            SELECT o.case_id FROM petitioners m JOIN petitioners o ON o.phone_index = m.phone_index WHERE m.case_id = :id
            UNION
            SELECT o.case_id FROM petitioners m JOIN petitioners o ON o.identity_number_index = m.identity_number_index
            WHERE m.case_id = :id
            """,
            SimilarCase.Ground.EMPLOYER,
            """
            SELECT o.case_id FROM parties m JOIN parties o ON o.name_index = m.name_index WHERE m.case_id = :id
            UNION
            SELECT o.case_id FROM parties m JOIN parties o ON o.credit_code = m.credit_code WHERE m.case_id = :id
            """,
            SimilarCase.Ground.PROJECT,
            """
            SELECT o.id FROM cases m JOIN cases o ON o.project_name = m.project_name AND o.region IN (:regions)
            WHERE m.id = :id
            """);

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Regions regions;
    private final Protection protection;

    CaseSearch(JdbcClient jdbc, CaseFiles caseFiles, Regions regions, Protection protection) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.regions = regions;
        this.protection = protection;
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

    /** Other cases of the same people, organisations or project that the reader may see, the latest received first. */
    public List<RelatedCase> relatedTo(Reader reader, CaseId id, int most) {
        Map<CaseId, Set<SimilarCase.Ground>> grounds = new HashMap<>();
        List<CaseState> found = new ArrayList<>();
        for (SimilarCase.Ground ground : SimilarCase.Ground.values()) {
            for (CaseState state : related(reader, id, ground, most)) {
                if (!grounds.containsKey(state.id())) {
                    found.add(state);
                }
                grounds.computeIfAbsent(state.id(), none -> EnumSet.noneOf(SimilarCase.Ground.class))
                        .add(ground);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(CaseState::receivedOn)
                        .thenComparing(state -> state.number().value())
                        .reversed())
                .limit(most)
                .map(state -> new RelatedCase(state, grounds.getOrDefault(state.id(), Set.of())))
                .toList();
    }

    private List<CaseState> related(Reader reader, CaseId id, SimilarCase.Ground ground, int most) {
        Map<String, Object> values = ReaderParameters.of(reader);
        values.put("id", id.value());
        values.put("most", most);
        return jdbc.sql(CaseFiles.STATE + "WHERE c.id <> :id AND c.id IN (" + RELATED.get(ground) + ") AND " + VISIBLE
                        + " ORDER BY c.received_on DESC, c.number DESC FETCH FIRST :most ROWS ONLY")
                .params(values)
                .query(CaseFiles::state)
                .list();
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
        if (filter.mine()) {
            where.append(" AND " + MINE);
            values.put("login", reader.login());
        }
        filter.text().ifPresent(text -> {
            where.append(
                    """
                     AND (c.number LIKE :text ESCAPE '!' OR c.project_name LIKE :text ESCAPE '!' OR EXISTS
                        (SELECT 1 FROM parties p WHERE p.case_id = c.id AND p.name LIKE :text ESCAPE '!') OR c.id IN
                        (SELECT case_id FROM petitioners WHERE phone_index = :digest OR identity_number_index = :digest))
                    """);
            values.put("digest", protection.index(asStored(text)));
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

    /** A phone number as it is kept, with the hyphen after its area code; anything else as it was typed. */
    private static String asStored(String text) {
        try {
            return Phone.parse(text).value();
        } catch (Refusal noPhone) {
            return text.strip().toUpperCase(Locale.ROOT);
        }
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
