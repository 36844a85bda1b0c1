package org.zhiqian.desk.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.zhiqian.Axe;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Screen;
import org.zhiqian.Windows;

/** A supervisor in Cockpit: from the figure to its tasks, from the tasks to the urging; and the big screen in the hall. */
@InTheBrowser
class BoardBrowserTest extends AtTheBoard {

    @Test
    void aSupervisorDrillsDownInCockpitAndUrgesTwoCases(Windows windows) {
        List<String> numbers = List.of(registered("甲"), registered("乙"), registered("丙"));
        work.goTo("2026-04-29");
        jdbc.sql("DELETE FROM outbox_mails").update();
        Page page = windows.logIn(LEADGRP);
        page.navigate("/camunda/app/cockpit/default/#/dashboard");
        assertThat(page.getByText("督办看板 · 宜良县")).isVisible();
        photograph(page, "dashboard");
        Locator overdue = page.locator(".figures li").nth(2);
        assertThat(overdue).containsText("已超期");
        assertThat(overdue).containsText("3");
        overdue.locator("button").click();
        Locator rows = page.locator(".list tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("逾期 2 个工作日");
        assertThat(rows.first().locator("a").first()).hasAttribute("href", "/desk/case.html?case=" + numbers.get(0));
        photograph(page, "board-in-cockpit");

        page.getByLabel("选择 " + numbers.get(0) + " 受理审查").check();
        page.getByLabel("选择 " + numbers.get(1) + " 受理审查").check();
        page.locator(".list .bar button").first().click();
        Locator dialog = page.locator("dialog");
        dialog.getByText("书面催办").click();
        dialog.locator("textarea").fill("请三日内办结。");
        dialog.getByText("催办 2 项").click();
        assertThat(dialog).containsText("办成 2 项，没有办成 0 项");
        photograph(page, "board-urged");
        dialog.getByText("知道了").click();
        assertThat(page.locator(".list tbody tr").first()).containsText("2026-04-29");
        assertThat(jdbc.sql("SELECT count(*) FROM outbox_mails WHERE recipient LIKE 'lsi%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);

        String instance = work.task(numbers.get(0), "accept-petition").getProcessInstanceId();
        page.navigate("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
        page.getByText("办理经过", exactly()).first().click();
        assertThat(page.getByText("书面催办 宜良县劳动保障监察大队")).isVisible();
        photograph(page, "course-in-cockpit");
    }

    @Test
    void noScreenOfCockpitHasAnEnglishWord(Windows windows) {
        String number = registered("甲");
        work.goTo("2026-04-29");
        Task task = work.task(number, "accept-petition");
        String decision = work.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("classify-case")
                .latestVersion()
                .singleResult()
                .getId();
        String[] keys =
                work.engine().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getKey)
                        .toArray(String[]::new);
        Page page = windows.logIn(LEADGRP);
        Map<String, String> screens = Map.of(
                "processes",
                "失信联合惩戒",
                "process-definition/" + task.getProcessDefinitionId() + "/runtime",
                "受理审查",
                "process-instance/" + task.getProcessInstanceId() + "/runtime",
                number,
                "decisions",
                "案件分类定级",
                "decision-definition/" + decision,
                "命中规则：",
                "tasks",
                "宜良县劳动保障监察大队");
        screens.forEach((path, shown) -> {
            page.navigate("/camunda/app/cockpit/default/#/" + path);
            assertThat(page.getByText(shown).first()).isVisible();
            Screen.of(page).look("cockpit-" + path.replaceFirst("/.*", ""), allowed(keys));
        });
    }

    /** The keys of processes and of the table, for those who run the program. */
    private static String[] allowed(String... keys) {
        return Stream.concat(Stream.of(keys), Stream.of("classify-case")).toArray(String[]::new);
    }

    @Test
    void theBoardIsWorkedByKeyboardAndFitsTheScreen(Windows windows) {
        registered("甲");
        work.goTo("2026-04-29");
        Page page = windows.logIn(LEADGRP);
        page.navigate("/desk/board.html");
        assertThat(page.locator(".list tbody tr")).hasCount(1);
        page.locator(".figures button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".list h3")).hasText("在办案件（1）");
        assertThat(page.locator(".list h3")).isFocused();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator("canvas")).hasAttribute("aria-label", Pattern.compile("收到 1 件"));
        assertThat(Axe.seriousFindings(page.locator("main"))).isEmpty();
        page.getByText("用表格看").click();
        assertThat(page.locator("details td").first()).containsText("2026-04-27");
    }

    @Test
    void theBigScreenRefreshesItselfAndKeepsItsFiguresWhenTheServerIsAway(Windows windows) {
        registered("甲");
        Page page = windows.logIn(LEADGRP);
        page.setViewportSize(1920, 1080);
        page.navigate("/desk/wall.html?every=1");
        Locator underWay = page.locator(".tile b").first();
        assertThat(underWay).hasText("1");
        registered("乙");
        assertThat(underWay).hasText("2");
        assertThat(Axe.seriousFindings(page.locator("main"))).isEmpty();
        photograph(page, "wall");
        page.route("**/api/board/wall*", Route::abort);
        assertThat(page.locator("#state")).containsText("服务器没有应答");
        assertThat(underWay).hasText("2");
    }

    @Test
    void theScreenInTheHallNeedsNoLoginAndRefreshesItself(Windows windows) {
        registered("甲");
        Page page = windows.open();
        page.setViewportSize(1920, 1080);
        page.navigate("/public/wall.html?every=1#" + WALL_KEY);
        Locator underWay = page.locator(".tile b").first();
        assertThat(underWay).hasText("1");
        registered("乙");
        assertThat(underWay).hasText("2");
        assertThat(page.locator("h1")).containsText("宜良县");
        assertThat(Axe.seriousFindings(page.locator("html"))).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
                .isEqualTo(true);
        photograph(page, "wall-in-the-hall");
        page.navigate("/public/wall.html");
        page.navigate("/public/wall.html?every=1#wrong");
        assertThat(page.getByText("这块屏幕没有登记")).isVisible();
    }

    private static void photograph(Page page, String name) {
        Screen.of(page).look(name, "acceptance");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
