package org.zhiqian.campaign.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhiqian.campaign.Rotation;
import org.zhiqian.kernel.DepartmentCode;

/** Reads a rota; where no cycle is written the core departments lead in turn and everybody sits. */
final class RotationReader {
    private static final int LONGEST_POST = 60;

    private final Vocabulary vocabulary;
    private final List<DepartmentCode> core;
    private final List<DepartmentCode> others;

    RotationReader(Vocabulary vocabulary, List<DepartmentCode> core, List<DepartmentCode> others) {
        this.vocabulary = vocabulary;
        this.core = core;
        this.others = others;
    }

    Rotation rotation(Entries entry) {
        entry.only("lead-cycle", "fixed-staff", "extra-cycle", "lead-post", "lead-posts", "staff-post");
        List<DepartmentCode> leads = vocabulary.departments(entry.list("lead-cycle"));
        return new Rotation(
                leads.isEmpty() ? core : leads,
                entry.find("fixed-staff").isPresent() ? participants(entry, "fixed-staff") : everybody(),
                participants(entry, "extra-cycle"),
                entry.get("lead-post").text(LONGEST_POST),
                entry.find("lead-posts")
                        .map(posts -> vocabulary.byDepartment(posts, LONGEST_POST))
                        .orElse(Map.of()),
                entry.get("staff-post").text(LONGEST_POST));
    }

    private List<DepartmentCode> participants(Entries entry, String key) {
        List<DepartmentCode> departments = vocabulary.departments(entry.list(key));
        for (int i = 0; i < departments.size(); i++) {
            if (!everybody().contains(departments.get(i))) {
                throw entry.list(key).get(i).fault("部门 %s 不是本活动的参加单位", departments.get(i));
            }
        }
        return departments;
    }

    private List<DepartmentCode> everybody() {
        return Stream.concat(core.stream(), others.stream()).toList();
    }
}
