package org.zhiqian.relief;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.relief.store.Recourses;

/** The recourse ledger of the caller's regions and those below. */
@RestController
@RequestMapping("/api/recourse")
@Tag(name = "垫付追偿")
class RecourseController {
    private final Recourses recourses;
    private final CurrentOfficer currentOfficer;

    RecourseController(Recourses recourses, CurrentOfficer currentOfficer) {
        this.recourses = recourses;
        this.currentOfficer = currentOfficer;
    }

    /** Sums by region, in 元. */
    record Ledger(List<Recourses.Totals> regions) {}

    @GetMapping
    @Operation(summary = "追偿台账合计", description = "本单位所在地区及其下级，按地区合计：垫付、追回、核销和尚未追回，单位元。逐笔见专项事项。")
    Ledger totals() {
        return new Ledger(recourses.totals(currentOfficer.get().regions()));
    }
}
