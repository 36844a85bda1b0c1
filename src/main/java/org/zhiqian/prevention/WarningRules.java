package org.zhiqian.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.prevention.PreventionSettings.Warning;
import org.zhiqian.prevention.store.Indicators;
import org.zhiqian.prevention.store.Indicators.Complaint;
import org.zhiqian.prevention.store.Indicators.Found;
import org.zhiqian.prevention.store.Watched.Place;

/** Which employers and projects the three indicators warn of, by the thresholds of the settings. */
@Component
class WarningRules {
    private final Indicators indicators;
    private final Warning thresholds;
    private final Clock clock;

    WarningRules(Indicators indicators, PreventionSettings settings, Clock clock) {
        this.indicators = indicators;
        this.thresholds = settings.warning();
        this.clock = clock;
    }

    /**
     * A place to look at and why.
     *
     * @param key the same for the same place
     * @param factOn the latest fact that gives reason
     * @param recurrent arrears came back after a case had been closed (边清边欠)
     */
    record Reason(Place place, String key, LocalDate factOn, boolean stateOwned, boolean recurrent, String why) {}

    List<Reason> reasons() {
        LocalDate since = LocalDate.now(clock).minusDays(thresholds.withinDays());
        Map<String, List<Complaint>> byPlace = new LinkedHashMap<>();
        indicators.complaints(since).forEach(one -> byPlace.computeIfAbsent(
                        one.region() + one.place(), none -> new ArrayList<>())
                .add(one));
        return Stream.concat(
                        byPlace.values().stream().map(this::ofComplaints),
                        indicators.inspections(since).stream().map(this::ofInspection))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> ofComplaints(List<Complaint> complaints) {
        Complaint last = complaints.stream()
                .max(Comparator.comparing(Complaint::receivedOn))
                .orElseThrow();
        List<String> why = new ArrayList<>();
        long cases = complaints.stream().map(Complaint::caseId).distinct().count();
        if (cases >= thresholds.complaints()) {
            why.add("最近 %d 天被投诉 %d 件".formatted(thresholds.withinDays(), cases));
        }
        Optional<LocalDate> clearedOn = complaints.stream()
                .map(Complaint::closedOn)
                .filter(Objects::nonNull)
                .filter(closed -> last.receivedOn().isAfter(closed))
                .max(Comparator.naturalOrder());
        clearedOn.ifPresent(closed -> why.add("边清边欠：%s 结案后又被投诉".formatted(DateText.of(closed))));
        return reason(
                new Place(last.region(), last.employerName(), last.projectName(), last.industry()),
                last.place(),
                last.receivedOn(),
                last.stateOwned(),
                clearedOn.isPresent(),
                why);
    }

    private Optional<Reason> ofInspection(Found found) {
        List<String> why = new ArrayList<>();
        if (found.missing() >= thresholds.missingSystems()) {
            why.add("%d 项制度未落实".formatted(found.missing()));
        }
        if (thresholds.operations().contains(found.operation())) {
            why.add("经营状况：" + found.operation().label());
        }
        if (thresholds.ratings().contains(found.rating())) {
            why.add("诚信等级：" + found.rating().label());
        }
        Place place = new Place(found.region(), found.employerName(), found.projectName(), found.industry());
        return reason(place, "I" + place.name(), found.inspectedOn(), found.stateOwned(), false, why);
    }

    private static Optional<Reason> reason(
            Place place, String key, LocalDate factOn, boolean stateOwned, boolean recurrent, List<String> why) {
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(place, key, factOn, stateOwned, recurrent, String.join("；", why)));
    }
}
