package org.zhiqian.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A faulty file stops the start and says which line to correct. */
class CampaignFaultsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 大理州集中接访|titel: 大理州集中接访|第 1 行：不认识「titel」",
                "title: 大理州集中接访|frequency: 每周|第 6 行：「frequency」写了两次",
                "issued-on: 2027-02-20|issued-on: 2027-02-30|第 2 行：「2027-02-30」不是有效日期",
                "issuer: 大理州治欠办|issuer: ''|第 3 行：不能空着",
                "532900|539999|第 4 行：没有代码为「539999」的行政区划",
                "to: 2027-03-31|to: 2027-02-28|第 5 行：活动结束日 2027-02-28 早于开始日 2027-03-01",
                "goals: [畅通渠道]|goals: []|第 7 行：「goals」至少写一条",
                "goals: [畅通渠道]|goals: 畅通渠道|第 7 行：这里应当是一个列表",
                "others: [PSB]|others: [PSC]|第 13 行：没有代码为「PSC」的部门",
                "others: [PSB]|others: [HRSS]|第 13 行：部门 HRSS 已在 core 之内",
                "core: [HRSS, HURD|core: [HRSS, HRSS|第 12 行：部门 HRSS 写了两次",
                "duties: {HRSS: 牵头}|duties: {HRS: 牵头}|第 15 行：没有代码为「HRS」的部门",
                "lead-post: 负责同志|extra-cycle: [DRC], lead-post: 负责同志|第 16 行：部门 DRC 不是本活动的参加单位",
                "place-rule: 自行确定|places: {'530125': 某处}|第 17 行：行政区划 530125 不在活动范围 532900 之内",
                "local-plan: false|local-plan: 不用|第 18 行：「不用」应当是 true 或 false",
                "to: '17:00'|to: '13:00'|第 20 行：结束时间 13:00 必须晚于开始时间 14:30",
                "to: '17:00'|to: '25:00'|第 20 行：「25:00」不是有效时间",
                "weekday: 星期一|weekday: 星期二|第 22 行：2027-03-01 是星期一，不是「星期二」",
                "number: 2|number: 1|第 23 行：场次序号 1 重复，第 22 行已有",
                "number: 2|number: 零|第 23 行：「零」应当是 1 至 9999 的整数",
                "2027-03-08|2027-03-01|第 23 行：场次日期 2027-03-01 重复",
                "2027-03-08|2027-04-08|第 23 行：场次日期 2027-04-08 不在活动期",
                "number: 2, date|number: 2, lead: DRC, date|第 23 行：部门 DRC 不是本活动的参加单位",
                "table: T1, by|by|第 27 行：每个报送日要写 table（报表编号）或 narrative: true",
                "table: T1, by|table: T9, by|第 27 行：报表 T9 不在本活动的 tables 之内",
                "by: counties|by: prefectures|第 27 行：活动范围 532900 之下没有 prefectures",
                "by: counties|by: towns|第 27 行：「towns」不对",
                "due: 2027-03-12|due: 2027-03-11|第 27 行：报送日 2027-03-11 早于截止日 2027-03-12",
                "as-of: 2027-03-12|as-of: 2027-02-12|第 27 行：截止日 2027-02-12 早于起算日 2027-03-01",
                "internal-due: 2027-04-02|internal-due: 2027-04-04|第 28 行：2027-04-04 不是工作日",
                "internal-due: 2027-04-02|internal-due: 2027-04-06|第 28 行：内部报送日 2027-04-06 应早于报送日",
                "contacts: [大理州治欠办]|contacts: [大理州治欠办 0872-1234567]|第 29 行：联系单位只写单位，不写电话",
                "readings: []|readings: [|第 31 行：不是正确的 YAML",
            })
    void namesTheLineAndTheReason(String right, String wrong, String sentence, @TempDir Path beside) {
        String text = CampaignDesk.SMALL.replace("\"", "'").replace(right, wrong);
        assertThat(text).isNotEqualTo(CampaignDesk.SMALL.replace("\"", "'"));
        new CampaignDesk(beside).with("dl-2027.yaml", text).start(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(FaultyCampaigns.class)
                .hasMessageContaining("config/campaigns/dl-2027.yaml " + sentence));
    }

    @Test
    void tellsAllFaultsAtOnce(@TempDir Path beside) {
        String text = CampaignDesk.SMALL
                .replace("2027-03-08", "2027-13-08")
                .replace("weekday: 星期一", "weekday: 星期日")
                .replace("table: T1, by", "table: T7, by");
        new CampaignDesk(beside)
                .with("dl-2027.yaml", text)
                .with("Bad Name.yaml", CampaignDesk.SMALL)
                .with("empty-1.yaml", "")
                .start(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("第 22 行")
                        .hasMessageContaining("第 23 行")
                        .hasMessageContaining("第 27 行")
                        .hasMessageContaining("文件名「Bad Name」即活动编号")
                        .hasMessageContaining("empty-1.yaml 第 1 行：文件是空的"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "campaign: dl-2028\\nregion: '532900'|第 1 行：没有编号为「dl-2028」的活动",
                "campaign: dl-2027\\nregion: '530125'|第 2 行：行政区划 530125 不在活动范围",
                "campaign: dl-2027\\nregion: '532900'\\nmoved: [{number: 9, date: 2027-03-09}]|第 3 行：活动没有第 9 场",
                "campaign: dl-2027\\nregion: '532900'\\nmoved: [{number: 2, date: 2027-03-09}]|第 3 行：缺少「notice」",
                "campaign: dl-2027\\nregion: '532900'\\nadded: [{number: 2, date: 2027-03-09}]|第 3 行：增补的第 2 场",
                "campaign: dl-2027\\nregion: '532900'\\nadded: [{number: 1, date: 2027-03-09, project: 某项目}]|第 3 行：缺少「place」",
                "campaign: dl-2027\\nregion: '532900'\\nsessions: []|第 3 行：不认识「sessions」",
            })
    void regionalFilesAreCheckedTheSameWay(String text, String sentence, @TempDir Path beside) {
        new CampaignDesk(beside)
                .with("dl-2027.yaml", CampaignDesk.SMALL)
                .with("regions/a.yaml", text.replace("\\n", "\n"))
                .start(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("config/campaigns/regions/a.yaml " + sentence));
    }

    @Test
    void twoFilesOfOneRegionAreRefused(@TempDir Path beside) {
        String text = "campaign: dl-2027\nregion: '532900'\nplace: 某处";
        new CampaignDesk(beside)
                .with("dl-2027.yaml", CampaignDesk.SMALL)
                .with("regions/a.yaml", text)
                .with("regions/b.yaml", text)
                .start(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("写在了两个文件里"));
    }

    @Test
    void theAdministratorReadsTheLinesInsteadOfAStackTrace() {
        FaultyCampaigns faulty = new FaultyCampaigns(List.of("config/campaigns/a.yaml 第 3 行：不能空着"));
        FailureAnalysis analysis = new FaultyCampaignsAnalyzer().analyze(new IllegalStateException(faulty));
        assertThat(analysis.getDescription()).contains("程序不能启动").contains("第 3 行");
    }
}
