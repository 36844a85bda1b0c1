package org.zhiqian.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Screen;
import org.zhiqian.Windows;

/** Officers meet no English word in Tasklist, unless their browser asks for English; each screen is photographed. */
@InTheBrowser
class TasklistLanguageTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";

    private Windows windows;

    @BeforeEach
    void given(Windows windows) {
        this.windows = windows;
    }

    private Page tasklist(String language) {
        Page page = windows.open(language);
        page.route("**/locales/*.json*", TasklistLanguageTest::slowly);
        windows.logIn(page, LSI);
        page.locator(".task-filter").first().waitFor();
        return page;
    }

    /** The words come late; nothing may be drawn without them. */
    private static void slowly(Route words) {
        try {
            Thread.sleep(600);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        words.resume();
    }

    @Test
    void officersMeetNoEnglishWord() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Page page = tasklist("zh-CN");
        page.locator(".task-filter .name").getByText("全部待办").click();
        Locator card = page.locator(".tasks-list .zq-card");
        assertThat(card).containsText(number);
        assertThat(card).containsText("● 剩");
        assertThat(card).containsText("宜良县 · 3 人 26,400.00 元");
        assertThat(page.locator(".task-filter .name", new Page.LocatorOptions().setHasText("本部门待领"))
                        .locator(".counter"))
                .hasText("1");
        assertThat(page.locator("[cam-sorting-choices]")).containsText("优先级");
        isChinese(page, "list");
        page.locator(".tasks-list li.task").click();
        page.locator("[ng-click='claim()']").click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        assertThat(page.locator(".task-card .groups")).containsText("宜良县劳动保障监察大队");
        for (String tab : List.of("案卷", "流程图", "说明", "办理")) {
            page.locator(".task-card .nav-tabs").getByText(tab).click();
            page.waitForTimeout(500);
            isChinese(page, "tab-" + tab);
        }
        assertThat(page.locator(".task-filter .name", new Page.LocatorOptions().setHasText("我的待办"))
                        .locator(".counter"))
                .hasText("1", new LocatorAssertions.HasTextOptions().setTimeout(10_000));
        page.locator(".showShortcutHelp").click();
        assertThat(page.locator(".modal-content")).isVisible();
        isChinese(page, "shortcuts");
        page.locator(".modal-footer button").last().click();
        page.locator(".account > a").click();
        isChinese(page, "account");
    }

    @Test
    void allProcessesAreOnOnePageAndThePetitionComesFirst() {
        Page page = tasklist("zh-CN");
        page.locator(".start-process-action a").click();
        Locator processes = page.locator(".modal-content ul.processes a");
        assertThat(processes.first()).hasText("诉求办理");
        assertThat(processes.allInnerTexts()).hasSizeGreaterThan(20).contains("责令改正", "提级办理");
        isChinese(page, "start-list");
        processes.first().click();
        assertThat(page.locator(".modal-content .fjs-container")).isVisible();
        page.locator(".modal-footer .btn-primary").click();
        assertThat(page.locator(".modal-content .fjs-form-field-error").first()).containsText("请填写这一栏。");
        isChinese(page, "start-form");
    }

    @Test
    void onlyABrowserThatAsksForEnglishGetsIt() {
        for (String language : List.of("zh-TW", "de-DE")) {
            assertThat(tasklist(language).locator(".start-process-action")).containsText("发起流程");
        }
        Page page = tasklist("en-US");
        assertThat(page.locator(".start-process-action")).containsText("Start process");
        assertThat(page.locator(".navbar-brand")).containsText("Wage Arrears Cases");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
    }

    private static void isChinese(Page page, String screen) {
        Screen.of(page).look("tasklist-" + screen, "ctrl", "alt", "shift");
    }
}
