package org.zhiqian.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.PlainText;

/** What an inspection must fulfil beyond each field by itself; names everything at once. */
@Component
class InspectionRules {
    /** 《保障农民工工资支付条例》第六十四条: in force from that day. */
    private static final LocalDate REGULATION_IN_FORCE = LocalDate.of(2020, 5, 1);

    private final Clock clock;

    InspectionRules(Clock clock) {
        this.clock = clock;
    }

    void check(RecordInspection inspection) {
        List<Problem> problems = new ArrayList<>();
        names(inspection, problems);
        date(inspection, problems);
        people(inspection, problems);
        arrears(inspection, problems);
        if (inspection.projectName() == null && !inspection.ownership().isEmpty()) {
            problems.add(new Problem("projectName", "项目名称", "选了项目性质，请填写项目名称"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Names may hold figures, numbers of persons not. */
    private static void names(RecordInspection inspection, List<Problem> problems) {
        if (PlainText.tellsOfAPerson(inspection.employerName())) {
            problems.add(new Problem("employerName", "用人单位名称", PlainText.REFUSED));
        }
        if (inspection.projectName() != null && PlainText.tellsOfAPerson(inspection.projectName())) {
            problems.add(new Problem("projectName", "项目名称", PlainText.REFUSED));
        }
    }

    private void date(RecordInspection inspection, List<Problem> problems) {
        LocalDate today = LocalDate.now(clock);
        if (inspection.inspectedOn().isAfter(today)) {
            problems.add(new Problem("inspectedOn", "检查日期", "不能晚于今天 " + today));
        } else if (inspection.inspectedOn().isBefore(REGULATION_IN_FORCE)) {
            problems.add(new Problem("inspectedOn", "检查日期", "不能早于条例施行的 " + REGULATION_IN_FORCE));
        }
    }

    private static void people(RecordInspection inspection, List<Problem> problems) {
        if (inspection.migrants() > inspection.workers()) {
            problems.add(new Problem("migrants", "农民工人数", "不能多于职工人数 %d 人".formatted(inspection.workers())));
        }
        if (inspection.contracts() > inspection.migrants()) {
            problems.add(new Problem("contracts", "签订劳动合同人数", "不能多于农民工人数 %d 人".formatted(inspection.migrants())));
        }
    }

    private static void arrears(RecordInspection inspection, List<Problem> problems) {
        int people = Objects.requireNonNullElse(inspection.arrearsPeople(), 0);
        Money amount = Objects.requireNonNullElse(inspection.arrearsAmount(), Money.ZERO);
        if (people > inspection.workers()) {
            problems.add(new Problem("arrearsPeople", "欠薪人数", "不能多于职工人数 %d 人".formatted(inspection.workers())));
        }
        if (amount.isNegative()) {
            problems.add(new Problem("arrearsAmount", "欠薪金额", "不能小于 0 元"));
        } else if (people > 0 && amount.isZero()) {
            problems.add(new Problem("arrearsAmount", "欠薪金额", "填了欠薪人数，请填写大于 0 元的金额"));
        } else if (people == 0 && amount.isPositive()) {
            problems.add(new Problem("arrearsPeople", "欠薪人数", "填了欠薪金额，请填写人数"));
        }
    }
}
