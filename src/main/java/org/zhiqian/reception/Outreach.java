package org.zhiqian.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.reception.OutreachController.Totals;
import org.zhiqian.reception.model.Consultation;
import org.zhiqian.reception.model.OutreachEntry;
import org.zhiqian.reception.model.ReceptionSettings;
import org.zhiqian.reception.store.Consultations;
import org.zhiqian.reception.store.OutreachEntries;
import org.zhiqian.reception.store.PublicityEvents;
import org.zhiqian.reception.store.PublicityEvents.Publicity;
import org.zhiqian.reception.store.PublicityEvents.Sum;

/** Consultations and publicity of a region outside its sessions. */
@Service
@Transactional
class Outreach {
    private static final int LONGEST_PAST_YEARS = 5;

    private final Consultations consultations;
    private final PublicityEvents publicity;
    private final OutreachEntries entries;
    private final SessionRights rights;
    private final ReceptionSettings settings;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Outreach(
            Consultations consultations,
            PublicityEvents publicity,
            OutreachEntries entries,
            SessionRights rights,
            ReceptionSettings settings,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.consultations = consultations;
        this.publicity = publicity;
        this.entries = entries;
        this.rights = rights;
        this.settings = settings;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    void consulted(RegionCode region, LocalDate day, int persons, String topic) {
        requirePast("consultedOn", "咨询日期", day);
        rights.requireOutreach(region, day);
        settings.requirePlausible(persons);
        consultations.add(
                region,
                new Consultation(day, persons, PlainText.of("topic", "咨询事项", topic), null),
                Optional.empty(),
                officer());
    }

    void publicised(RegionCode region, LocalDate day, Publicity done, @Nullable String note) {
        requirePast("happenedOn", "宣传日期", day);
        rights.requireOutreach(region, day);
        settings.requirePlausible(done.sessions(), done.leaflets());
        if (done.sessions() == 0 && done.leaflets() == 0) {
            throw new InvalidInput(List.of(new Problem("sessions", "开展宣传", "场次和份数不能都是 0")));
        }
        publicity.add(region, day, done, PlainText.ofNullable("note", "备注", note), Optional.empty(), officer());
    }

    @Transactional(readOnly = true)
    Totals totals(RegionCode region, LocalDate from, LocalDate to) {
        rights.requireReading(region);
        requireDates(from, to);
        Sum done = publicity.between(region, from, to);
        return new Totals(
                region.value(),
                from,
                to,
                consultations.personsBetween(region, from, to),
                done.sessions(),
                done.leaflets());
    }

    @Transactional(readOnly = true)
    List<OutreachEntry> entries(RegionCode region, LocalDate from, LocalDate to) {
        rights.requireReading(region);
        requireDates(from, to);
        return entries.between(region, from, to);
    }

    /** A mistaken entry counts nowhere any more; it stays to be seen with the reason. */
    void withdraw(UUID id, String reason) {
        OutreachEntry entry =
                entries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这条登记，请刷新后再看。"));
        rights.requireWithdrawal(entry);
        if (!entries.withdraw(entry, PlainText.of("reason", "撤销理由", reason), officer())) {
            throw new Refusal("这条%s登记已经撤销，不能再撤销一次。".formatted(entry.kind().label()));
        }
    }

    private static void requireDates(LocalDate from, LocalDate to) {
        AskedDates.require("from", "起始日期", from);
        AskedDates.require("to", "截止日期", to);
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
