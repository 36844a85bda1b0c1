package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.reception.OutreachController.Totals;
import org.zhiqian.reception.model.Consultation;
import org.zhiqian.reception.store.Consultations;
import org.zhiqian.reception.store.PublicityEvents;
import org.zhiqian.reception.store.PublicityEvents.Publicity;

/** Consultations and publicity of a region outside its sessions. */
@Service
@Transactional
class Outreach {
    private static final int LONGEST_PAST_YEARS = 5;

    private final Consultations consultations;
    private final PublicityEvents publicity;
    private final SessionRights rights;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Outreach(
            Consultations consultations,
            PublicityEvents publicity,
            SessionRights rights,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.consultations = consultations;
        this.publicity = publicity;
        this.rights = rights;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    void consulted(RegionCode region, LocalDate day, int persons, String topic) {
        rights.requireWorkIn(region);
        requirePast("consultedOn", "咨询日期", day);
        consultations.add(
                region,
                new Consultation(day, persons, PlainText.of("topic", "咨询事项", topic), null),
                Optional.empty(),
                officer());
    }

    void publicised(RegionCode region, LocalDate day, Publicity done, @Nullable String note) {
        rights.requireWorkIn(region);
        requirePast("happenedOn", "宣传日期", day);
        if (done.sessions() == 0 && done.leaflets() == 0) {
            throw new InvalidInput(List.of(new Problem("sessions", "开展宣传", "场次和份数不能都是 0")));
        }
        publicity.add(
                region, day, done, note == null ? null : PlainText.of("note", "备注", note), Optional.empty(), officer());
    }

    @Transactional(readOnly = true)
    Totals totals(RegionCode region, LocalDate from, LocalDate to) {
        rights.requireReading(region);
        Publicity done = publicity.between(region, from, to);
        return new Totals(
                region.value(),
                from,
                to,
                consultations.personsBetween(region, from, to),
                done.sessions(),
                done.leaflets());
    }

    private void requirePast(String field, String label, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new InvalidInput(List.of(new Problem(field, label, "不能晚于今天 " + today)));
        }
        if (day.isBefore(today.minusYears(LONGEST_PAST_YEARS))) {
            throw new InvalidInput(List.of(new Problem(field, label, "早于 " + LONGEST_PAST_YEARS + " 年前，请核对")));
        }
    }

    private String officer() {
        return currentOfficer.get().login();
    }
}
