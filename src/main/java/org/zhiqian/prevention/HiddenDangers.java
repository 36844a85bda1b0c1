package org.zhiqian.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.prevention.store.Watched;
import org.zhiqian.prevention.store.Watched.Place;

/** Dangers of arrears are found, get a remedy with unit, person and date, and are followed until they are gone (隐患排查化解). */
@Service
@Transactional
public class HiddenDangers {
    private static final String PROCESS = "hidden-danger";
    private static final int SHORTEST_TEXT = 10;

    private final InspectionRegister inspections;
    private final Watched watched;
    private final Matters matters;
    private final Processes processes;
    private final Departments departments;
    private final LookBackVisits lookBacks;
    private final PreventionSettings settings;
    private final Clock clock;

    HiddenDangers(
            InspectionRegister inspections,
            Watched watched,
            Matters matters,
            Processes processes,
            Departments departments,
            LookBackVisits lookBacks,
            PreventionSettings settings,
            Clock clock) {
        this.inspections = inspections;
        this.watched = watched;
        this.matters = matters;
        this.processes = processes;
        this.departments = departments;
        this.lookBacks = lookBacks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Records an inspection and opens a danger if there is one; returns whether there is. */
    public boolean inspect(InspectProject command, RegionCode region) {
        ProjectCheck check = checked(command);
        Inspection inspection = inspections.record(command.inspection(), region);
        watched.addCheck(inspection.id(), check);
        List<String> dangers = dangers(command, check);
        if (dangers.isEmpty()) {
            return false;
        }
        Place place = new Place(
                inspection.office().region(), command.employerName(), command.projectName(), command.industry());
        open(
                place,
                lead(place.region(), command.industry(), command.ownership()),
                String.join("；", dangers),
                command.danger());
        return true;
    }

    /** A danger at that place, or one more line in the one that is open there. */
    private void open(Place place, Office lead, String found, @Nullable String words) {
        Optional<UUID> known = watched.open(MatterKind.HIDDEN_DANGER, place);
        if (known.isPresent()) {
            matters.note(known.get(), LocalDate.now(clock), "再次发现：" + found, words);
            return;
        }
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.HIDDEN_DANGER, place.region(), lead, lead, null, List.of()),
                "%s：%s".formatted(place.name(), found),
                words);
        watched.add(matter.id(), place);
        processes.startMatter(
                PROCESS, matter.number(), matter.id(), place.region(), Optional.empty(), Optional.empty());
    }

    /** The place of a warning or of a look-back has become a danger; its unit leads. */
    public void openFrom(UUID matter, String found) {
        open(watched.of(matter), matters.get(matter).office(), found, null);
    }

    /** The department that leads for that trade in the region. */
    Office lead(RegionCode region, Industry industry, Set<Ownership> ownership) {
        Office lead = new Office(DepartmentCode.parse(settings.leadOf(industry, ownership)), region);
        return departments.exists(lead) ? lead : new Office(DepartmentCode.parse(settings.otherLead()), region);
    }

    public void plan(UUID matter, DraftRemedy command) {
        Matter danger = matters.lock(matter);
        LocalDate today = LocalDate.now(clock);
        if (command.dueOn().isBefore(today) || command.dueOn().isAfter(today.plusYears(1))) {
            throw new Refusal("完成时限不能早于今天 %s，也不能晚于一年以后，请改正。".formatted(DateText.of(today)));
        }
        Office unit = new Office(command.department(), danger.region());
        if (!departments.exists(unit)) {
            throw new Refusal("本地区没有这个责任单位，请另选。");
        }
        PlainText.of("person", "责任人", command.person());
        matters.handTo(matter, unit);
        matters.dueOn(matter, command.dueOn());
        watched.answersFor(matter, command.person());
        matters.note(
                matter,
                today,
                "化解方案：责任单位 %s，责任人 %s，完成时限 %s"
                        .formatted(departments.nameOf(unit, today), command.person(), DateText.of(command.dueOn())),
                text(command.remedy(), "化解方案"));
    }

    public void removed(UUID matter, RemoveDanger command) {
        requireDate(command.doneOn(), matters.get(matter).openedOn());
        matters.note(matter, command.doneOn(), "责任单位报告已消除", text(command.result(), "整改情况"));
    }

    /** Returns whether the danger is gone; then the place is visited again later. */
    public boolean verify(UUID matter, VerifyRemoval command) {
        Matter danger = matters.lock(matter);
        requireDate(command.checkedOn(), danger.openedOn());
        PlainText.ofNullable("opinion", "意见", command.opinion());
        if (command.outcome() == RemovalOutcome.REMOVED) {
            matters.close(matter, "隐患已消除", command.opinion());
            lookBacks.plan(watched.of(matter), Objects.requireNonNull(danger.receiver()));
            return true;
        }
        if (command.opinion() == null) {
            throw new Refusal("隐患未消除的，请写明意见。");
        }
        LocalDate next = command.newDueOn();
        LocalDate today = LocalDate.now(clock);
        if (next == null || next.isBefore(today) || next.isAfter(today.plusYears(1))) {
            throw new Refusal("隐患未消除的，请填写新的完成时限，不早于今天、不晚于一年以后。");
        }
        matters.dueOn(matter, next);
        matters.note(matter, command.checkedOn(), "复核：隐患未消除，限 %s 前完成".formatted(DateText.of(next)), command.opinion());
        return false;
    }

    private static ProjectCheck checked(InspectProject command) {
        ProjectCheck check = ProjectCheck.of(command);
        List<Problem> problems = new ArrayList<>();
        if (command.projectName() != null && check.systems().size() < ProjectCheck.Item.values().length) {
            problems.add(new Problem("wageAccount", "制度落实情况", "检查工程项目的，五项制度、审批、人工费拨付和资金监管都要填写，没有的选「不适用」"));
        }
        if (command.projectName() == null && !check.systems().isEmpty()) {
            problems.add(new Problem("projectName", "项目名称", "填了制度落实情况，请填写项目名称"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        PlainText.ofNullable("danger", "其他隐患", command.danger());
        return check;
    }

    private static List<String> dangers(InspectProject command, ProjectCheck check) {
        List<String> dangers = new ArrayList<>();
        if (!check.missing().isEmpty()) {
            dangers.add(
                    check.missing().stream().map(ProjectCheck.Item::label).collect(Collectors.joining("、", "", "未落实")));
        }
        int people = Objects.requireNonNullElse(command.arrearsPeople(), 0);
        if (people > 0) {
            dangers.add(
                    "欠薪 %d 人 %s 元".formatted(people, Objects.requireNonNullElse(command.arrearsAmount(), Money.ZERO)));
        }
        if (command.danger() != null) {
            dangers.add("有其他隐患");
        }
        return dangers;
    }

    private void requireDate(LocalDate date, LocalDate opened) {
        LocalDate today = LocalDate.now(clock);
        if (date.isAfter(today) || date.isBefore(opened)) {
            throw new Refusal("日期应在发现隐患的 %s 至今天 %s 之间，请改正。".formatted(DateText.of(opened), DateText.of(today)));
        }
    }

    private static String text(String text, String label) {
        if (text.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明" + label + "，不少于 " + SHORTEST_TEXT + " 个字。");
        }
        return PlainText.of("text", label, text);
    }
}
