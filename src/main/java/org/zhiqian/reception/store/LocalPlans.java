package org.zhiqian.reception.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.FilePlan;
import org.zhiqian.reception.model.PlanFile;

/** The plan that each region makes for itself (本地实施方案), one file at a time; the latest counts. */
@Repository
@Transactional
public class LocalPlans {
    private final JdbcClient jdbc;
    private final Clock clock;

    LocalPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A stored file; number and date once the leading office has registered it. */
    public record LocalPlan(
            UUID id,
            String fileName,
            String contentType,
            String sha256,
            Instant uploadedAt,
            String uploadedBy,
            Optional<String> documentNumber,
            Optional<LocalDate> documentOn) {}

    /** The same file once more changes nothing. */
    public void store(String campaign, RegionCode region, PlanFile file, String officer) {
        if (latest(campaign, region)
                .filter(stored -> stored.sha256().equals(file.sha256()))
                .isPresent()) {
            return;
        }
        jdbc.sql(
                        """
                INSERT INTO local_plans (id, campaign, region, file_name, content_type, content, sha256, uploaded_at,
                    uploaded_by)
                VALUES (:id, :campaign, :region, :name, :type, :content, :sha256, :now, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("campaign", campaign)
                .param("region", region.value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("content", file.content())
                .param("sha256", file.sha256())
                .param("now", OffsetDateTime.now(clock))
                .param("officer", officer)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<LocalPlan> latest(String campaign, RegionCode region) {
        return jdbc.sql(
                        """
                SELECT id, file_name, content_type, sha256, uploaded_at, uploaded_by, document_number, document_on
                FROM local_plans WHERE campaign = ? AND region = ? ORDER BY uploaded_at DESC, id FETCH FIRST 1 ROW ONLY
                """)
                .params(campaign, region.value())
                .query((row, line) -> new LocalPlan(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("content_type"),
                        row.getString("sha256"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("uploaded_by"),
                        Optional.ofNullable(row.getString("document_number")),
                        Optional.ofNullable(row.getObject("document_on", LocalDate.class))))
                .optional();
    }

    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return jdbc.sql("SELECT content FROM local_plans WHERE id = ?")
                .param(id)
                .query((row, line) -> row.getBytes("content"))
                .single();
    }

    /** Whether the region has a plan with number and date. */
    @Transactional(readOnly = true)
    public boolean isRegistered(String campaign, RegionCode region) {
        return jdbc.sql(
                                """
                SELECT count(*) FROM local_plans
                WHERE campaign = ? AND region = ? AND document_number IS NOT NULL
                """)
                        .params(campaign, region.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void register(String campaign, RegionCode region, FilePlan command) {
        if (command.documentOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("印发日期 %s 还没有到，请核对。".formatted(command.documentOn()));
        }
        LocalPlan plan =
                latest(campaign, region).orElseThrow(() -> new Refusal("还没有上传本地实施方案的文件，请先上传 PDF 或者 Word 文件，再登记文号和日期。"));
        jdbc.sql("UPDATE local_plans SET document_number = ?, document_on = ? WHERE id = ?")
                .params(command.documentNumber(), command.documentOn(), plan.id())
                .update();
    }
}
