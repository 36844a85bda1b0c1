package org.zhiqian.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.campaign.ReportDate.Reporters;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** The shipped campaigns against the dates and rows of the four notices. */
class CampaignsTest {
    private static final RegionCode PROVINCE = new RegionCode("530000");
    private static final RegionCode YILIANG = new RegionCode("530125");

    private static void with(String id, Consumer<Campaign> work) {
        new CampaignDesk(Path.of("target/no-such-directory"))
                .open(campaigns -> work.accept(campaigns.find(id).orElseThrow()));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static List<DepartmentCode> codes(String... codes) {
        return Stream.of(codes).map(DepartmentCode::new).toList();
    }

    @Test
    void shipsTheFourCampaignsOfTheNotices() {
        new CampaignDesk(Path.of("target/no-such-directory")).open(campaigns -> {
            assertThat(campaigns.all())
                    .extracting(Campaign::id)
                    .containsExactly("lx-2021", "yl-2021", "yn-winter-2021", "yn-2026");
            assertThat(campaigns.all()).allSatisfy(one -> {
                assertThat(one.goals()).isNotEmpty();
                assertThat(one.contacts()).isNotEmpty();
                assertThat(one.readings()).isNotEmpty();
                assertThat(one.tables()).isNotEmpty();
                assertThat(one.wording().tasks()).isNotEmpty();
                assertThat(one.wording().requirements()).isNotEmpty();
                assertThat(one.wording().duties().keySet()).containsAll(one.core());
                assertThat(one.toString()).doesNotContainPattern("[0-9]{7}");
            });
        });
    }

    @Test
    void theProvinceReceivesOnFourteenMondaysInTheAfternoon() {
        with("yn-2026", campaign -> {
            assertThat(campaign.documentNumber()).contains("云治欠发〔2026〕2号");
            assertThat(campaign.scope()).isEqualTo(PROVINCE);
            assertThat(campaign.issuedOn()).isEqualTo("2026-04-02");
            assertThat(campaign.from()).isEqualTo("2026-04-01");
            assertThat(campaign.to()).isEqualTo("2027-02-05");
            assertThat(campaign.sessions())
                    .extracting(PlannedSession::date)
                    .containsExactlyElementsOf(days(
                            "2026-04-20",
                            "2026-05-18",
                            "2026-06-08",
                            "2026-06-29",
                            "2026-07-20",
                            "2026-08-17",
                            "2026-09-07",
                            "2026-09-28",
                            "2026-10-19",
                            "2026-11-16",
                            "2026-12-07",
                            "2026-12-28",
                            "2027-01-11",
                            "2027-01-25"));
            assertThat(campaign.sessions()).allSatisfy(session -> {
                assertThat(session.date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(session.startsAt()).isEqualTo(LocalTime.of(14, 30));
                assertThat(session.endsAt()).isEqualTo(LocalTime.of(17, 0));
            });
            assertThat(campaign.places()).containsOnlyKeys(PROVINCE);
            assertThat(campaign.places().get(PROVINCE)).isEqualTo("昆明市国贸路309号政通大厦一楼劳动保障监察举报投诉窗口");
            assertThat(campaign.core()).isEqualTo(codes("HRSS", "HURD", "TRAN", "WATR"));
            assertThat(campaign.others()).isEqualTo(codes("ARB", "PSB", "COURT", "PROC"));
            assertThat(campaign.onSite()).contains(new Campaign.OnSite(1, 2));
            assertThat(campaign.planRequired()).isTrue();
            assertThat(campaign.rotation().postOfLead(new DepartmentCode("GOV")))
                    .isEqualTo("分管领导");
        });
    }

    @Test
    void thePrefecturesReportCumulativelyOnFourteenStoredDays() {
        with("yn-2026", campaign -> {
            assertThat(campaign.reports())
                    .extracting(ReportDate::dueOn)
                    .containsExactlyElementsOf(days(
                            "2026-04-24",
                            "2026-05-22",
                            "2026-06-12",
                            "2026-07-03",
                            "2026-07-24",
                            "2026-08-21",
                            "2026-09-11",
                            "2026-10-08",
                            "2026-10-23",
                            "2026-11-20",
                            "2026-12-11",
                            "2026-12-31",
                            "2027-01-15",
                            "2027-01-29"));
            assertThat(campaign.reports()).allSatisfy(report -> {
                assertThat(report.key()).isEqualTo("T1-" + report.dueOn());
                assertThat(report.table()).contains("T1");
                assertThat(report.from()).isEqualTo("2026-04-01");
                assertThat(report.asOf()).isEqualTo(report.dueOn());
                assertThat(report.reporters()).isEqualTo(Reporters.PREFECTURES);
                assertThat(report.internalDueOn()).isEmpty();
            });
        });
    }

    @Test
    void theWinterActionReportsToTheProvinceAndTheStateCouncil() {
        with("yn-winter-2021", campaign -> {
            assertThat(campaign.wording().bases()).anyMatch(basis -> basis.startsWith("人社部明电〔2021〕12号"));
            assertThat(campaign.sessions()).isEmpty();
            assertThat(campaign.reports())
                    .extracting(one -> "%s %s %s %s"
                            .formatted(
                                    one.key(),
                                    one.asOf(),
                                    one.reporters(),
                                    one.outside().isPresent()))
                    .containsExactly(
                            "T2-2021-12-03 2021-11-30 PREFECTURES false",
                            "T2-2022-01-04 2021-12-31 PREFECTURES false",
                            "T2-2022-01-05 2021-12-31 SCOPE true",
                            "summary-2022-02-08 2022-01-31 PREFECTURES false",
                            "summary-2022-02-11 2022-01-31 SCOPE true");
        });
    }

    @Test
    void theProvinceReportsFiveWorkingDaysAfterTheWinterAction() {
        new CampaignDesk(Path.of("target/no-such-directory")).start(context -> {
            Campaign winter =
                    context.getBean(Campaigns.class).find("yn-winter-2021").orElseThrow();
            assertThat(context.getBean(WorkingCalendar.class).plusWorkingDays(winter.to(), 5))
                    .isEqualTo(winter.reports().get(4).dueOn());
        });
    }

    @Test
    void yiliangReceivesTwelveTimesAllDay() {
        with("yl-2021", campaign -> {
            assertThat(campaign.scope()).isEqualTo(YILIANG);
            assertThat(campaign.sessions())
                    .extracting(PlannedSession::date)
                    .containsExactlyElementsOf(days(
                            "2021-04-12",
                            "2021-04-26",
                            "2021-05-10",
                            "2021-05-24",
                            "2021-06-07",
                            "2021-06-21",
                            "2021-07-05",
                            "2021-08-09",
                            "2021-09-06",
                            "2021-10-11",
                            "2021-11-08",
                            "2021-12-06"));
            assertThat(campaign.sessions()).allSatisfy(session -> {
                assertThat(session.date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(session.startsAt()).isEqualTo(LocalTime.of(9, 0));
                assertThat(session.endsAt()).isEqualTo(LocalTime.of(17, 0));
            });
        });
    }

    @Test
    void theRotationOfYiliangGivesTheTwelveRowsOfTheNotice() {
        with("yl-2021", campaign -> {
            List<String> leads = List.of("HRSS", "HURD", "TRAN", "WATR");
            List<String> fifth = List.of("DRC", "FIN", "PSB", "UNION", "SASAC");
            assertThat(campaign.sessions()).hasSize(12).allSatisfy(session -> {
                int row = session.number() - 1;
                assertThat(session.lead()).contains(new DepartmentCode(leads.get(row % 4)));
                assertThat(session.staff()).isEqualTo(codes("HRSS", "HURD", "TRAN", "WATR", fifth.get(row % 5)));
                assertThat(campaign.rotation().leadOf(session.number()))
                        .isEqualTo(session.lead().orElseThrow());
                assertThat(campaign.rotation().staffOf(session.number())).isEqualTo(session.staff());
            });
            assertThat(campaign.rotation().leadPost()).isEqualTo("分管负责同志");
            assertThat(campaign.rotation().staffPost()).isEqualTo("业务科室负责人");
        });
    }

    @Test
    void monthlyReportsAreStoredWithAnEarlierDayWhereTheirsIsNoWorkingDay() {
        new CampaignDesk(Path.of("target/no-such-directory")).start(context -> {
            WorkingCalendar calendar = context.getBean(WorkingCalendar.class);
            for (String id : List.of("yl-2021", "lx-2021")) {
                Campaign campaign = context.getBean(Campaigns.class).find(id).orElseThrow();
                assertThat(campaign.reports()).hasSize(10).allSatisfy(report -> {
                    LocalDate month = report.dueOn().minusMonths(1);
                    assertThat(report.dueOn().getDayOfMonth()).isEqualTo(id.equals("yl-2021") ? 2 : 3);
                    assertThat(report.from()).isEqualTo(month.withDayOfMonth(1));
                    assertThat(report.asOf()).isEqualTo(month.withDayOfMonth(month.lengthOfMonth()));
                    assertThat(report.internalDueOn())
                            .isEqualTo(
                                    calendar.isWorkingDay(report.dueOn())
                                            ? Optional.empty()
                                            : Optional.of(calendar.previousWorkingDay(report.dueOn())));
                });
            }
        });
    }

    @Test
    void linxiangReceivesSixTimesAndReportsToThePrefecture() {
        with("lx-2021", campaign -> {
            assertThat(campaign.sessions())
                    .extracting(PlannedSession::date)
                    .containsExactlyElementsOf(
                            days("2021-04-12", "2021-04-26", "2021-05-10", "2021-05-24", "2021-06-07", "2021-06-21"));
            assertThat(campaign.participants())
                    .isEqualTo(codes("HRSS", "HURD", "TRAN", "WATR", "PROC", "PSB", "UNION"));
            assertThat(campaign.reports()).extracting(ReportDate::reporters).containsOnly(Reporters.SCOPE);
            assertThat(campaign.reports()).extracting(ReportDate::table).containsOnly(Optional.of("T3"));
            assertThat(campaign.rotation().leadOf(5)).isEqualTo(new DepartmentCode("HRSS"));
            assertThat(campaign.rotation().staffOf(5)).isEqualTo(campaign.participants());
        });
    }

    @Test
    void aFifthCampaignIsOneFileMore(@TempDir Path beside) {
        new CampaignDesk(beside).with("dl-2027.yaml", CampaignDesk.SMALL).open(campaigns -> {
            assertThat(campaigns.all()).hasSize(5);
            Campaign fifth = campaigns.find("dl-2027").orElseThrow();
            assertThat(fifth.sessions()).hasSize(2);
            assertThat(campaigns.holdIn(fifth, new RegionCode("532901"))).isTrue();
            assertThat(campaigns.holdIn(fifth, YILIANG)).isFalse();
        });
    }

    @Test
    void aFileBesideTheProgramGoesBeforeTheShippedOne(@TempDir Path beside) {
        new CampaignDesk(beside).with("yl-2021.yaml", CampaignDesk.SMALL).open(campaigns -> assertThat(
                        campaigns.find("yl-2021").orElseThrow().title())
                .isEqualTo("大理州集中接访"));
    }

    @Test
    void aRegionMovesAddsAndReceivesAtProjects(@TempDir Path beside) {
        new CampaignDesk(beside)
                .with("dl-2027.yaml", CampaignDesk.SMALL)
                .with(
                        "regions/dl-2027-532900.yaml",
                        """
                        campaign: dl-2027
                        region: "532900"
                        place: 州政务服务中心三楼
                        rota: {lead-cycle: [WATR], lead-post: 局长, staff-post: 科长}
                        moved:
                          - {number: 2, date: 2027-03-07, from: "09:00", to: "11:30", place: 州体育馆, notice: 大治欠办〔2027〕3号, reason: 会议冲突}
                        added:
                          - {number: 3, date: 2027-03-22}
                          - {number: 1, date: 2027-03-10, project: 大理至南涧高速公路, place: 项目部会议室}
                        """)
                .with(
                        "regions/dl-2027-532901.yaml",
                        """
                        campaign: dl-2027
                        region: "532901"
                        moved:
                          - {number: 1, date: 2027-03-02, notice: 大市治欠办〔2027〕1号, reason: 场地维修}
                        """)
                .open(campaigns -> {
                    Campaign campaign = campaigns.find("dl-2027").orElseThrow();
                    RegionCode dali = new RegionCode("532900");
                    RegionCode city = new RegionCode("532901");
                    assertThat(campaigns.sessionsOf(campaign, dali))
                            .extracting(PlannedSession::date)
                            .containsExactlyElementsOf(days("2027-03-01", "2027-03-07", "2027-03-10", "2027-03-22"));
                    PlannedSession moved = campaigns.sessionsOf(campaign, dali).get(1);
                    assertThat(moved.change())
                            .contains(new PlannedSession.Change(LocalDate.parse("2027-03-08"), "大治欠办〔2027〕3号", "会议冲突"));
                    assertThat(moved.startsAt()).isEqualTo(LocalTime.of(9, 0));
                    assertThat(moved.place()).contains("州体育馆");
                    assertThat(campaigns.sessionsOf(campaign, dali).get(2).isOnSite())
                            .isTrue();
                    assertThat(campaigns.placeOf(campaign, dali)).contains("州政务服务中心三楼");
                    assertThat(campaigns.sessionsOf(campaign, city))
                            .extracting(PlannedSession::date)
                            .containsExactlyElementsOf(days("2027-03-02", "2027-03-07", "2027-03-22"));
                    assertThat(campaigns.sessionsOf(campaign, city))
                            .allMatch(session -> session.place().isEmpty() && !session.isOnSite());
                    assertThat(campaigns.placeOf(campaign, city)).isEmpty();
                    assertThat(campaigns.rotationOf(campaign, city).leadPost()).isEqualTo("局长");
                    assertThat(campaigns.rotationOf(campaign, city).leadOf(7)).isEqualTo(new DepartmentCode("WATR"));
                    assertThat(Set.copyOf(campaigns.rotationOf(campaign, city).staffOf(1)))
                            .isEqualTo(Set.copyOf(campaign.participants()));
                });
    }
}
