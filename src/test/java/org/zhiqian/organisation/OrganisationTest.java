package org.zhiqian.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

class OrganisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RegionCode PROVINCE = new RegionCode("530000");
    private static final RegionCode KUNMING = new RegionCode("530100");
    private static final RegionCode YILIANG = new RegionCode("530125");
    private static final RegionCode LINXIANG = new RegionCode("530902");

    @Test
    void knowsOneProvinceSixteenPrefecturesAndTheirCounties() {
        with(organisation -> {
            Regions regions = organisation.regions();
            assertThat(regions.all()).hasSize(146);
            assertThat(regions.children(PROVINCE)).hasSize(16).isSorted();
            assertThat(regions.all().stream().filter(code -> regions.levelOf(code) == RegionLevel.COUNTY))
                    .hasSize(129);
            assertThat(regions.children(KUNMING)).contains(YILIANG).isSorted();
            assertThat(regions.visibleFrom(PROVINCE)).hasSize(146).startsWith(PROVINCE);
            assertThat(regions.visibleFrom(YILIANG)).containsExactly(YILIANG);
            assertThat(regions.upwardsFrom(YILIANG)).containsExactly(YILIANG, KUNMING, PROVINCE);
            assertThat(regions.nameOf(new RegionCode("532900"), TODAY)).isEqualTo("大理白族自治州");
            assertThat(regions.shortNameOf(new RegionCode("532900"))).isEqualTo("大理州");
            assertThat(regions.exists(new RegionCode("539999"))).isFalse();
            assertThatThrownBy(() -> regions.parent(new RegionCode("539999")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("539999");
        });
    }

    @Test
    void namesOfficesByLevelAndDistrict() {
        with(organisation -> {
            assertThat(organisation.nameOf("lsi-530125")).isEqualTo("宜良县劳动保障监察大队");
            assertThat(organisation.nameOf("lsi-530100")).isEqualTo("昆明市劳动保障监察支队");
            assertThat(organisation.nameOf("hrss-530000")).isEqualTo("云南省人力资源和社会保障厅");
            assertThat(organisation.nameOf("hrss-530902")).isEqualTo("临沧市临翔区人力资源和社会保障局");
            assertThat(organisation.nameOf("psb-530302")).isEqualTo("曲靖市公安局麒麟分局");
            assertThat(organisation.nameOf("psb-530125")).isEqualTo("宜良县公安局");
        });
    }

    @Test
    void keepsTheNameOfItsTime() {
        with(organisation -> {
            Office office = new Office(DepartmentCode.LEADGRP, LINXIANG);
            assertThat(organisation.departments().nameOf(office, LocalDate.of(2021, 11, 15)))
                    .isEqualTo("临沧市临翔区根治拖欠农民工工资工作领导小组办公室");
            assertThat(organisation.departments().nameOf(office, TODAY)).isEqualTo("临沧市临翔区根治欠薪工作组");
        });
    }

    @Test
    void takesAnEditedName() {
        runner().withPropertyValues("zhiqian.organisation.names.tran-530125=宜良县交运局")
                .run(context -> assertThat(
                                context.getBean(Departments.class).nameOf(Office.parse("tran-530125"), TODAY))
                        .isEqualTo("宜良县交运局"));
    }

    @Test
    void hasNoOfficeWhereTheLevelHasNone() {
        with(organisation -> {
            assertThat(organisation.departments().exists(Office.parse("pbc-530100")))
                    .isTrue();
            assertThat(organisation.departments().exists(Office.parse("pbc-530125")))
                    .isFalse();
            assertThat(organisation.departments().exists(Office.parse("xyz-530125")))
                    .isFalse();
            assertThat(organisation.departments().exists(Office.parse("lsi-539999")))
                    .isFalse();
            assertThatThrownBy(() -> organisation.nameOf("pbc-530125"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("宜良县没有人民银行，请选择其他单位。");
        });
    }

    @Test
    void showsTheInspectionItsWholeRegionAndBelow() {
        with(organisation -> {
            Reader county = organisation.rights().readerOf("lsi-530125", List.of("lsi-530125"));
            assertThat(county.wholeRegions()).containsExactly(YILIANG);
            assertThat(county.roles()).containsExactly(Role.OFFICERS);
            Reader prefecture = organisation.rights().readerOf("leadgrp-530100", List.of("leadgrp-530100"));
            assertThat(prefecture.seesWhole(YILIANG)).isTrue();
            assertThat(prefecture.reaches(LINXIANG)).isFalse();
            assertThat(prefecture.has(Role.SUPERVISORS)).isTrue();
        });
    }

    @Test
    void showsOtherDepartmentsOnlyWhatTheyWorkOn() {
        with(organisation -> {
            Reader housing = organisation.rights().readerOf("hurd-530125", List.of("hurd-530125", "unknown"));
            assertThat(housing.reaches(YILIANG)).isTrue();
            assertThat(housing.seesWhole(YILIANG)).isFalse();
            assertThat(housing.roles()).containsExactly(Role.OFFICERS);
        });
    }

    @Test
    void showsNoCasesToAnAdministratorWhoJoinsAnOffice() {
        with(organisation -> {
            Reader administrator = organisation.rights().readerOf("admin", List.of("administrators", "leadgrp-530000"));
            assertThat(administrator.isAdministrator()).isTrue();
            assertThat(administrator.offices()).isEmpty();
            assertThat(administrator.regions()).isEmpty();
        });
    }

    @Test
    void showsAnAdministratorNoCases() {
        with(organisation -> {
            Reader administrator = organisation.rights().readerOf("admin", List.of("administrators"));
            assertThat(administrator.isAdministrator()).isTrue();
            assertThat(administrator.regions()).isEmpty();
        });
    }

    @Test
    void hasDemoOfficersOnlyInTheDemoProfile() {
        with(organisation -> assertThat(organisation.officers().all()).isEmpty());
        runner().withPropertyValues("spring.profiles.active=demo").run(context -> {
            Officers officers = context.getBean(Officers.class);
            assertThat(officers.all()).hasSize(53).allMatch(Officer::demo);
            assertThat(officers.find("lsi-530125").orElseThrow().name()).isEqualTo("宜良县劳动保障监察大队（演示）");
            assertThat(officers.of(Office.parse("lsi-530125")))
                    .extracting(Officer::login)
                    .containsExactly("lsi-530125", "lsi2-530125");
            assertThat(officers.find("hurd-530302").orElseThrow().mail()).contains("hurd-530302@demo.zhiqian.invalid");
        });
    }

    @Test
    void refusesToStartWithAnOfficerOfAnUnknownOffice() {
        runner().withPropertyValues(
                        "zhiqian.organisation.officers[0].login=zhangsan",
                        "zhiqian.organisation.officers[0].name=张三",
                        "zhiqian.organisation.officers[0].offices=lsi-539999")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("zhangsan 的机构 [lsi-539999] 不存在"));
    }

    private static void with(java.util.function.Consumer<Organisation> check) {
        runner().run(context -> check.accept(new Organisation(
                context.getBean(Regions.class),
                context.getBean(Departments.class),
                context.getBean(Officers.class),
                context.getBean(Rights.class))));
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(OnlyOrganisation.class);
    }

    private record Organisation(Regions regions, Departments departments, Officers officers, Rights rights) {
        String nameOf(String office) {
            return departments.nameOf(Office.parse(office), TODAY);
        }
    }

    @Configuration
    @EnableConfigurationProperties(OrganisationProperties.class)
    @Import({Regions.class, Departments.class, Officers.class, Rights.class})
    static class OnlyOrganisation {}
}
