package org.zhiqian.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;

/** Finds matters for a reader: those of the regions seen whole, those of the reader's offices and of their cases. */
@Repository
@Transactional(readOnly = true)
public class MatterSearch {
    private static final String VISIBLE =
            """
            (m.region IN (:wholeRegions) OR m.office IN (:offices) OR m.receiver IN (:offices)
                OR (m.region IN (:regions) AND EXISTS (SELECT 1 FROM matter_cases l JOIN case_offices o
                    ON o.case_id = l.case_id WHERE l.matter_id = m.id AND o.office IN (:offices))))
            """;

    private final JdbcClient jdbc;
    private final Regions regions;

    MatterSearch(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** The matter, if the reader may see it. */
    public Optional<Matter> find(Reader reader, MatterNumber number) {
        Map<String, Object> values = ReaderParameters.of(reader);
        values.put("number", number.value());
        return jdbc.sql("SELECT m.* FROM matters m WHERE m.number = :number AND " + VISIBLE)
                .params(values)
                .query(Matters::matter)
                .optional();
    }

    /** One page, the newest number first; {@code after} is the last one of the page before. */
    public List<Matter> page(
            Reader reader,
            Optional<RegionCode> region,
            Optional<MatterKind> kind,
            boolean onlyOpen,
            Optional<MatterNumber> after,
            int size) {
        Map<String, Object> values = ReaderParameters.of(reader);
        StringBuilder where = new StringBuilder(VISIBLE);
        region.ifPresent(one -> {
            where.append(" AND m.region IN (:below)");
            values.put("below", ReaderParameters.codes(regions.visibleFrom(one)));
        });
        kind.ifPresent(one -> {
            where.append(" AND m.kind = :kind");
            values.put("kind", one.name());
        });
        if (onlyOpen) {
            where.append(" AND m.closed_on IS NULL");
        }
        after.ifPresent(last -> {
            where.append(
                    """
                     AND (m.opened_on, m.number) < (SELECT l.opened_on, l.number FROM matters l WHERE l.number = :after)
                    """);
            values.put("after", last.value());
        });
        values.put("size", size);
        return jdbc.sql("SELECT m.* FROM matters m WHERE " + where
                        + " ORDER BY m.opened_on DESC, m.number DESC FETCH FIRST :size ROWS ONLY")
                .params(values)
                .query(Matters::matter)
                .list();
    }
}
