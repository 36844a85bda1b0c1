package org.zhiqian.desk.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;

/** For which region whoever is logged in may see the board: one whose cases he or she sees whole, and all below. */
@Component
class BoardScope {
    private final CurrentOfficer currentOfficer;
    private final Regions regions;

    BoardScope(CurrentOfficer currentOfficer, Regions regions) {
        this.currentOfficer = currentOfficer;
        this.regions = regions;
    }

    /** The region asked for, else the highest of the officer's own; refused where cases are hidden. */
    RegionCode region(Optional<RegionCode> asked) {
        Reader reader = currentOfficer.get();
        return asked.or(() -> reader.offices().stream()
                        .map(Office::region)
                        .filter(reader::seesWhole)
                        .min(Comparator.comparing(regions::levelOf).thenComparing(Comparator.naturalOrder())))
                .filter(regions::exists)
                .filter(reader::seesWhole)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "您不能查看该地区的督办看板：看板由本级及上级的治欠办、人社部门和劳动保障监察机构查看。"));
    }

    /** Whether every case of the region is visible. */
    boolean sees(RegionCode region) {
        return currentOfficer.get().seesWhole(region);
    }

    /** The region and all below it. */
    Set<RegionCode> within(RegionCode region) {
        return regions.visibleFrom(region);
    }

    /** The parts that the region's grid has as its rows: itself and the regions directly below. */
    List<Part> parts(RegionCode region) {
        List<Part> below = regions.children(region).stream()
                .map(child -> new Part(child, regions.visibleFrom(child)))
                .collect(Collectors.toList());
        below.add(0, new Part(region, Set.of(region)));
        return below;
    }

    /** One row of the grid and the regions counted in it. */
    record Part(RegionCode region, Set<RegionCode> counted) {}
}
