package org.zhiqian.prevention;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.prevention.store.Inspections;

/** Inspections of the caller's regions and those below. */
@RestController
@RequestMapping("/api/inspections")
@Tag(name = "检查")
class InspectionsController {
    private static final int LARGEST_PAGE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final InspectionRegister register;
    private final Inspections inspections;
    private final Regions regions;
    private final CurrentOfficer currentOfficer;

    InspectionsController(
            InspectionRegister register, Inspections inspections, Regions regions, CurrentOfficer currentOfficer) {
        this.register = register;
        this.inspections = inspections;
        this.regions = regions;
        this.currentOfficer = currentOfficer;
    }

    /** One inspection. People, and 元. */
    record Shown(
            UUID id,
            String office,
            LocalDate inspectedOn,
            String employerName,
            @Nullable String creditCode,
            EmployerCategory employerCategory,
            int workers,
            int migrants,
            int contracts,
            @Nullable String projectName,
            Collection<Ownership> ownership,
            int arrearsPeople,
            BigDecimal arrearsAmount) {
        static Shown of(Inspection one) {
            return new Shown(
                    one.id(),
                    one.office().toString(),
                    one.inspectedOn(),
                    one.employerName(),
                    Optional.ofNullable(one.creditCode()).map(CreditCode::value).orElse(null),
                    one.employerCategory(),
                    one.workers(),
                    one.migrants(),
                    one.contracts(),
                    one.projectName(),
                    one.ownership(),
                    one.arrearsPeople(),
                    one.arrearsAmount().yuan());
        }
    }

    /** What was registered. */
    record Registered(List<Shown> inspections) {}

    /** One page; {@code next} is missing on the last one. */
    record Page(List<Shown> inspections, @Nullable UUID next) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记检查（成批）", description = "列表中每条的字段与登记检查表单相同，最多 500 条；有一条不对，整批不登记。")
    Registered register(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = RecordInspection.class))))
                    @RequestBody
                    JsonNode batch) {
        return new Registered(register.recordAll(batch).stream().map(Shown::of).toList());
    }

    @GetMapping
    @Operation(summary = "检查列表", description = "检查日期新的在前；region 不填为本单位各地区及其下级；after 填上一页的 next 取下一页。")
    Page list(
            @RequestParam Optional<RegionCode> region,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Inspection> found = inspections.page(
                asked(region),
                from.map(InspectionsController::storable),
                to.map(InspectionsController::storable),
                after,
                limit + 1);
        List<Shown> shown = found.stream().limit(limit).map(Shown::of).toList();
        return new Page(shown, found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    /** No database holds every date that can be written. */
    private static LocalDate storable(LocalDate date) {
        return date.isBefore(EARLIEST) ? EARLIEST : date.isAfter(LATEST) ? LATEST : date;
    }

    private Collection<RegionCode> asked(Optional<RegionCode> region) {
        Reader reader = currentOfficer.get();
        if (region.isEmpty()) {
            return reader.regions();
        }
        if (!regions.exists(region.get()) || !reader.reaches(region.get())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您不能查看该地区的检查：只能查看本单位所在地区及其下级。");
        }
        return regions.visibleFrom(region.get());
    }
}
