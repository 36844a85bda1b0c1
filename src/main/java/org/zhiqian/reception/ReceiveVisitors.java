package org.zhiqian.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.reception.model.Attendance;

/** 「接待来访」: who led the day and who did not come; posts, never names. */
public record ReceiveVisitors(
        @NotNull Attendance attendance,
        @Nullable DepartmentCode leadDepartment,
        @Nullable @Size(max = 60) String leaderPost,
        Set<DepartmentCode> absent,
        @Nullable @Size(max = 200) String note) {
    public ReceiveVisitors {
        absent = Set.copyOf(absent);
    }
}
