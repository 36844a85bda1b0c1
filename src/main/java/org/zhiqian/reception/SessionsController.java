package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.SessionView;

/** The sessions of a region as a list and as a calendar to subscribe to; further sessions are added here. */
@RestController
@Tag(name = "集中接访")
class SessionsController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SessionQueries queries;
    private final SessionViews views;
    private final SessionCalendar calendar;
    private final AddedSessions added;
    private final SessionRights rights;

    SessionsController(
            SessionQueries queries,
            SessionViews views,
            SessionCalendar calendar,
            AddedSessions added,
            SessionRights rights) {
        this.queries = queries;
        this.views = views;
        this.calendar = calendar;
        this.added = added;
        this.rights = rights;
    }

    @GetMapping("/api/sessions")
    @Operation(summary = "接访场次", description = "region 不填为本地区；below=true 时含下级；日期不填为前三个月至后一年，最长两年。")
    List<SessionView> list(
            @RequestParam Optional<RegionCode> region,
            @RequestParam(defaultValue = "false") boolean below,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to) {
        return views.of(queries.find(region, below, from, to));
    }

    @GetMapping("/api/sessions.ics")
    @Operation(summary = "接访日历（iCalendar）", description = "可订阅；改期和取消的场次随订阅更新。参数与场次列表相同。")
    ResponseEntity<byte[]> feed(
            @RequestParam Optional<RegionCode> region,
            @RequestParam(defaultValue = "false") boolean below,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sessions.ics")
                                .build()
                                .toString())
                .body(calendar.write(queries.find(region, below, from, to)).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/api/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "增补场次", description = "由该地区治欠办办理；写明项目的为项目一线集中接访，不写的为固定场所的场次。")
    SessionView add(@Valid @RequestBody AddSession command) {
        rights.requireWorkIn(new Office(DepartmentCode.LEADGRP, command.where()), "接访场次由该地区治欠办增补。");
        return views.of(List.of(added.add(command))).get(0);
    }
}
