package org.zhiqian.escalation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** A person seconded to a team (抽调人员). */
public record TeamMember(@Nullable DepartmentCode department, @Nullable @Size(max = 30) String person) {}
