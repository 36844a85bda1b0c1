package org.zhiqian.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.kernel.CaseId;

/** Disclosures written down before there was a chain become its first links, at the first start that finds them. */
@Component
class EarlierDisclosures {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final TransactionTemplate transaction;

    EarlierDisclosures(JdbcClient jdbc, Audit audit, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = transaction;
    }

    private record Disclosure(UUID id, UUID caseId, String officer, OffsetDateTime disclosedAt) {}

    @EventListener(ApplicationReadyEvent.class)
    void carryOver() {
        List<Disclosure> earlier = jdbc.sql(
                        "SELECT id, case_id, officer, disclosed_at FROM disclosures ORDER BY disclosed_at, id")
                .query((row, number) -> new Disclosure(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("officer"),
                        row.getObject("disclosed_at", OffsetDateTime.class)))
                .list();
        for (Disclosure one : earlier) {
            transaction.executeWithoutResult(status -> carryOver(one));
        }
    }

    /** Unless another node was quicker. */
    private void carryOver(Disclosure one) {
        if (jdbc.sql("DELETE FROM disclosures WHERE id = ?").param(one.id()).update() == 1) {
            audit.append(
                    new CaseId(one.caseId()),
                    one.disclosedAt().toInstant(),
                    one.officer(),
                    AuditAction.DISCLOSED,
                    "诉求人联系方式",
                    null,
                    null);
        }
    }
}
