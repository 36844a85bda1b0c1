package org.zhiqian.prevention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.prevention.Inspection;

/** The rows of inspections. */
@Repository
@Transactional
public class Inspections {
    private final JdbcClient jdbc;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Inspections(JdbcClient jdbc, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** False if the office has inspected that employer and project on that day before. */
    public boolean add(Inspection inspection) {
        if (isKnown(inspection) || !insert(inspection)) {
            return false;
        }
        for (Ownership ownership : inspection.ownership()) {
            jdbc.sql("INSERT INTO inspection_ownership (inspection_id, ownership) VALUES (?, ?)")
                    .params(inspection.id(), ownership.name())
                    .update();
        }
        return true;
    }

    /** The same employer by its code, however its name is written. */
    private boolean isKnown(Inspection inspection) {
        return inspection.creditCode() != null
                && jdbc.sql(
                                        """
                        SELECT count(*) FROM inspections
                        WHERE office = ? AND inspected_on = ? AND credit_code = ? AND project_key = ?
                        """)
                                .params(
                                        inspection.office().toString(),
                                        inspection.inspectedOn(),
                                        inspection.creditCode().value(),
                                        key(inspection.projectName()))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private boolean insert(Inspection inspection) {
        return jdbc.sql(
                                """
                        INSERT INTO inspections (id, region, office, inspected_on, employer_name, employer_key, credit_code,
                            employer_category, workers, migrants, contracts, project_name, project_key, arrears_people,
                            arrears_amount, recorded_at, recorded_by)
                        VALUES (:id, :region, :office, :inspectedOn, :employerName, :employerKey, :creditCode,
                            :employerCategory, :workers, :migrants, :contracts, :projectName, :projectKey, :arrearsPeople,
                            :arrearsAmount, :recordedAt, :recordedBy)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", inspection.id())
                        .param("region", inspection.office().region().value())
                        .param("office", inspection.office().toString())
                        .param("inspectedOn", inspection.inspectedOn())
                        .param("employerName", inspection.employerName())
                        .param("employerKey", key(inspection.employerName()))
                        .param(
                                "creditCode",
                                inspection.creditCode() == null
                                        ? null
                                        : inspection.creditCode().value())
                        .param("employerCategory", inspection.employerCategory().name())
                        .param("workers", inspection.workers())
                        .param("migrants", inspection.migrants())
                        .param("contracts", inspection.contracts())
                        .param("projectName", inspection.projectName())
                        .param("projectKey", key(inspection.projectName()))
                        .param("arrearsPeople", inspection.arrearsPeople())
                        .param("arrearsAmount", inspection.arrearsAmount().yuan())
                        .param("recordedAt", OffsetDateTime.now(clock))
                        .param(
                                "recordedBy",
                                currentOfficer.find().map(Reader::login).orElse("system"))
                        .update()
                == 1;
    }

    /** Blanks and the width of brackets make no other employer or project. */
    static String key(@Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** One page of those regions, the latest first; {@code after} is the last of the page before. */
    @Transactional(readOnly = true)
    public List<Inspection> page(
            Collection<RegionCode> regions,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<UUID> after,
            int size) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("region IN (:regions)");
        values.put("regions", regions.stream().map(RegionCode::value).toList());
        from.ifPresent(date -> {
            where.append(" AND inspected_on >= :from");
            values.put("from", date);
        });
        to.ifPresent(date -> {
            where.append(" AND inspected_on <= :to");
            values.put("to", date);
        });
        after.ifPresent(last -> {
            where.append(
                    " AND (inspected_on, id) < (SELECT l.inspected_on, l.id FROM inspections l WHERE l.id = :after)");
            values.put("after", last);
        });
        values.put("size", size);
        return jdbc.sql("SELECT * FROM inspections WHERE " + where
                        + " ORDER BY inspected_on DESC, id DESC FETCH FIRST :size ROWS ONLY")
                .params(values)
                .query(this::inspection)
                .list();
    }

    private Inspection inspection(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable String creditCode = row.getString("credit_code");
        return new Inspection(
                id,
                Office.parse(row.getString("office")),
                row.getObject("inspected_on", LocalDate.class),
                row.getString("employer_name"),
                creditCode == null ? null : new CreditCode(creditCode),
                EmployerCategory.valueOf(row.getString("employer_category")),
                row.getInt("workers"),
                row.getInt("migrants"),
                row.getInt("contracts"),
                row.getString("project_name"),
                ownership(id),
                row.getInt("arrears_people"),
                new Money(row.getBigDecimal("arrears_amount")));
    }

    private Set<Ownership> ownership(UUID id) {
        return jdbc
                .sql("SELECT ownership FROM inspection_ownership WHERE inspection_id = ?")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .map(Ownership::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
