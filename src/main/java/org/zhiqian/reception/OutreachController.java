package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.DaySheet;
import org.zhiqian.reception.model.OutreachEntry;
import org.zhiqian.reception.store.PublicityEvents;

/** Consultations by telephone or at other times, and publicity outside the sessions. */
@RestController
@RequestMapping("/api")
@Tag(name = "集中接访")
class OutreachController {
    private final Outreach outreach;

    OutreachController(Outreach outreach) {
        this.outreach = outreach;
    }

    record Consulted(
            @NotBlank @Size(max = 6) String region,
            @NotNull LocalDate consultedOn,
            @NotNull @Positive Integer persons,
            @NotBlank @Size(max = 200) String topic) {}

    record Publicised(
            @NotBlank @Size(max = 6) String region,
            @NotNull LocalDate happenedOn,
            @NotNull @PositiveOrZero Integer sessions,
            @NotNull @PositiveOrZero Integer leaflets,
            @Nullable @Size(max = 200) String note) {}

    /** What was recorded in the region, at its sessions and outside: persons, events, single copies. */
    record Totals(String region, LocalDate from, LocalDate to, long consultations, long sessions, long leaflets) {}

    @PostMapping("/consultations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "登记咨询", description = "电话咨询和接访日以外的咨询，按人次；不形成诉求案件。")
    void consulted(@Valid @RequestBody Consulted consulted) {
        outreach.consulted(
                new RegionCode(consulted.region()), consulted.consultedOn(), consulted.persons(), consulted.topic());
    }

    @PostMapping("/publicity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "登记宣传", description = "接访场次以外的宣传；场次和份数都是实数。")
    void publicised(@Valid @RequestBody Publicised publicised) {
        outreach.publicised(
                new RegionCode(publicised.region()),
                publicised.happenedOn(),
                new PublicityEvents.Publicity(publicised.sessions(), publicised.leaflets()),
                publicised.note());
    }

    record Withdrawal(@NotBlank @Size(max = 200) String reason) {}

    /** One entry; {@code withdrawnBy} and the reason where it no longer counts. */
    record Entry(
            UUID id,
            DaySheet.Term kind,
            LocalDate date,
            int persons,
            int sessions,
            int leaflets,
            @Nullable String about,
            String recordedBy,
            @Nullable String withdrawnBy,
            @Nullable String withdrawReason) {
        static Entry of(OutreachEntry one) {
            return new Entry(
                    one.id(),
                    DaySheet.Term.of(one.kind()),
                    one.date(),
                    one.persons(),
                    one.sessions(),
                    one.leaflets(),
                    one.about(),
                    one.recordedBy(),
                    one.withdrawnBy(),
                    one.withdrawReason());
        }
    }

    @GetMapping("/outreach/entries")
    @Operation(summary = "咨询和宣传登记", description = "逐条列出本级登记，含已撤销的。")
    List<Entry> entries(
            @RequestParam RegionCode region,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return outreach.entries(region, from, to).stream().map(Entry::of).toList();
    }

    @PostMapping("/outreach/entries/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "撤销登记", description = "登记错的写明理由后撤销，不再计入报表；由登记人、登记单位或者本地区治欠办撤销。")
    void withdraw(@PathVariable UUID id, @Valid @RequestBody Withdrawal withdrawal) {
        outreach.withdraw(id, withdrawal.reason());
    }

    @GetMapping("/outreach")
    @Operation(summary = "咨询和宣传合计", description = "本级登记数，含接访场次填报的；不含下级。")
    Totals totals(
            @RequestParam RegionCode region,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return outreach.totals(region, from, to);
    }
}
