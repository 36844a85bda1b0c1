package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaSheet.Wanted;
import org.zhiqian.reception.model.SessionView;
import org.zhiqian.reception.model.Substitution;

/** Rotas: by spreadsheet for a whole campaign, and one substitution at a time. */
@RestController
@Tag(name = "集中接访")
class RotasController {
    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String REFUSED = "值班表由该地区治欠办安排。";

    private final Campaigns campaigns;
    private final Regions regions;
    private final RotaSheets sheets;
    private final RotaChanges changes;
    private final SessionViews views;
    private final SessionRights rights;

    RotasController(
            Campaigns campaigns,
            Regions regions,
            RotaSheets sheets,
            RotaChanges changes,
            SessionViews views,
            SessionRights rights) {
        this.campaigns = campaigns;
        this.regions = regions;
        this.sheets = sheets;
        this.changes = changes;
        this.views = views;
        this.rights = rights;
    }

    /** What an upload changes; {@code arranged} where departments have been told before. */
    record Outcome(String mode, int changed, List<Row> sessions) {
        record Row(String session, LocalDate date, boolean changed, boolean arranged, List<String> offices) {}
    }

    record Replacement(
            @NotBlank @Size(max = 8) @Schema(example = "HRSS") String replaced,
            @NotBlank @Size(max = 8) @Schema(example = "HURD") String substitute,
            @NotBlank @Size(max = 200) String reason) {

        Substitution substitution() {
            return new Substitution(
                    DepartmentCode.parse(replaced),
                    DepartmentCode.parse(substitute),
                    PlainText.of("reason", "理由", reason));
        }
    }

    @GetMapping("/api/rotas/{campaign}/template.xlsx")
    @Operation(summary = "值班表模板（Excel）", description = "已填好各场次和轮值建议，修改后上传。")
    ResponseEntity<byte[]> template(@PathVariable String campaign, @RequestParam RegionCode region) {
        Campaign known = campaign(campaign, region);
        rights.requireReading(region);
        return ResponseEntity.ok()
                .contentType(SPREADSHEET)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("值班表-%s-%s.xlsx".formatted(campaign, region), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(sheets.template(known, region));
    }

    @PostMapping(value = "/api/rotas/{campaign}", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary = "上传值班表",
            description = "正文为 .xlsx 文件，不超过 1 MB；mode=preview 只检查并列出变化，mode=commit 确认。有错时一次列出全部错误，不保存任何内容。")
    Outcome upload(
            @PathVariable String campaign,
            @RequestParam RegionCode region,
            @RequestParam(defaultValue = "preview") String mode,
            @RequestBody(required = false) byte @Nullable [] content) {
        Campaign known = campaign(campaign, region);
        rights.requireWorkIn(new Office(DepartmentCode.LEADGRP, region), REFUSED);
        byte[] file = content == null ? new byte[0] : content;
        return switch (mode) {
            case "preview" -> outcome(mode, sheets.preview(known, region, file));
            case "commit" -> outcome(mode, sheets.commit(known, region, file));
            default -> throw new InvalidInput(List.of(new Problem("mode", "方式", "应为 preview（预览）或 commit（确认）")));
        };
    }

    @GetMapping("/api/sessions/{id}/rota")
    @Operation(summary = "值班安排", description = "还没有安排的场次给出轮值建议。")
    List<SessionView.Seat> rota(@PathVariable UUID id) {
        ReceptionSession session = rights.readable(id);
        return views.seats(session, changes.current(session));
    }

    @PostMapping("/api/sessions/{id}/rota/substitutions")
    @Operation(summary = "替换值班单位", description = "由该地区治欠办办理，写明理由；带班单位换带班，其他单位换值班，值班单位重新收到通知。")
    List<SessionView.Seat> substitute(@PathVariable UUID id, @Valid @RequestBody Replacement replacement) {
        rights.arranging(id);
        return views.seats(rights.readable(id), changes.substitute(id, replacement.substitution()));
    }

    private static Outcome outcome(String mode, List<Wanted> wanted) {
        return new Outcome(
                mode,
                (int) wanted.stream().filter(Wanted::changed).count(),
                wanted.stream()
                        .map(one -> new Outcome.Row(
                                one.before().key().label(),
                                one.before().date(),
                                one.changed(),
                                one.before().arranged(),
                                one.rota().stream()
                                        .map(entry -> entry.office().toString())
                                        .toList()))
                        .toList());
    }

    private Campaign campaign(String id, RegionCode region) {
        return campaigns
                .find(id)
                .filter(one -> regions.exists(region) && campaigns.holdIn(one, region))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "没有编号为「%s」的接访活动，或者该地区不在活动范围内。".formatted(id)));
    }
}
