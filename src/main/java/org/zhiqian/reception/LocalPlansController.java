package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.PlanFile;
import org.zhiqian.reception.store.LocalPlans;

/** The file of a region's plan: forms hold no files, so it comes this way and is registered in the task. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/plan")
@Tag(name = "集中接访")
class LocalPlansController {
    private final Campaigns campaigns;
    private final LocalPlans plans;
    private final Regions regions;
    private final SessionRights rights;
    private final CurrentOfficer currentOfficer;
    private final OpenBriefs briefs;

    LocalPlansController(
            Campaigns campaigns,
            LocalPlans plans,
            Regions regions,
            SessionRights rights,
            CurrentOfficer currentOfficer,
            OpenBriefs briefs) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.regions = regions;
        this.rights = rights;
        this.currentOfficer = currentOfficer;
        this.briefs = briefs;
    }

    /** What is known of the file; number and date once it is registered. */
    record Stored(
            String fileName,
            String contentType,
            String sha256,
            Instant uploadedAt,
            @Nullable String documentNumber,
            @Nullable LocalDate documentOn) {}

    @PutMapping(consumes = MediaType.ALL_VALUE)
    @Operation(summary = "上传本地实施方案", description = "正文为文件本身，PDF 或者 docx，不超过 5 MB；由该地区治欠办上传。")
    Stored upload(
            @PathVariable String campaign,
            @RequestParam RegionCode region,
            @RequestParam(defaultValue = "实施方案") String fileName,
            @RequestBody(required = false) byte @Nullable [] content) {
        requireTakingPart(campaign, region);
        rights.requireWorkIn(new Office(DepartmentCode.LEADGRP, region), "本地实施方案由该地区治欠办上传。");
        plans.store(
                campaign,
                region,
                PlanFile.of(PlainText.of("fileName", "文件名", fileName), content == null ? new byte[0] : content),
                currentOfficer.get().login());
        briefs.refresh(campaign, region);
        return stored(campaign, region);
    }

    @GetMapping
    @Operation(summary = "本地实施方案的登记情况")
    Stored stored(@PathVariable String campaign, @RequestParam RegionCode region) {
        LocalPlans.LocalPlan plan = find(campaign, region);
        return new Stored(
                plan.fileName(),
                plan.contentType(),
                plan.sha256(),
                plan.uploadedAt(),
                plan.documentNumber().orElse(null),
                plan.documentOn().orElse(null));
    }

    @GetMapping("/file")
    @Operation(summary = "下载本地实施方案")
    ResponseEntity<byte[]> download(@PathVariable String campaign, @RequestParam RegionCode region) {
        LocalPlans.LocalPlan plan = find(campaign, region);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(plan.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(plan.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(plans.content(plan.id()));
    }

    private LocalPlans.LocalPlan find(String campaign, RegionCode region) {
        requireTakingPart(campaign, region);
        rights.requireReading(region);
        return plans.latest(campaign, region)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "该地区还没有上传本地实施方案。"));
    }

    private void requireTakingPart(String campaign, RegionCode region) {
        Campaign known = campaigns
                .find(campaign)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个接访活动，请核对活动代码。"));
        if (!regions.exists(region) || !regions.upwardsFrom(region).contains(known.scope())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "该地区不在这个接访活动的范围内。");
        }
    }
}
