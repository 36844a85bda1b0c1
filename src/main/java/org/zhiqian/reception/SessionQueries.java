package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.store.Sessions;

/** Which sessions the caller asks for: those of regions he or she reaches. */
@Component
class SessionQueries {
    private static final int LONGEST_YEARS = 2;
    private static final int MONTHS_BACK = 3;

    private final Sessions sessions;
    private final Regions regions;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    SessionQueries(Sessions sessions, Regions regions, CurrentOfficer currentOfficer, Clock clock) {
        this.sessions = sessions;
        this.regions = regions;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    List<ReceptionSession> find(
            Optional<RegionCode> region, boolean below, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate today = LocalDate.now(clock);
        from.ifPresent(day -> AskedDates.require("from", "起始日期", day));
        to.ifPresent(day -> AskedDates.require("to", "截止日期", day));
        LocalDate first = from.orElse(today.minusMonths(MONTHS_BACK));
        LocalDate last = to.orElse(first.isAfter(today) ? first.plusYears(1) : today.plusYears(1));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first.plusYears(LONGEST_YEARS), last) > 0) {
            throw new InvalidInput(List.of(new Problem("to", "截止日期", "应在起始日期之后，最长 %d 年".formatted(LONGEST_YEARS))));
        }
        return sessions.between(places(region, below), first, last);
    }

    private Collection<RegionCode> places(Optional<RegionCode> region, boolean below) {
        Reader reader = currentOfficer.get();
        Set<RegionCode> asked = region.map(Set::of)
                .orElseGet(() -> reader.offices().stream().map(Office::region).collect(Collectors.toSet()));
        if (asked.stream().anyMatch(one -> !regions.exists(one) || !reader.reaches(one))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您不能查看该地区的接访场次：场次由本级和上级查看。");
        }
        return below
                ? asked.stream()
                        .flatMap(one -> regions.visibleFrom(one).stream())
                        .collect(Collectors.toSet())
                : asked;
    }
}
