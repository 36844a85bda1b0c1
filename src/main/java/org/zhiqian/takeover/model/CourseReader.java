package org.zhiqian.takeover.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Acts.Act;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.takeover.model.LedgerCase.Arrival;
import org.zhiqian.takeover.model.LedgerCase.Remark;

/** How the matter arrived and what was done: arrivals, acts of the authorities, entries in the course. */
final class CourseReader {
    private static final int LONGEST_TEXT = 2000;
    private static final Map<String, ActKind> ACTS = Map.of(
            "filed", ActKind.FILED,
            "order_correct", ActKind.ORDER,
            "transferred", ActKind.POLICE_TRANSFER,
            "police_filed", ActKind.POLICE_FILED);

    private final LedgerTerms terms;
    private final Fields fields;

    CourseReader(LedgerTerms terms, Fields fields) {
        this.terms = terms;
        this.fields = fields;
    }

    /** The earliest first: visits, the clue of the national platform, the registration of whoever came in no other way. */
    List<Arrival> arrivals() {
        List<Channel> channels = fields.list("channels", word -> terms.term(Channel.class, "channel", word));
        List<LocalDate> visits = fields.dates("visits");
        @Nullable LocalDate clue = fields.date("platform_clue_date");
        @Nullable LocalDate registered = fields.date("registered");
        if (channels.isEmpty() && !fields.has("channels")) {
            fields.problem("channels", "必须填写");
        }
        List<Arrival> arrivals = new ArrayList<>();
        if (!channels.isEmpty()) {
            Channel visited = channels.contains(Channel.RECEPTION) ? Channel.RECEPTION : channels.get(0);
            visits.forEach(day -> arrivals.add(new Arrival(day, visited)));
        }
        if (clue != null) {
            arrivals.add(new Arrival(clue, Channel.NATIONAL_PLATFORM));
        }
        arrivals.sort(Comparator.comparing(Arrival::day));
        if (registered != null
                && (arrivals.isEmpty() || !registered.equals(arrivals.get(0).day()))) {
            byRegistration(registered, channels, arrivals);
        }
        if (arrivals.isEmpty() && !channels.isEmpty()) {
            fields.problem("registered", "没有来访日期的案件，必须填写登记日期");
        }
        return arrivals;
    }

    private void byRegistration(LocalDate registered, List<Channel> channels, List<Arrival> arrivals) {
        Optional<Channel> channel = channels.stream()
                .filter(one -> arrivals.stream().noneMatch(arrival -> arrival.channel() == one))
                .findFirst();
        if (channel.isEmpty()) {
            fields.problem("registered", "与首次来访日期不符；由其他渠道先登记的，请在 channels 写明渠道");
        } else if (!arrivals.isEmpty() && registered.isAfter(arrivals.get(0).day())) {
            fields.problem("registered", "不能晚于首次来访 " + arrivals.get(0).day());
        } else {
            arrivals.add(0, new Arrival(registered, channel.get()));
        }
    }

    /** In the order of their dates. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (String key : List.of("filed", "order_correct", "transferred", "police_filed")) {
            @Nullable LocalDate day = fields.date(key);
            if (day != null) {
                acts.add(new Act(ACTS.getOrDefault(key, ActKind.FILED), day, null));
            }
        }
        acts.sort(Comparator.comparing(Act::actedOn));
        return acts;
    }

    /** Adds the entries and returns the day of acceptance, if one of them tells it. */
    @Nullable
    LocalDate events(List<Remark> remarks) {
        @Nullable LocalDate accepted = null;
        for (Fields event : fields.blocks("events")) {
            @Nullable LocalDate day = event.require("date", event.date("date"));
            LedgerTerms.@Nullable Event kind = event.require("type", event.read("type", terms::event));
            @Nullable String text = event.text("text", LONGEST_TEXT);
            event.refuseUnknown();
            if (day != null && kind != null) {
                remarks.add(new Remark(day, kind.label(), text));
                accepted = kind.accepts() && (accepted == null || day.isBefore(accepted)) ? day : accepted;
            }
        }
        return accepted;
    }

    /** As told, or by the filing, which is accepting (若干规定 §18), unless the finding came first. */
    static @Nullable LocalDate acceptedOn(@Nullable LocalDate told, List<Act> acts, @Nullable Verification found) {
        LocalDate latest = found == null ? LocalDate.MAX : found.verifiedOn();
        if (told != null && !told.isAfter(latest)) {
            return told;
        }
        return acts.stream()
                .filter(act -> act.kind() == ActKind.FILED && !act.actedOn().isAfter(latest))
                .map(Act::actedOn)
                .findFirst()
                .orElse(null);
    }
}
