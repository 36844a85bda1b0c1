package org.zhiqian.reception;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Screen;
import org.zhiqian.Windows;
import org.zhiqian.reception.model.ReceptionSession;

/** The pages of the reception in a browser: the plan is uploaded, and the window works through its queue. */
@InTheBrowser
class ReceptionWindowBrowserTest extends AtTheReception {

    @Test
    void visitorsDrawNumbersAreReceivedAndComeToAnOutcome(Windows windows) {
        ReceptionSession session = begunSession();
        String number = work.register(LSI, Registrations.simple("2026-05-18"));
        Page page = windows.logIn(LSI);
        page.navigate("/desk/reception-window.html?session=" + session.id());
        assertThat(page.getByRole(AriaRole.HEADING)).containsText("宜良县第 2 场");
        assertThat(page.getByText("还没有人取号")).isVisible();
        page.getByLabel("来访人数").fill("3");
        page.getByText("取号", exactly()).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("排队号 1 号");
        page.getByText("取号", exactly()).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("排队号 2 号");
        page.getByText("取号", exactly()).click();
        assertThat(rows(page)).hasCount(3);

        press(rows(page).nth(0), "接待");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 号已接待");
        rows(page).nth(0).getByLabel("案件编号").fill("530125-2026-999999");
        press(rows(page).nth(0), "登记案件");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("没有编号为 530125-2026-999999 的案件");
        rows(page).nth(0).getByLabel("案件编号").fill(number);
        press(rows(page).nth(0), "登记案件");
        assertThat(rows(page).nth(0)).containsText("登记案件 " + number);

        press(rows(page).nth(1), "接待");
        rows(page).nth(1).getByLabel("咨询事项").fill("工程款纠纷如何起诉");
        press(rows(page).nth(1), "记咨询");
        assertThat(rows(page).nth(1)).containsText("咨询");
        assertThat(rows(page).nth(2).getByLabel("接待单位")).isFocused();
        Screen.of(page).lookOpenToAll("reception-window");
        rows(page).nth(2).getByLabel("接待人职务").press("Enter");
        assertThat(rows(page).nth(2)).containsText("接待中");
        assertThat(rows(page).nth(2).getByLabel("案件编号")).isFocused();
        press(rows(page).nth(2), "离开");
        assertThat(page.getByText("来访的都有结果")).isVisible();
        assertThat(page.locator("#sums")).containsText("来访 3 号 5 人");
        assertThat(page.getByLabel("来访人数")).isFocused();
    }

    @Test
    void thePlanIsUploadedAndAWrongFileIsRefused(Windows windows) {
        Page page = windows.logIn(LEADGRP);
        page.navigate("/desk/plan-upload.html");
        assertThat(page.getByText("请从任务「登记本地方案」中的链接打开本页")).isVisible();
        page.navigate("/desk/plan-upload.html?campaign=" + CAMPAIGN + "&region=" + YILIANG);
        assertThat(page.getByText("还没有上传本地实施方案")).isVisible();
        upload(page, "方案.pdf", "不是方案");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("不是 PDF 或者 Word");
        upload(page, "方案.pdf", "%PDF-1.7 plan");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("上传成功：方案.pdf");
        assertThat(page.locator("#present")).containsText("还没有登记");
        assertThat(page.getByText("没有选择文件")).isVisible();
        page.getByText("上传", exactly()).press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("请先选择实施方案文件。");
        Screen.of(page).lookOpenToAll("plan-upload");
        page.waitForDownload(() -> page.locator("#present a").click());
    }

    private static void upload(Page page, String name, String content) {
        page.getByLabel("实施方案文件")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        page.getByText("上传", exactly()).click();
    }

    private static Locator rows(Page page) {
        return page.locator("#queue tbody tr");
    }

    private static void press(Locator row, String button) {
        row.getByText(button, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
