package org.zhiqian.reception.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.reception.ReceiveVisitors;
import org.zhiqian.reception.model.Attendance;

/** What the leading office records of the day of a session and on its close-out sheet. */
@Repository
public class SessionRecords {
    private final JdbcClient jdbc;

    SessionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void attended(UUID session, ReceiveVisitors told) {
        jdbc.sql(
                        """
                UPDATE reception_sessions SET attendance = :attendance, led_by = :lead, leader_post = :post,
                    absent_departments = :absent, day_note = :note WHERE id = :id
                """)
                .param("attendance", told.attendance().name())
                .param(
                        "lead",
                        told.leadDepartment() == null
                                ? null
                                : told.leadDepartment().value())
                .param("post", told.leaderPost())
                .param(
                        "absent",
                        told.absent().stream()
                                .sorted()
                                .map(DepartmentCode::value)
                                .collect(Collectors.joining(",")))
                .param("note", told.note())
                .param("id", session)
                .update();
    }

    /** Nothing before the day is over. */
    public Optional<ReceiveVisitors> attendance(UUID session) {
        return jdbc.sql(
                        """
                SELECT attendance, led_by, leader_post, absent_departments, day_note FROM reception_sessions
                WHERE id = ? AND attendance IS NOT NULL
                """)
                .param(session)
                .query((row, line) -> new ReceiveVisitors(
                        Attendance.valueOf(row.getString("attendance")),
                        department(row.getString("led_by")),
                        row.getString("leader_post"),
                        departments(row.getString("absent_departments")),
                        row.getString("day_note")))
                .optional();
    }

    public void forgetAttendance(UUID session) {
        jdbc.sql("UPDATE reception_sessions SET attendance = NULL WHERE id = ?")
                .param(session)
                .update();
    }

    public void note(UUID session, @Nullable String notHeldReason, @Nullable String note) {
        jdbc.sql("UPDATE reception_sessions SET not_held_reason = :reason, closing_note = :note WHERE id = :id")
                .param("reason", notHeldReason)
                .param("note", note)
                .param("id", session)
                .update();
    }

    private static @Nullable DepartmentCode department(@Nullable String code) {
        return code == null ? null : new DepartmentCode(code);
    }

    private static Set<DepartmentCode> departments(@Nullable String codes) {
        return codes == null || codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",", -1)).map(DepartmentCode::new).collect(Collectors.toSet());
    }
}
