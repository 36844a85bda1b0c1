package org.zhiqian.desk.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.cases.CaseLoad;
import org.zhiqian.cases.Workload;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.filing.ReportsDue;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;
import org.zhiqian.organisation.Role;
import org.zhiqian.relief.FundLevels;

/** Counts the board of a region. */
@Component
@Transactional(readOnly = true)
class Boards {
    private static final int MOST_SHOWN = 30;
    private static final List<MatterKind> INCIDENTS = List.of(MatterKind.INCIDENT, MatterKind.PUBLIC_OPINION);

    private final Workload workload;
    private final CaseLoad caseLoad;
    private final TrendOnHand trend;
    private final FundLevels funds;
    private final ReportsDue reports;
    private final BoardScope scope;
    private final Names names;
    private final Regions regions;
    private final Departments departments;
    private final CurrentOfficer currentOfficer;
    private final Duties duties;
    private final WorkingCalendar calendar;
    private final RuntimeService runtimeService;
    private final Clock clock;

    Boards(
            Workload workload,
            CaseLoad caseLoad,
            TrendOnHand trend,
            FundLevels funds,
            ReportsDue reports,
            BoardScope scope,
            Names names,
            Regions regions,
            Departments departments,
            CurrentOfficer currentOfficer,
            Duties duties,
            WorkingCalendar calendar,
            RuntimeService runtimeService,
            Clock clock) {
        this.workload = workload;
        this.caseLoad = caseLoad;
        this.trend = trend;
        this.funds = funds;
        this.reports = reports;
        this.scope = scope;
        this.names = names;
        this.regions = regions;
        this.departments = departments;
        this.currentOfficer = currentOfficer;
        this.duties = duties;
        this.calendar = calendar;
        this.runtimeService = runtimeService;
        this.clock = clock;
    }

    BoardView of(RegionCode region) {
        Set<RegionCode> within = scope.within(region);
        List<Workload.Count> counts = workload.counts(within);
        List<ReportsDue.Due> due = reports.in(within);
        return new BoardView(
                names.region(region),
                regions.parent(region).filter(scope::sees).map(names::region).orElse(null),
                regions.children(region).stream().map(names::region).toList(),
                OffsetDateTime.now(clock),
                supervises(region),
                figures(within, counts, due),
                cells(region, counts),
                departments(counts),
                counts.stream()
                        .map(Workload.Count::route)
                        .distinct()
                        .sorted(Comparator.comparingInt(Boards::rank))
                        .map(route -> new Named(route, Names.route(route)))
                        .toList(),
                trend.days(within),
                trend.weeks(within),
                funds(within),
                reports(due),
                incidents(within));
    }

    /** Sums only; whoever asks. */
    WallView wall(RegionCode region) {
        Set<RegionCode> within = scope.within(region);
        List<Workload.Count> counts = workload.counts(within);
        return new WallView(
                names.region(region),
                OffsetDateTime.now(clock),
                figures(within, counts, reports.in(within)),
                parts(region, counts),
                trend.weeks(within),
                (int) funds.in(within).stream().filter(FundLevels.Level::isLow).count());
    }

    private List<WallView.Part> parts(RegionCode region, List<Workload.Count> counts) {
        List<BoardView.Cell> cells = cells(region, counts);
        if (regions.children(region).isEmpty()) {
            return WallView.parts(departments(counts), BoardView.Cell::department, cells);
        }
        List<Named> parts = scope.parts(region).stream()
                .map(part -> names.region(part.region()))
                .toList();
        return WallView.parts(parts, BoardView.Cell::region, cells);
    }

    private List<Named> departments(List<Workload.Count> counts) {
        return departments.all().stream()
                .filter(one -> counts.stream()
                        .anyMatch(count -> count.office().department().equals(one)))
                .map(one -> new Named(one.value(), departments.nameOf(one)))
                .toList();
    }

    private boolean supervises(RegionCode region) {
        return regions.upwardsFrom(region).stream().anyMatch(upper -> duties.has(Duty.SUPERVISE, upper));
    }

    /** The main course first, then the matters in the order of their kinds. */
    private static int rank(String route) {
        return route.equals(Workload.MAIN_ROUTE)
                ? -1
                : MatterKind.valueOf(route).ordinal();
    }

    private BoardView.Figures figures(Set<RegionCode> within, List<Workload.Count> counts, List<ReportsDue.Due> due) {
        CaseLoad.Owed owed = caseLoad.owed(within);
        int missing = (int) due.stream().filter(ReportsDue.Due::missing).count();
        return new BoardView.Figures(
                caseLoad.count(within, CaseLoad.Kind.UNDER_WAY),
                counts.stream().mapToInt(Workload.Count::open).sum(),
                counts.stream().mapToInt(Workload.Count::atRisk).sum(),
                counts.stream().mapToInt(Workload.Count::overdue).sum(),
                owed.people(),
                owed.amount().yuan(),
                caseLoad.count(within, CaseLoad.Kind.OWING),
                missing,
                due.size() - missing);
    }

    private record Place(String region, DepartmentCode department, String route) {}

    /** Only places where something is open. */
    private List<BoardView.Cell> cells(RegionCode region, Collection<Workload.Count> counts) {
        Map<RegionCode, RegionCode> partOf = new HashMap<>();
        scope.parts(region).forEach(part -> part.counted().forEach(one -> partOf.put(one, part.region())));
        Map<Place, BoardView.Cell> cells = new TreeMap<>(Comparator.comparing(Place::region)
                .thenComparing(Place::department)
                .thenComparing(Place::route));
        LocalDate today = LocalDate.now(clock);
        for (Workload.Count count : counts) {
            RegionCode part = partOf.getOrDefault(count.region(), region);
            Place place = new Place(part.value(), count.office().department(), count.route());
            int days = Optional.ofNullable(count.oldestDueOn())
                    .map(oldest -> calendar.in(count.region()).workingDaysBetween(oldest, today))
                    .orElse(0);
            cells.merge(
                    place,
                    new BoardView.Cell(
                            place.region(),
                            place.department().value(),
                            place.route(),
                            count.open(),
                            count.atRisk(),
                            count.overdue(),
                            days),
                    Boards::together);
        }
        return List.copyOf(cells.values());
    }

    private static BoardView.Cell together(BoardView.Cell one, BoardView.Cell other) {
        return new BoardView.Cell(
                one.region(),
                one.department(),
                one.route(),
                one.open() + other.open(),
                one.atRisk() + other.atRisk(),
                one.overdue() + other.overdue(),
                Math.max(one.oldestDays(), other.oldestDays()));
    }

    private BoardView.Funds funds(Set<RegionCode> within) {
        List<FundLevels.Level> levels = funds.in(within);
        return new BoardView.Funds(
                levels.size(),
                (int) levels.stream().filter(FundLevels.Level::isLow).count(),
                levels.stream()
                        .sorted(Comparator.comparing(level ->
                                level.balance().yuan().subtract(level.minimum().yuan())))
                        .limit(MOST_SHOWN)
                        .map(level -> new BoardView.Fund(
                                names.region(level.region()),
                                level.registered(),
                                level.balance().yuan(),
                                level.minimum().yuan(),
                                level.isLow()))
                        .toList());
    }

    private static BoardView.Reports reports(List<ReportsDue.Due> due) {
        int missing = (int) due.stream().filter(ReportsDue.Due::missing).count();
        return new BoardView.Reports(
                missing,
                due.size() - missing,
                due.stream()
                        .sorted(Comparator.comparing((ReportsDue.Due one) -> !one.missing()))
                        .limit(MOST_SHOWN)
                        .map(one -> new BoardView.Report(
                                one.title(), one.officeName(), one.dueOn(), one.state(), one.missing(), one.timeLeft()))
                        .toList());
    }

    private BoardView.Incidents incidents(Set<RegionCode> within) {
        long faults = currentOfficer.get().has(Role.SUPERVISORS)
                ? runtimeService
                        .createIncidentQuery()
                        .tenantIdIn(within.stream().map(RegionCode::value).toArray(String[]::new))
                        .count()
                : 0;
        return new BoardView.Incidents(
                faults,
                caseLoad.openMatters(within, INCIDENTS, MOST_SHOWN).stream()
                        .map(one -> new BoardView.Incident(
                                one.number().value(),
                                one.kind().label(),
                                names.region(one.region()).label(),
                                one.openedOn()))
                        .toList());
    }
}
