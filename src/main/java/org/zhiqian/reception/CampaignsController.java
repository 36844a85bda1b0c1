package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.model.CampaignView;

/** What the notices ask for in their words: goals, tasks, whose duty is what, whom to ask. Every office may read it. */
@RestController
@RequestMapping("/api/campaigns")
@Tag(name = "集中接访")
class CampaignsController {
    private final Campaigns campaigns;
    private final Departments departments;
    private final Regions regions;

    CampaignsController(Campaigns campaigns, Departments departments, Regions regions) {
        this.campaigns = campaigns;
        this.departments = departments;
        this.regions = regions;
    }

    @GetMapping
    @Operation(summary = "接访活动和专项行动")
    List<CampaignView> list() {
        return campaigns.all().stream()
                .map(one -> CampaignView.of(one, departments, regions))
                .toList();
    }

    @GetMapping("/{campaign}")
    @Operation(summary = "活动的目标、任务、要求、各部门职责、地点和联络单位")
    CampaignView get(@PathVariable String campaign) {
        return campaigns
                .find(campaign)
                .map(one -> CampaignView.of(one, departments, regions))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为「%s」的接访活动。".formatted(campaign)));
    }
}
