package org.zhiqian.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Screen;
import org.zhiqian.Windows;

/** The roster in a browser: five thousand workers come in, thirty-seven rows are wrong, are put right, and all are there. */
@InTheBrowser
class RosterBrowserTest extends AtTheRoster {
    private static final int WORKERS = 5000;
    private static final int FAULTY = 37;

    /** Every 130th row from the tenth on is wrong if asked for, 37 in all. */
    private static byte[] workers(boolean faulty) {
        RosterFile file = RosterFile.roster();
        for (int i = 1; i <= WORKERS; i++) {
            int nth = (i - 10) / 130;
            boolean wrong = faulty && i >= 10 && (i - 10) % 130 == 0 && nth < FAULTY;
            if (!wrong) {
                file.worker(i, "12800.50", "农民工", i % 10 == 0 ? "否" : "是", "低收入", i % 50 == 0 ? "是" : "否");
            } else if (nth % 4 == 0) {
                file.worker(i, "12800.50", "证件号码", mistyped(i));
            } else if (nth % 4 == 1) {
                file.worker(i, "一万");
            } else if (nth % 4 == 2) {
                file.worker(i, "12800.50", "姓名", "");
            } else {
                file.worker(i, "12800.50", "证件号码", RosterFile.idNumber(i - 1));
            }
        }
        return file.bytes();
    }

    private static String mistyped(int number) {
        String right = RosterFile.idNumber(number);
        return right.substring(0, 17) + (right.endsWith("0") ? "1" : "0");
    }

    @Test
    void fiveThousandWorkersAreCheckedPutRightImportedAndEdited(Windows windows) {
        String number = accepted();
        Page page = windows.logIn(LSI);
        page.setDefaultTimeout(60_000);
        page.navigate("/desk/roster.html?case=" + number);
        assertThat(page.getByText("本案还没有名册")).isVisible();

        choose(page, "名册初稿.xlsx", workers(true));
        long began = System.nanoTime();
        press(page, "检查");
        assertThat(page.getByText("37 行、37 处不对，没有写入")).isVisible(slowly());
        System.out.println("preview of 5000 rows in the browser: " + (System.nanoTime() - began) / 1_000_000 + " ms");
        assertThat(page.locator(".errors tbody tr")).hasCount(FAULTY);
        assertThat(page.locator(".errors tbody tr").first()).hasText("11证件号码末位校验码不符，请对照证件重填");
        Screen.of(page).lookOpenToAll("roster-errors");
        Download marked = page.waitForDownload(() -> press(page, "下载带「错误」列的表"));
        Assertions.assertThat(RosterFile.read(bytes(marked), "名册").stream()
                        .filter(row -> !row.get(row.size() - 1).isEmpty()))
                .hasSize(FAULTY + 1);

        choose(page, "名册.xlsx", workers(false));
        press(page, "检查");
        assertThat(page.getByText("新增 5,000 人，变更 0 人，撤下 0 人")).isVisible(slowly());
        Screen.of(page).lookOpenToAll("roster-preview");
        press(page, "确认导入");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已导入：新增 5,000 人", slowlyText());
        assertThat(page.locator(".figures")).containsText("64,002,500.00 元");
        assertThat(page.locator("tfoot")).containsText("5,000 人");
        assertThat(rows(page)).hasCount(50);

        Locator trade = page.getByLabel("序号 1 工种", new Page.GetByLabelOptions().setExact(true));
        trade.focus();
        page.keyboard().press("Enter");
        page.keyboard().type("木工");
        page.keyboard().press("Enter");
        assertThat(rows(page).first()).containsText("木工");
        Locator owed = page.getByLabel("序号 1 欠薪金额", new Page.GetByLabelOptions().setExact(true));
        owed.click();
        page.keyboard().type("很多");
        page.keyboard().press("Enter");
        assertThat(page.locator(".wrong")).containsText("应填数字，单位元");
        page.locator("td.cell input").fill("800.50");
        page.keyboard().press("Enter");
        assertThat(page.locator(".figures")).containsText("63,990,500.00 元");
        assertThat(page.locator("tfoot")).containsText("63,990,500.00");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("序号 2 欠薪金额", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        Screen.of(page).lookOpenToAll("roster-edited", "Esc");

        page.getByLabel("范围").selectOption("LOW_INCOME");
        assertThat(page.getByText("第 1 / 2 页，100 人")).isVisible();
        press(page, "下一页");
        assertThat(page.getByText("第 2 / 2 页，100 人")).isVisible();
        Screen.of(page).lookOpenToAll("roster-low-income", "Esc");
        Assertions.assertThat(claim(number)).isEqualTo("5000 5000 4500 100 63990500.00");
    }

    private static void choose(Page page, String name, byte[] content) {
        page.getByLabel("名册文件").setInputFiles(new FilePayload(name, RosterFile.TYPE, content));
    }

    private static byte[] bytes(Download download) {
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LocatorAssertions.IsVisibleOptions slowly() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }

    private static LocatorAssertions.ContainsTextOptions slowlyText() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static Locator rows(Page page) {
        return page.locator("#roster-rows tbody tr");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
