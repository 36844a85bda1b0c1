package org.zhiqian.reception.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.RotaEntry.Duty;

/** What a rota has to look like, and how one department stands in for another. */
public final class RotaRules {
    private static final int LONGEST_POST = 60;
    private static final int LONGEST_REASON = 200;

    private final Departments departments;

    public RotaRules(Departments departments) {
        this.departments = departments;
    }

    public void requireOpen(ReceptionSession session) {
        if (session.status() == SessionStatus.HELD || session.isClosed()) {
            throw new Refusal("%s已经举行或者取消，值班安排不能再改。".formatted(session.title()));
        }
    }

    public void check(ReceptionSession session, List<RotaEntry> entries) {
        if (entries.stream().noneMatch(entry -> entry.duty() == Duty.LEAD)) {
            throw new Refusal("%s没有带班单位，请至少安排一个。".formatted(session.title()));
        }
        Set<String> seats = new HashSet<>();
        for (RotaEntry entry : entries) {
            Office office = entry.office();
            if (!office.region().equals(session.region()) || !departments.exists(office)) {
                throw new Refusal("本地区没有%s，请选择本地区的单位。".formatted(kindOf(office.department())));
            }
            if (!seats.add(entry.duty() + " " + office)) {
                throw new Refusal("%s在%s名单上写了两次。"
                        .formatted(
                                departments.nameOf(office, session.date()),
                                entry.duty().label()));
            }
            requirePost(entry.post());
        }
    }

    private static void requirePost(String post) {
        if (post.isBlank() || post.length() > LONGEST_POST || post.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("职务不能空着，也不能超过 %d 个字；只写职务，不写姓名。".formatted(LONGEST_POST));
        }
        PlainText.of("post", "职务", post);
    }

    /** The department leads: somebody else leads and it keeps its seat. It only sits: somebody else takes the seat. */
    public List<RotaEntry> substitute(ReceptionSession session, List<RotaEntry> entries, Substitution substitution) {
        Office replaced = office(session, substitution.replaced(), "原值班单位");
        Office substitute = office(session, substitution.substitute(), "替换单位");
        String reason = reason(substitution.reason());
        int at = seatOf(entries, replaced)
                .orElseThrow(() -> new Refusal(
                        "%s不在%s的值班名单上，不能替换。".formatted(departments.nameOf(replaced, session.date()), session.title())));
        RotaEntry before = entries.get(at);
        boolean sits = entries.stream()
                .anyMatch(one -> one.duty() == before.duty() && one.office().equals(substitute));
        if (sits) {
            throw new Refusal("%s已在%s名单上，不能再替换别的单位。"
                    .formatted(
                            departments.nameOf(substitute, session.date()),
                            before.duty().label()));
        }
        List<RotaEntry> changed = new ArrayList<>(entries);
        changed.set(
                at,
                new RotaEntry(
                        before.duty(),
                        before.position(),
                        substitute,
                        before.post(),
                        Optional.of(before.replaces().orElse(replaced)),
                        Optional.of(reason)));
        return List.copyOf(changed);
    }

    private static Optional<Integer> seatOf(List<RotaEntry> entries, Office office) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).office().equals(office)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Office office(ReceptionSession session, @Nullable DepartmentCode department, String role) {
        if (department == null) {
            throw new Refusal(role + "没有填写，请选择单位。");
        }
        Office office = new Office(department, session.region());
        if (!departments.exists(office)) {
            throw new Refusal("%s「%s」在本地区没有机构，请选择本地区的单位。".formatted(role, kindOf(department)));
        }
        return office;
    }

    private String kindOf(DepartmentCode department) {
        return departments.exists(department) ? departments.nameOf(department) : department.value();
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("替换理由不能空着，也不能超过 %d 个字。".formatted(LONGEST_REASON));
        }
        return PlainText.of("reason", "替换理由", reason);
    }
}
