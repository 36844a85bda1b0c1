package org.zhiqian.reception.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Wording;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;

/**
 * A campaign as its notice words it.
 *
 * @param duties by the name of the department
 * @param places by the name of the region
 * @param readings where the notice contradicts itself and how it was read
 */
public record CampaignView(
        String id,
        String title,
        Optional<String> documentNumber,
        LocalDate issuedOn,
        String issuer,
        String period,
        String frequency,
        List<String> goals,
        List<String> tasks,
        String content,
        List<String> requirements,
        String attendance,
        Map<String, String> duties,
        Map<String, String> places,
        String placeRule,
        String publicity,
        String reportChain,
        List<String> contacts,
        List<String> readings) {

    public static CampaignView of(Campaign campaign, Departments departments, Regions regions) {
        Wording wording = campaign.wording();
        Map<String, String> duties = new TreeMap<>();
        wording.duties().forEach((department, duty) -> duties.put(departments.nameOf(department), duty));
        Map<String, String> places = new TreeMap<>();
        campaign.places().forEach((region, place) -> places.put(regions.nameOf(region, campaign.issuedOn()), place));
        return new CampaignView(
                campaign.id(),
                campaign.title(),
                campaign.documentNumber(),
                campaign.issuedOn(),
                campaign.issuer(),
                wording.period(),
                wording.frequency(),
                campaign.goals(),
                wording.tasks(),
                wording.content(),
                wording.requirements(),
                wording.attendance(),
                duties,
                places,
                wording.placeRule(),
                wording.publicity(),
                wording.reportChain(),
                campaign.contacts(),
                campaign.readings());
    }
}
