package org.zhiqian.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;

/** Lays a matter out as a page. */
@Component
@Transactional(readOnly = true)
class MatterSheets {
    private final Matters matters;
    private final CaseFiles caseFiles;
    private final Regions regions;
    private final Departments departments;
    private final Clock clock;

    MatterSheets(Matters matters, CaseFiles caseFiles, Regions regions, Departments departments, Clock clock) {
        this.matters = matters;
        this.caseFiles = caseFiles;
        this.regions = regions;
        this.departments = departments;
        this.clock = clock;
    }

    MatterSheet head(Matter matter) {
        return sheet(matter, List.of(), List.of());
    }

    /** Notes in officers' words only for who sees every case of the region, and for the units the matter lies with. */
    MatterSheet sheet(Matter matter, Reader reader) {
        boolean notes = reader.seesWhole(matter.region()) || isParty(reader, matter);
        List<Matters.Step> newestFirst = new ArrayList<>(matters.stepsOf(matter.id()));
        Collections.reverse(newestFirst);
        return sheet(
                matter,
                matters.casesOf(matter.id()).stream()
                        .map(id -> caseFiles.get(id).number().value())
                        .toList(),
                newestFirst.stream()
                        .map(step -> new MatterSheet.Step(
                                step.happenedOn(),
                                step.summary(),
                                notes ? step.note() : null,
                                step.recordedBy(),
                                step.recordedAt().toString()))
                        .toList());
    }

    private static boolean isParty(Reader reader, Matter matter) {
        return reader.worksIn(matter.office()) || matter.receiver() != null && reader.worksIn(matter.receiver());
    }

    private MatterSheet sheet(Matter matter, List<String> cases, List<MatterSheet.Step> steps) {
        LocalDate today = LocalDate.now(clock);
        return new MatterSheet(
                matter.number().value(),
                CaseSheet.Term.of(matter.kind()),
                new CaseSheet.Term(matter.region().value(), regions.nameOf(matter.region(), today)),
                nameOf(matter.office(), today),
                matter.receiver() == null ? null : nameOf(matter.receiver(), today),
                matter.openedOn(),
                matter.dueOn(),
                matter.closedOn(),
                matter.outcome(),
                cases,
                steps);
    }

    private String nameOf(Office office, LocalDate today) {
        return departments.nameOf(office, today);
    }
}
