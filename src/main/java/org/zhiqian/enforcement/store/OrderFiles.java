package org.zhiqian.enforcement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.enforcement.model.OrderSubject;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;

/** The rows of orders to pay or to rectify. */
@Repository
public class OrderFiles {
    private final JdbcClient jdbc;

    OrderFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One order and what it went through.
     *
     * @param complyBy the last day it leaves
     * @param informedOn when the party was told of the planned penalty
     * @param proposedFine the planned penalty in 元
     * @param servedOn when the latest decision or penalty was served
     * @param urgedOn when the reminder before enforcement was served
     */
    public record OrderFile(
            UUID matter,
            CaseId caseId,
            OrderSubject subject,
            String document,
            LocalDate issuedOn,
            LocalDate complyBy,
            @Nullable LocalDate informedOn,
            @Nullable Money proposedFine,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate urgedOn) {}

    public void add(
            UUID matter, CaseId caseId, OrderSubject subject, String document, LocalDate issuedOn, LocalDate complyBy) {
        jdbc.sql("INSERT INTO order_files (matter_id, case_id, subject, document, issued_on, comply_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(matter, caseId.value(), subject.name(), document, issuedOn, complyBy)
                .update();
    }

    public void complyBy(UUID matter, LocalDate day) {
        set(matter, "comply_by", day);
    }

    public void informed(UUID matter, LocalDate day, Money proposedFine) {
        set(matter, "informed_on", day);
        set(matter, "proposed_fine", proposedFine.yuan());
    }

    public void served(UUID matter, LocalDate day) {
        set(matter, "served_on", day);
    }

    public void urged(UUID matter, LocalDate day) {
        set(matter, "urged_on", day);
    }

    /** None of a matter of another kind. */
    public Optional<OrderFile> find(UUID matter) {
        return jdbc.sql("SELECT * FROM order_files WHERE matter_id = ?")
                .param(matter)
                .query(OrderFiles::file)
                .optional();
    }

    public OrderFile get(UUID matter) {
        return jdbc.sql("SELECT * FROM order_files WHERE matter_id = ?")
                .param(matter)
                .query(OrderFiles::file)
                .single();
    }

    public List<OrderFile> of(CaseId caseId) {
        return jdbc.sql("SELECT * FROM order_files WHERE case_id = ? ORDER BY issued_on, document")
                .param(caseId.value())
                .query(OrderFiles::file)
                .list();
    }

    private void set(UUID matter, String column, Object value) {
        jdbc.sql("UPDATE order_files SET " + column + " = ? WHERE matter_id = ?")
                .params(value, matter)
                .update();
    }

    private static OrderFile file(ResultSet row, int number) throws SQLException {
        @Nullable Object proposed = row.getObject("proposed_fine");
        return new OrderFile(
                row.getObject("matter_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                OrderSubject.valueOf(row.getString("subject")),
                row.getString("document"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("comply_by", LocalDate.class),
                row.getObject("informed_on", LocalDate.class),
                proposed == null ? null : new Money(row.getBigDecimal("proposed_fine")),
                row.getObject("served_on", LocalDate.class),
                row.getObject("urged_on", LocalDate.class));
    }
}
