package org.zhiqian.desk.board;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseLoad;
import org.zhiqian.cases.Trend;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** The trend of all regions, counted once for everybody who looks and anew when it is too old; nobody waits for that. */
@Component
class TrendOnHand {
    private static final int WEEKS = 12;
    private static final int DAYS = 30;

    private final Trend trend;
    private final BoardSettings settings;
    private final TaskScheduler worker;
    private final Clock clock;
    private final AtomicReference<@Nullable Counted> latest = new AtomicReference<>();
    private final AtomicBoolean counting = new AtomicBoolean();

    TrendOnHand(Trend trend, BoardSettings settings, TaskScheduler worker, Clock clock) {
        this.trend = trend;
        this.settings = settings;
        this.worker = worker;
        this.clock = clock;
    }

    private record Counted(LocalDate today, Instant at, Trend.Days days) {}

    /** The last twelve weeks, Monday to Sunday; the last one ends today. */
    List<BoardView.Point> weeks(Set<RegionCode> regions) {
        Counted counted = counted();
        LocalDate to = counted.today();
        List<LocalDate[]> spans = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            LocalDate from = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            spans.add(new LocalDate[] {from, to});
            to = from.minusDays(1);
        }
        return points(counted.days(), regions, spans);
    }

    /** The last thirty days. */
    List<BoardView.Point> days(Set<RegionCode> regions) {
        Counted counted = counted();
        List<LocalDate[]> spans = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = counted.today().minusDays(i);
            spans.add(new LocalDate[] {day, day});
        }
        return points(counted.days(), regions, spans);
    }

    /** Counts back from what is owed now. */
    private static List<BoardView.Point> points(
            Trend.Days counted, Set<RegionCode> regions, List<LocalDate[]> latestFirst) {
        Map<LocalDate, Trend.Flow> flows = counted.of(regions);
        int owedPeople = 0;
        BigDecimal owedAmount = BigDecimal.ZERO;
        for (RegionCode region : regions) {
            CaseLoad.Owed owed = counted.owed().getOrDefault(region, new CaseLoad.Owed(0, Money.ZERO));
            owedPeople += owed.people();
            owedAmount = owedAmount.add(owed.amount().yuan());
        }
        List<BoardView.Point> points = new ArrayList<>();
        for (LocalDate[] span : latestFirst) {
            Trend.Flow flow = flows.entrySet().stream()
                    .filter(day ->
                            !day.getKey().isBefore(span[0]) && !day.getKey().isAfter(span[1]))
                    .map(Map.Entry::getValue)
                    .reduce(Trend.Flow.NONE, Trend.Flow::plus);
            points.add(new BoardView.Point(
                    span[0],
                    span[1],
                    flow.receivedCases(),
                    flow.receivedPeople(),
                    flow.solvedCases(),
                    flow.paidPeople(),
                    flow.paidAmount(),
                    owedPeople,
                    owedAmount));
            owedPeople -= flow.newlyOwedPeople() - flow.paidPeople();
            owedAmount = owedAmount.subtract(flow.newlyOwedAmount()).add(flow.paidAmount());
        }
        Collections.reverse(points);
        return points;
    }

    private Counted counted() {
        LocalDate today = LocalDate.now(clock);
        Counted known = latest.get();
        if (known == null || !known.today().equals(today) || settings.keep().isZero()) {
            return count();
        }
        if (known.at().plus(settings.keep()).isBefore(clock.instant()) && counting.compareAndSet(false, true)) {
            worker.schedule(this::countBehind, Instant.EPOCH);
        }
        return known;
    }

    private void countBehind() {
        try {
            count();
        } finally {
            counting.set(false);
        }
    }

    private Counted count() {
        LocalDate today = LocalDate.now(clock);
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS);
        Counted counted = new Counted(today, clock.instant(), trend.since(first));
        latest.set(counted);
        return counted;
    }
}
