package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Office;
import org.zhiqian.reception.model.DaySheet;

/** The queue at the window of a session: numbers only, no names. */
@RestController
@RequestMapping("/api/sessions/{id}/visitors")
@Tag(name = "集中接访")
class VisitorsController {
    private static final int MOST_PEOPLE = 10_000;

    private final ReceptionWindow window;
    private final SessionRights rights;
    private final DaySheets sheets;

    VisitorsController(ReceptionWindow window, SessionRights rights, DaySheets sheets) {
        this.window = window;
        this.rights = rights;
        this.sheets = sheets;
    }

    record Arrival(@NotNull @Positive @Max(value = MOST_PEOPLE, message = "最多 {value} 人") Integer people) {}

    /** {@code number} is the number drawn. */
    record Drawn(int number) {}

    record Reception(@NotBlank @Size(max = 20) String office, @NotBlank @Size(max = 60) String post) {}

    record Registration(@NotBlank @Size(max = 18) String caseNumber) {}

    record Advice(
            @NotBlank @Size(max = 200) String topic,
            @Nullable @Positive @Max(value = MOST_PEOPLE, message = "最多 {value} 人") Integer persons) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "来访取号", description = "只记人数，不记姓名。")
    Drawn arrive(@PathVariable UUID id, @Valid @RequestBody Arrival arrival) {
        return new Drawn(window.arrive(id, arrival.people()));
    }

    @GetMapping
    @Operation(summary = "排队情况")
    List<DaySheet.Queued> queue(@PathVariable UUID id) {
        return sheets.queue(rights.readable(id));
    }

    @PostMapping("/{number}/receive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "接待", description = "office 为接待单位，例如 hurd-530125；post 为接待人的职务，不写姓名。")
    void receive(@PathVariable UUID id, @PathVariable int number, @Valid @RequestBody Reception reception) {
        window.receive(id, number, Office.parse(reception.office()), reception.post());
    }

    @PostMapping("/{number}/case")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "来访结果：登记案件", description = "填刚登记的案件编号；重复来访填原案件编号。")
    void registered(@PathVariable UUID id, @PathVariable int number, @Valid @RequestBody Registration registration) {
        window.registered(id, number, new CaseNumber(registration.caseNumber()));
    }

    @PostMapping("/{number}/consultation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "来访结果：咨询", description = "persons 不填为来访人数。")
    void consulted(@PathVariable UUID id, @PathVariable int number, @Valid @RequestBody Advice advice) {
        window.consulted(id, number, advice.topic(), Optional.ofNullable(advice.persons()));
    }

    @PostMapping("/{number}/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "来访结果：离开")
    void left(@PathVariable UUID id, @PathVariable int number) {
        window.left(id, number);
    }
}
