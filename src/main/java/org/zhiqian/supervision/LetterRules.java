package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;
import org.zhiqian.supervision.store.LetterFile.Letter;

/** Who may write to whom, until when, and when a letter can be objected to. */
@Component
class LetterRules {
    private static final int SHORTEST_TEXT = 10;

    private final Matters matters;
    private final Regions regions;
    private final Departments departments;
    private final Duties duties;
    private final Clock clock;

    LetterRules(Matters matters, Regions regions, Departments departments, Duties duties, Clock clock) {
        this.matters = matters;
        this.regions = regions;
        this.departments = departments;
        this.duties = duties;
        this.clock = clock;
    }

    /** The office of the officer that has the duty in the region of the addressee or above it. */
    Office sender(Duty duty, RegionCode addressed, String act) {
        return duties.officeWith(duty, addressed, "向%s的单位%s".formatted(regions.nameOf(addressed, today()), act));
    }

    /** Refuses a unit of a region that is neither the sender's nor below it. */
    void requireBelow(Office sender, Office addressee) {
        if (!regions.upwardsFrom(addressee.region()).contains(sender.region())) {
            throw new Refusal("只能发给本地区或者下级地区的单位，请改正收文地区。");
        }
    }

    /** Refuses an addressee that does not exist, that is the sender, or that may not see the case. */
    void requireAddressee(Office sender, Office addressee, Optional<CaseState> about) {
        if (!departments.exists(addressee)) {
            throw new Refusal("%s没有%s，请选择其他单位。"
                    .formatted(
                            regions.nameOf(addressee.region(), today()), departments.nameOf(addressee.department())));
        }
        if (addressee.equals(sender)) {
            throw new Refusal("不能发给本单位，请选择其他单位。");
        }
        about.filter(state -> !regions.upwardsFrom(state.region()).contains(addressee.region()))
                .ifPresent(state -> {
                    throw new Refusal("案件 %s 在%s，只能发给该地区或者其上级的单位。需要其他地区配合的，请上级发函。"
                            .formatted(state.number(), regions.nameOf(state.region(), today())));
                });
    }

    /** Refuses a second letter of the kind to the same unit about the same case. */
    void requireNew(CaseState about, LetterKind kind, Office addressee) {
        matters.openOf(about.id()).stream()
                .filter(one -> one.kind() == Letters.matterKind(kind) && addressee.equals(one.receiver()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal("本案已向%s发过%s函（%s），还没有办结，不能重复发。"
                            .formatted(departments.nameOf(addressee, today()), kind.label(), one.number()));
                });
    }

    LocalDate dueOn(@Nullable LocalDate dueOn) {
        if (dueOn == null) {
            throw new Refusal("请填写办理期限。");
        }
        if (!dueOn.isAfter(today()) || dueOn.isAfter(today().plusYears(1))) {
            throw new Refusal("办理期限 %s 应在今天 %s 以后、一年以内，请改正。".formatted(DateText.of(dueOn), DateText.of(today())));
        }
        return dueOn;
    }

    void requireReport(String report) {
        if (report.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明办理结果或者异议理由，不少于 " + SHORTEST_TEXT + " 个字。");
        }
    }

    void requireSaid(String label, String text) {
        if (text.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明「%s」，不少于 %d 个字。".formatted(label, SHORTEST_TEXT));
        }
    }

    /** 《信访工作条例》第二十三条: within five working days after receipt, and once. */
    void requireOpenToObjection(Matter matter, Letter letter) {
        if (today().isAfter(letter.objectionUntil())) {
            throw new Refusal(
                    "提出异议的期限 %s 已经届满（收到之日起五个工作日），请办理后反馈结果，不能退回。".formatted(DateText.of(letter.objectionUntil())));
        }
        if (!letter.openToObjection()) {
            throw new Refusal("%s 的异议已经处理过，请办理后反馈结果。".formatted(matter.number()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
