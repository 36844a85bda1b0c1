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
            c.id IN (SELECT case_id FROM case_offices WHERE office IN (:offices)
                UNION SELECT case_id FROM facts WHERE recorded_by = :login)
            """;

    /** What somebody who rings can say: of names and numbers kept sealed the whole, of telephone numbers also the end. */
    private static final String ABOUT =
            """
            (c.number LIKE :text ESCAPE '!' OR c.project_name LIKE :text ESCAPE '!' OR c.id IN (
                SELECT case_id FROM parties WHERE name LIKE :text ESCAPE '!'
                UNION SELECT case_id FROM parties WHERE name_index = :name
                UNION SELECT case_id FROM petitioners WHERE name_index = :name
                UNION SELECT case_id FROM petitioners WHERE phone_index = :digest
                UNION SELECT case_id FROM petitioners WHERE phone_last_four_index = :digest
                UNION SELECT case_id FROM petitioners WHERE identity_number_index = :digest
                UNION SELECT case_id FROM roster_workers WHERE name_index IN (:name, :digest)
                UNION SELECT case_id FROM roster_workers WHERE identity_number_index = :digest))
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
    private final NameIndex names;

    CaseSearch(JdbcClient jdbc, CaseFiles caseFiles, Regions regions, Protection protection, NameIndex names) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.regions = regions;
        this.protection = protection;
        this.names = names;
    }

    /** What lists of cases are sorted by; by priority, open cases of low-income workers stand before all others. */
    public enum Sort {
        PRIORITY("CASE WHEN c.low_income_people > 0 AND c.status IN (:open) THEN 0 ELSE 1 END"),
        RECEIVED("c.received_on"),
        NUMBER("c.number"),
        REGION("c.region"),
        PROJECT("c.project_name"),
        STATUS("c.status"),
        SEVERITY("c.severity"),
        PEOPLE("c.people"),
        CLAIMED("c.claimed_amount"),
        HANDLER("c.handler"),
        RESOLVE_BY("c.resolve_by");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
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

    public int count(Reader reader, CaseFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(reader, filter, values);
        return jdbc.sql("SELECT count(*) FROM cases c WHERE " + where)
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** Rows that are equal in the sorted column: the latest received first. */
    public List<CaseState> rows(Reader reader, CaseFilter filter, ListPart<Sort> part) {
        Map<String, Object> values = new HashMap<>();
        String where = where(reader, filter, values);
        String order = " ORDER BY " + part.sort().column + part.direction() + ", c.received_on DESC, c.number DESC";
        values.put("open", CaseLoad.UNDER_WAY);
        values.put("skipped", part.skipped());
        values.put("size", part.size());
        return jdbc.sql(CaseFiles.STATE + "JOIN (SELECT c.id FROM cases c WHERE " + where + order
                        + " OFFSET :skipped ROWS FETCH FIRST :size ROWS ONLY) part ON part.id = c.id" + order)
                .params(values)
                .query(CaseFiles::state)
                .list();
    }

    private String where(Reader reader, CaseFilter filter, Map<String, Object> values) {
        values.putAll(ReaderParameters.of(reader));
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
            where.append(" AND " + ABOUT);
            values.put(
                    "text",
                    "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            values.put("digest", protection.index(asStored(text)));
            values.put("name", names.of(text));
        });
        return where.toString();
    }

    /** A phone number as it is kept, with the hyphen after its area code; anything else as it was typed. */
    private static String asStored(String text) {
        try {
            return Phone.parse(text).value();
        } catch (Refusal noPhone) {
            return text.strip().toUpperCase(Locale.ROOT);
        }
    }
}
