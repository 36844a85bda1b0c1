package org.zhiqian.prevention.store;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.prevention.ProjectCheck;

/** Which employer or project a hidden danger, a warning or a look-back is about; and what inspections found there. */
@Repository
@Transactional
public class Watched {
    private final JdbcClient jdbc;

    Watched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An employer, a project, or an employer at a project. */
    public record Place(
            RegionCode region, @Nullable String employerName, @Nullable String projectName, Industry industry) {

        /** As it is written in lists: 某公司（某工程）. */
        public String name() {
            if (employerName == null) {
                return String.valueOf(projectName);
            }
            return projectName == null ? employerName : employerName + "（" + projectName + "）";
        }
    }

    public void add(UUID matter, Place place) {
        jdbc.sql(
                        """
                INSERT INTO prevention_subjects (matter_id, region, employer_name, employer_key, project_name, project_key,
                    industry)
                VALUES (:matter, :region, :employer, :employerKey, :project, :projectKey, :industry)
                """)
                .param("matter", matter)
                .param("region", place.region().value())
                .param("employer", place.employerName())
                .param("employerKey", Inspections.key(place.employerName()))
                .param("project", place.projectName())
                .param("projectKey", Inspections.key(place.projectName()))
                .param("industry", place.industry().name())
                .update();
    }

    @Transactional(readOnly = true)
    public Place of(UUID matter) {
        return jdbc.sql("SELECT * FROM prevention_subjects WHERE matter_id = ?")
                .param(matter)
                .query((row, number) -> new Place(
                        new RegionCode(row.getString("region")),
                        row.getString("employer_name"),
                        row.getString("project_name"),
                        Industry.valueOf(row.getString("industry"))))
                .single();
    }

    /** The matter of that kind about the same place that is still open. */
    @Transactional(readOnly = true)
    public Optional<UUID> open(MatterKind kind, Place place) {
        return jdbc.sql(
                        """
                SELECT m.id FROM prevention_subjects s JOIN matters m ON m.id = s.matter_id
                WHERE m.kind = :kind AND m.closed_on IS NULL AND s.region = :region AND s.employer_key = :employer
                    AND s.project_key = :project ORDER BY m.number FETCH FIRST 1 ROW ONLY
                """)
                .param("kind", kind.name())
                .param("region", place.region().value())
                .param("employer", Inspections.key(place.employerName()))
                .param("project", Inspections.key(place.projectName()))
                .query(UUID.class)
                .optional();
    }

    /** Who answers for what was promised. */
    public void answersFor(UUID matter, String person) {
        jdbc.sql("UPDATE prevention_subjects SET person = ? WHERE matter_id = ?")
                .params(person, matter)
                .update();
    }

    /** One more visit was made; returns how many there were. */
    public int visited(UUID matter) {
        jdbc.sql("UPDATE prevention_subjects SET visits = visits + 1 WHERE matter_id = ?")
                .param(matter)
                .update();
        return jdbc.sql("SELECT visits FROM prevention_subjects WHERE matter_id = ?")
                .param(matter)
                .query(Integer.class)
                .single();
    }

    public void addCheck(UUID inspection, ProjectCheck check) {
        jdbc.sql(
                        """
                INSERT INTO inspection_checks (inspection_id, industry, operation, credit_rating)
                VALUES (?, ?, ?, ?)
                """)
                .params(
                        inspection,
                        check.industry().name(),
                        check.operation().name(),
                        check.creditRating().name())
                .update();
        check.systems().forEach((item, state) -> jdbc.sql(
                        "UPDATE inspection_checks SET " + item.name() + " = ? WHERE inspection_id = ?")
                .params(state.name(), inspection)
                .update());
    }
}
