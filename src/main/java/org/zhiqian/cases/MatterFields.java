package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;
import org.zhiqian.organisation.Departments;

/** A matter (事项) with its steps and cases, in letters. */
@Component
class MatterFields extends LetterSource<MatterFields.Course> {
    private final Matters matters;
    private final CaseFiles caseFiles;

    /** A matter, its steps and the cases it is about. */
    record Course(Matter matter, List<Matters.Step> steps, List<CaseState> cases) {
        private Matters.Step first() {
            return steps.get(0);
        }

        private Matters.Step last() {
            return steps.get(steps.size() - 1);
        }
    }

    MatterFields(Matters matters, CaseFiles caseFiles, Departments departments, Clock clock) {
        this.matters = matters;
        this.caseFiles = caseFiles;
        field("事项编号", course -> course.matter().number());
        field("事项名称", course -> course.matter().kind());
        field("经办单位", course -> departments.nameOf(course.matter().office(), LocalDate.now(clock)));
        field(
                "对方单位",
                course -> course.matter().receiver() == null
                        ? null
                        : departments.nameOf(course.matter().receiver(), LocalDate.now(clock)));
        field("提出日期", course -> course.matter().openedOn());
        field("事项期限", course -> course.matter().dueOn());
        field("提出情况", course -> course.first().summary());
        field("提出说明", course -> course.first().note());
        field("最近情况", course -> course.last().summary());
        field("最近说明", course -> course.last().note());
        field("最近情况日期", course -> course.last().happenedOn());
        field("事项办结日期", course -> course.matter().closedOn());
        field("事项结果", course -> course.matter().outcome());
        rows("事项经过", Course::steps)
                .column("日期", Matters.Step::happenedOn)
                .column("情况", Matters.Step::summary)
                .column("说明", Matters.Step::note);
        rows("关联案件", Course::cases)
                .column("案件编号", CaseState::number)
                .column("项目名称", CaseState::projectName)
                .column("人数", CaseState::people)
                .column("申报金额", CaseState::claimedAmount);
    }

    @Override
    protected Optional<Course> find(About about) {
        return about.ofMatter()
                .map(id -> new Course(
                        matters.get(id),
                        matters.stepsOf(id),
                        matters.casesOf(id).stream().map(caseFiles::get).toList()));
    }
}
