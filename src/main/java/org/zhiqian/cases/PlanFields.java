package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;
import org.zhiqian.organisation.Departments;

/** The plan (一案一策) with its measures, in letters. */
@Component
class PlanFields extends LetterSource<Plan> {
    private final Plans plans;

    PlanFields(Plans plans, Departments departments, Clock clock) {
        this.plans = plans;
        field("方案版次", Plan::version);
        field("化解目标", Plan::goal);
        field("责任单位", plan -> departments.nameOf(plan.responsibleOffice(), LocalDate.now(clock)));
        field("责任人", Plan::responsiblePerson);
        field("方案化解时限", Plan::resolveBy);
        field("方案批准日期", Plan::approvedOn);
        rows("措施", Plan::steps)
                .column("内容", Plan.Step::action)
                .column("责任单位", step -> departments.nameOf(step.office(), LocalDate.now(clock)))
                .column("责任人", Plan.Step::person)
                .column("时限", Plan.Step::dueOn)
                .column("落实情况", Plan.Step::outcome);
    }

    @Override
    protected Optional<Plan> find(About about) {
        return about.ofCase().flatMap(plans::latest);
    }
}
