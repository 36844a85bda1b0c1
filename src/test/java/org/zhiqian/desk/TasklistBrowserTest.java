package org.zhiqian.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Windows;
import org.zhiqian.engine.Caller;

/** Officers at work in Tasklist, click by click. */
@InTheBrowser
class TasklistBrowserTest extends AtTheOffice {
    private static final String TODAY = "2026/4/20";

    private Windows windows;

    @BeforeEach
    void given(Windows windows) {
        this.windows = windows;
    }

    private Tasklist window(String officer) {
        return new Tasklist(officer, windows.open());
    }

    private Tasklist officer(String login) {
        return window(login).logIn(Caller.DEMO_PASSWORD).showAll();
    }

    @Test
    void aCaseIsWorkedByClicksFromRegistrationToTheAnswer() {
        Tasklist officer = officer("lsi-530125");
        register(officer);
        String number = officer.caseNumberOf("受理审查");
        accept(officer);
        verify(officer);
        planned(officer);

        Tasklist leader = officer("leadgrp-530125");
        FormOnScreen approval = leader.claim("审批方案").pick("审批意见", "同意");
        leader.complete(approval);

        pay(officer);
        measure(officer("hurd-530125"));
        measure(officer("tran-530125"));
        officer.complete(officer.claim("申请结案").type("结案说明", "工资全部付清，双方无争议。"));
        leader.complete(leader.claim("审核结案").pick("审核意见", "同意"));
        answer(officer, number);
    }

    private static void register(Tasklist officer) {
        FormOnScreen form = officer.openStartForm("诉求办理");
        form.choose("诉求来源", "集中接访").date("收到日期", TODAY);
        form.type("姓名", "工人甲").pick("诉求人身份", "本人").type("联系电话", "19900000001");
        form.type("涉及人数", "3").type("农民工人数", "3").type("反映欠薪金额", "26400");
        form.type("欠薪起始月份", "2026-03").type("欠薪截止月份", "2026-02").type("诉求事项", "三名泥工二月、三月工资未付。");
        form.choose("用人单位类别", "建筑企业").type("用人单位名称", "昆明虚拟阿诗劳务有限公司");
        form.type("项目名称", "虚拟·宜良某幼儿园扩建工程").choose("项目行业", "房建市政").pick("项目性质", "政府投资");
        assertThat(officer.startRefused(form)).isEqualTo("欠薪截止月份：不能早于欠薪起始月份 2026-03。");
        assertThat(form.value("诉求事项")).isEqualTo("三名泥工二月、三月工资未付。");
        officer.start(form.type("欠薪起始月份", "2026-02").type("欠薪截止月份", "2026-03"));
    }

    private static void accept(Tasklist officer) {
        FormOnScreen form = officer.claim("受理审查").pick("审查决定", "不予受理").type("理由", "不归我们管");
        assertThat(officer.completeRefused(form)).isEqualTo("请写明不予受理的理由，不少于 10 个字。");
        assertThat(form.value("理由")).isEqualTo("不归我们管");
        officer.complete(form.pick("审查决定", "受理").type("承办人", "承办人甲"));
    }

    private static void verify(Tasklist officer) {
        FormOnScreen form = officer.claim("核实情况").date("核实日期", TODAY).pick("结论", "属于欠薪");
        form.type("认定人数", "3").type("农民工人数", "3").type("认定金额", "26400");
        form.choose("责任单位角色", "施工总承包").type("责任单位名称", "云南虚拟云岭建筑有限公司");
        form.choose("责任依据", "分包单位拖欠，总包先行清偿").type("核实经过和依据", "查阅工资表、考勤和专户流水，确认拖欠。");
        officer.complete(form.tick("事实已经查清"));
        form = officer.claim("当场解决").pick("当场解决结果", "当日不能付清，转一般程序");
        officer.complete(form.type("当日不能付清的原因", "专户资金明日才能到账，当日付不了。"));
    }

    private static void planned(Tasklist officer) {
        FormOnScreen form = officer.claim("制定方案").type("目标和思路", "总包专户代发三人工资");
        form.choose("责任单位", "劳动保障监察").type("责任人", "承办人甲").date("化解时限", "2026/5/20");
        FormOnScreen measure = form.group("措施一").type("措施内容", "督促总包拨付人工费");
        measure.choose("责任单位", "住房和城乡建设").date("时限", "2026/5/20").settle();
        assertThat(officer.completeRefused(form)).isEqualTo("不能提交方案：措施 1 缺责任人。每项措施都要写明责任单位、责任人和时限。");
        assertThat(measure.value("措施内容")).isEqualTo("督促总包拨付人工费");
        measure.type("责任人", "承办人乙").settle();
        FormOnScreen second = form.group("措施二").type("措施内容", "核对运输班组的人工费");
        second.choose("责任单位", "交通运输")
                .date("时限", "2026/5/20")
                .type("责任人", "承办人丙")
                .settle();
        officer.complete(form);
    }

    private static void pay(Tasklist officer) {
        payment(officer, "1", "10000");
        officer.claim("登记支付");
        Locator file = officer.caseFile();
        assertThat(file).containsText("已付 10,000.00");
        assertThat(file).containsText("尚欠 16,400.00 元（2 人）");
        assertThat(file).containsText("199****0001");
        file.getByText("显示联系方式").click();
        assertThat(file).containsText("19900000001");
        FormOnScreen form = paymentOn(officer.form(), "2", "16400");
        officer.complete(form);
    }

    private static void payment(Tasklist officer, String people, String amount) {
        officer.complete(paymentOn(officer.claim("登记支付"), people, amount));
    }

    private static FormOnScreen paymentOn(FormOnScreen form, String people, String amount) {
        form.pick("登记事项", "登记一笔支付").date("支付日期", TODAY).choose("支付来源", "总包工资专用账户代发");
        form.choose("支付单位角色", "施工总承包").type("支付单位名称", "云南虚拟云岭建筑有限公司");
        return form.type("本次付清人数", people).type("本次支付金额", amount).type("支付凭证", "银行代发回单");
    }

    private static void measure(Tasklist other) {
        FormOnScreen form = other.claim("落实措施").pick("落实结果", "已落实").date("完成日期", TODAY);
        other.complete(form.type("落实情况", "已督促总包拨付人工费。"));
    }

    private void answer(Tasklist officer, String number) {
        FormOnScreen form = officer.claim("答复诉求人");
        assertThat(officer.caseFile()).containsText("已销号");
        form = officer.form().date("答复日期", TODAY).choose("答复方式", "电话");
        officer.complete(form.type("答复内容", "三人的工资已全部付清到账。"));
        assertThat(officer.entries()).hasCount(0);
        assertThat(work.sheet("lsi-530125", number).at("/course/0/kind/label").asText())
                .isEqualTo("答复");
    }

    @Test
    @EnabledIf(value = "org.zhiqian.desk.DeskPagesTest#isBundled", disabledReason = DeskPagesTest.UNBUNDLED)
    void aFormCanBeFilledInWhileTheTaskIsClaimed() {
        work.register("lsi-530125", Registrations.simple("2026-04-20"));
        Tasklist officer = officer("lsi-530125");
        FormOnScreen form = officer.claim("受理审查").pick("审查决定", "不予受理").type("理由", "不归我们管");
        officer.giveBack();
        assertThat(form.isEditable("理由")).isFalse();
        form = officer.claim("受理审查");
        assertThat(form.isEditable("理由")).isTrue();
        assertThat(form.value("理由")).isEqualTo("不归我们管");
    }

    @Test
    @EnabledIf(value = "org.zhiqian.desk.DeskPagesTest#isBundled", disabledReason = DeskPagesTest.UNBUNDLED)
    void whatIsTypedStaysWhenTheServerIsAwayOrAnotherTabIsOpened() {
        work.register("lsi-530125", Registrations.simple("2026-04-20"));
        Tasklist officer = officer("lsi-530125");
        FormOnScreen form = officer.claim("受理审查");
        assertThat(officer.tryToComplete(form)).isEqualTo("有 1 处没有填好，请按红字提示改好后再提交。");
        assertThat(form.complaints()).containsExactly("请填写。");
        form.pick("审查决定", "受理").type("承办人", "承办人甲");
        officer.offline(true);
        assertThat(officer.tryToComplete(form)).isEqualTo("服务器没有应答，填写的内容还在，请稍后重试。");
        officer.offline(false);
        assertThat(officer.caseFile()).containsText("诉求");
        form = officer.form();
        assertThat(form.value("承办人")).isEqualTo("承办人甲");
        officer.complete(form);
    }

    @Test
    @EnabledIf(value = "org.zhiqian.desk.DeskPagesTest#isBundled", disabledReason = DeskPagesTest.UNBUNDLED)
    void theFormShowsWhatItIsAboutAndTheNextStepIsOneClickAway() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        Tasklist officer = officer("lsi-530125");
        officer.claim("受理审查");
        assertThat(officer.extract()).containsText("三名泥工二月、三月工资未付。");
        officer.complete(officer.form().pick("审查决定", "受理").type("承办人", "承办人甲"));
        assertThat(officer.nextStep()).containsText(number + "　已提交「受理审查」。");
        assertThat(officer.nextStep()).containsText("「核实情况」宜良县劳动保障监察大队，2026-07-16 到期");

        officer.takeNextStep("核实情况");
        assertThat(officer.form().isEditable("核实经过和依据")).isTrue();
        officer.giveBack();
        verify(officer);
        assertThat(officer.nextStep()).containsText("「制定方案」");
        planned(officer);
        assertThat(officer.nextStep()).containsText("「审批方案」宜良县根治欠薪工作组");
        assertThat(officer.nextStep().getByText("领取并办理")).hasCount(0);
        officer.screen().look("next-step");

        Tasklist leader = officer("leadgrp-530125");
        leader.claim("审批方案");
        assertThat(leader.extract()).containsText("督促总包拨付人工费");
        assertThat(leader.extract()).containsText("核对运输班组的人工费");
        leader.screen().look("approve-plan");
        leader.complete(leader.form().pick("审批意见", "同意"));
        leader.lookAt("落实措施");
        assertThat(leader.note()).hasText("任务由其他单位承办，可以查看，不能领取。");
        assertThat(leader.claimButton()).isHidden();
        leader.screen().look("task-of-another-office");

        Tasklist housing = officer("hurd-530125");
        housing.claim("落实措施");
        assertThat(housing.extract()).containsText("督促总包拨付人工费");
        assertThat(housing.extract()).not().containsText("核对运输班组的人工费");
    }

    @Test
    void withoutTheBundleOfTheFormsCamundasOwnTabServesThem() {
        work.register("lsi-530125", Registrations.simple("2026-04-20"));
        Tasklist officer = window("lsi-530125")
                .withoutFormBundle()
                .logIn(Caller.DEMO_PASSWORD)
                .showAll();
        accept(officer);
        assertThat(officer.hasOwnFormTab()).isFalse();
    }

    @Test
    void actsAndInspectionsAreRegisteredByClicks() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        work.complete("lsi-530125", number, "accept-petition", Handling.ACCEPTED);
        Tasklist officer = officer("lsi-530125");
        FormOnScreen act = officer.openStartForm("执法事项登记");
        act.type("案件编号", number).choose("执法事项", "责令改正").date("日期", TODAY).type("文号", "虚拟劳监令字〔2026〕第1号");
        act.choose("送达方式", "张贴送达").date("责令期限", "2026/4/27");
        assertThat(officer.startRefused(act)).contains("张贴送达应当拍照或者录像");
        act.tick("张贴情况已经拍照或者录像");
        officer.start(act);
        officer.claim("核实情况");
        assertThat(officer.caseFile()).containsText("虚拟劳监令字〔2026〕第1号");
        assertThat(officer.caseFile()).containsText("张贴送达");

        FormOnScreen inspection = officer.openStartForm("检查用人单位登记");
        inspection.date("检查日期", TODAY).type("用人单位名称", "昆明虚拟阿诗劳务有限公司").choose("用人单位类别", "建筑企业");
        inspection.type("职工人数", "40").type("农民工人数", "41").type("签订劳动合同人数", "30");
        inspection.type("项目名称", "虚拟·宜良某幼儿园扩建工程").pick("项目性质", "政府投资").pick("项目性质", "国有企业总承包");
        assertThat(officer.startRefused(inspection)).isEqualTo("农民工人数：不能多于职工人数 40 人。");
        inspection.type("农民工人数", "35").settle();
        officer.start(inspection);
        assertThat(work.officer("lsi-530125").get("/api/inspections").body()).contains("STATE_OWNED");
    }

    @Test
    void aWrongPasswordIsRefusedInChinese() {
        Tasklist window = window("lsi-530125").logIn("wrong");
        assertThat(window.alert()).isEqualTo("账号或密码不对。");
    }

    @Test
    void anotherCountyAndTheProvinceSeeAnEmptyList() {
        work.register("lsi-530125", Registrations.simple("2026-04-20"));
        for (String other : List.of("lsi-530302", "lsi-530000")) {
            Tasklist list = officer(other);
            assertThat(list.emptyList()).isVisible();
            assertThat(list.entries()).hasCount(0);
        }
    }

    @Test
    void saysInChineseThatACaseCannotBeRead() {
        work.register("lsi-530125", Registrations.simple("2026-04-20"));
        Tasklist officer = officer("lsi-530125");
        officer.claim("受理审查");
        jdbc.sql("UPDATE cases SET number = '530125-2026-999999'").update();
        Locator file = officer.caseFile();
        assertThat(file).containsText("案卷没有读到：没有编号为");
    }
}
