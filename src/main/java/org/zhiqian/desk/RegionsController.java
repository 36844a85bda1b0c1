package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;

/** The divisions with their names, for fields in which one is chosen. */
@RestController
@RequestMapping("/api/regions")
@Tag(name = "行政区划")
class RegionsController {
    private final Regions regions;
    private final Clock clock;

    RegionsController(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** One division; {@code upper} is the short name of the prefecture a county belongs to. */
    record Division(String code, String name, @Nullable String upper) {}

    @GetMapping
    @Operation(summary = "行政区划名单", description = "全省各级行政区划的代码和现行名称，按代码排列。")
    List<Division> all() {
        LocalDate today = LocalDate.now(clock);
        return regions.all().stream()
                .map(code -> new Division(code.value(), regions.nameOf(code, today), upper(code)))
                .toList();
    }

    private @Nullable String upper(RegionCode code) {
        return regions.parent(code)
                .filter(parent -> regions.parent(parent).isPresent())
                .map(regions::shortNameOf)
                .orElse(null);
    }
}
