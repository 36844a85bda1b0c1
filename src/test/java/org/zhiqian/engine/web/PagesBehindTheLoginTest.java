package org.zhiqian.engine.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Screen;
import org.zhiqian.Windows;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Probe;

/** In a real browser, Camunda's pages find nothing refused that they need. */
@ZhiqianTest
@InTheBrowser
class PagesBehindTheLoginTest {

    @Autowired
    ProcessEngine engine;

    private final List<String> refused = new CopyOnWriteArrayList<>();

    private Windows windows;

    @BeforeEach
    void given(Windows windows) {
        this.windows = windows;
    }

    private Page open() {
        Page page = windows.open();
        page.onResponse(response -> {
            if (response.status() >= 400) {
                refused.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
        return page;
    }

    private Page signIn(String login) {
        Page page = open();
        windows.logIn(page, login);
        page.waitForURL(Pattern.compile(".*/camunda/app/tasklist/default/.*"));
        return page;
    }

    @Test
    void anOfficerWorksInTasklistAndSignsOut() {
        String task = new Probe(engine).task("gov-530125", "530125");
        Page page = signIn("gov-530125");
        page.getByText("本部门待领").first().click();
        page.getByText("探针任务").first().click();
        page.locator("[ng-click='claim()'], .claim").first().click();
        page.waitForCondition(() -> "gov-530125"
                .equals(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee()));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(refused)
                .as("an officer reads no instance, which Tasklist bears")
                .allMatch(one -> one.contains("/process-instance/"));
        refused.clear();
        page.getByText("宜良县人民政府（演示）").first().click();
        page.locator("li.logout a").click();
        page.waitForURL(Pattern.compile(".*/login\\?logout"));
    }

    @Test
    void anAdministratorMeetsNoEnglishWordInAdmin() {
        engine.getIdentityService().setUserInfo("admin", "demo", "false");
        User admin =
                engine.getIdentityService().createUserQuery().userId("admin").singleResult();
        admin.setPassword("a-long-password-of-the-test");
        engine.getIdentityService().saveUser(admin);
        Page page = open();
        Windows.logIn(page, "admin", "a-long-password-of-the-test");
        page.waitForURL(Pattern.compile(".*/camunda/app/admin/default/.*"));
        page.getByText("新建用户").waitFor();
        Map<String, String> screens = Map.of(
                "", "新建用户",
                "users", "用户列表",
                "user-create", "新建用户",
                "users/lsi-530125?tab=profile", "宜良县劳动保障监察大队（演示）",
                "users/lsi-530125?tab=groups", "宜良县劳动保障监察大队",
                "groups", "宜良县劳动保障监察大队",
                "groups/lsi-530125?tab=information", "宜良县劳动保障监察大队",
                "groups/lsi-530125?tab=users", "宜良县劳动保障监察大队（演示）",
                "system?section=system-settings-general", "运行正常");
        screens.forEach((path, shown) -> {
            page.navigate("/camunda/app/admin/default/#/" + path);
            page.waitForFunction(
                    "shown => document.body.innerText.includes(shown)"
                            + " || [...document.querySelectorAll('input')].some(one => one.value.includes(shown))",
                    shown);
            Screen.of(page)
                    .look(
                            "admin-" + path.replaceAll("[^a-z-]+", "-"),
                            "admin",
                            "administrators",
                            "camunda-admin",
                            "sealed",
                            "lsi",
                            "name",
                            "example",
                            "com");
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void theWelcomePageLeadsEveryOfficerToTheOwnPages() {
        Page page = signIn("lsi-530125");
        page.navigate("/camunda/app/welcome/default/#/welcome");
        assertThat(page.getByText("查看本地区全部案件")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Screen.of(page).look("welcome");
        assertThat(refused).isEmpty();
        page.getByText("我的案件").click();
        page.waitForURL(Pattern.compile(".*/desk/cases.html"));
    }

    @Test
    void aSupervisorLooksThroughCockpit() {
        new Probe(engine).task("gov-530125", "530125");
        Page page = signIn("leadgrp-530125");
        openCockpit(page, "processes");
        page.getByText("失信联合惩戒").first().waitFor();
        openCockpit(
                page,
                "process-definition/"
                        + engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionName("权限探针")
                                .latestVersion()
                                .singleResult()
                                .getId());
        page.locator(".djs-container").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(refused).isEmpty();
    }

    private void openCockpit(Page page, String path) {
        page.navigate("/camunda/app/cockpit/default/#/" + path);
    }
}
