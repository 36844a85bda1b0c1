package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

/** Every office reads in the words of the notices what a campaign asks of it. */
class CampaignsApiTest extends AtTheOffice {
    private JsonNode campaign(String id) {
        Answer answer = work.officer("hurd-530125").get("/api/campaigns/" + id);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static void namesADuty(JsonNode campaign, String department, String duty) {
        assertThat(campaign.path("duties").path(department).asText())
                .as(department)
                .contains(duty);
    }

    @Test
    void theLabourDepartmentCoordinatesManagesAndGuides() {
        for (String id : new String[] {"yn-2026", "yl-2021", "lx-2021"}) {
            namesADuty(campaign(id), "人力资源社会保障部门", "协调、管理、指导");
        }
    }

    @Test
    void theHeadOfTheInspectorateIsTheLiaison() {
        for (String id : new String[] {"yl-2021", "lx-2021"}) {
            JsonNode campaign = campaign(id);
            namesADuty(campaign, "劳动保障监察机构", "主要负责人为集中联合接访活动的联络人");
            assertThat(campaign.path("contacts").toString()).contains("劳动保障监察大队（联络人为");
        }
    }

    @Test
    void placesAndWhoPreparesThemAreNamed() {
        JsonNode yiliang = campaign("yl-2021");
        assertThat(yiliang.at("/places/宜良县").asText()).contains("宜良县就业和社会保障服务中心101室");
        namesADuty(yiliang, "人力资源社会保障部门", "负责县级联合接访场地准备及相关后勤保障");
        assertThat(campaign("lx-2021").at("/places/临翔区").asText()).endsWith("劳动保障监察大队一楼服务大厅");
    }

    @Test
    void precautionsAgainstTheEpidemicAreAmongTheRequirements() {
        assertThat(campaign("yl-2021").path("requirements").toString()).contains("接访中做好新冠肺炎疫情防控");
        assertThat(campaign("lx-2021").path("requirements").toString()).contains("做好新冠肺炎疫情防控");
    }

    @Test
    void theWinterActionNamesItsGoalAndTheDutiesOfTheMembers() {
        JsonNode winter = campaign("yn-winter-2021");
        assertThat(winter.path("goals").toString()).contains("在2022年春节前全部办结");
        namesADuty(winter, "发展和改革部门", "强化政府投资项目审批和监管");
        namesADuty(winter, "财政部门", "强化政府投资项目资金监管");
        namesADuty(winter, "国有资产监督管理部门", "强化国企项目全方位、全流程监管");
        assertThat(winter.path("requirements").toString()).contains("各成员单位根据职责分工积极配合");
    }

    @Test
    void allFourAreListedAndOthersDoNotExist() {
        assertThat(work.officer("lsi-530902").get("/api/campaigns").json().findValuesAsText("id"))
                .containsExactly("lx-2021", "yl-2021", "yn-winter-2021", "yn-2026");
        Answer none = work.officer("hurd-530125").get("/api/campaigns/yn-2099");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.message()).contains("没有编号为「yn-2099」的接访活动");
        assertThat(Caller.anonymous(work.port()).get("/api/campaigns").status()).isEqualTo(401);
    }
}
