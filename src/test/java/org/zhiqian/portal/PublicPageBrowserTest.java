package org.zhiqian.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Screen;
import org.zhiqian.Windows;
import org.zhiqian.reception.AtTheReception;

/** A worker with a cheap phone finds the next session and asks where the case stands; pictures go to {@code target/screens}. */
@InTheBrowser
class PublicPageBrowserTest extends AtTheReception {
    private static final long MOST_BYTES = 200 * 1024;

    @Test
    void aWorkerFindsTheNextSessionAndAsksForTheCase(Windows windows) {
        publishedSession(2);
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        String code =
                jdbc.sql("SELECT query_code FROM cases").query(String.class).single();
        Page page = windows.phone();
        AtomicLong bytes = new AtomicLong();
        page.onResponse(response -> bytes.addAndGet(response.body().length));
        page.navigate("/public/");
        page.getByLabel("我在").selectOption("530125");
        page.getByText("查看", new Page.GetByTextOptions().setExact(true)).click();
        Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("宜良县集中接访第 2 场"));
        assertThat(card).containsText("2026-05-18（周一）");
        assertThat(bytes.get()).isBetween(1L, MOST_BYTES);
        fitsTheScreen(page);
        photograph(page, "public-home");

        page.getByText("大字").click();
        assertThat(page.locator("body")).hasCSS("font-size", "22px");
        fitsTheScreen(page);
        photograph(page, "public-home-large");
        page.getByText("标准字号").click();

        page.getByLabel("查询码").fill(code);
        page.getByLabel("手机号后四位").fill("0000");
        page.getByLabel("手机号后四位").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("没有查到");
        page.getByLabel("手机号后四位").fill("0001");
        page.getByLabel("手机号后四位").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(number);
        assertThat(page.url()).as("neither code nor number in the address").endsWith("/public/status");
        fitsTheScreen(page);
        photograph(page, "public-status");

        page.navigate("/public/sessions/yn-2026-530125-2");
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        fitsTheScreen(page);
        photograph(page, "public-notice");
    }

    private static void fitsTheScreen(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    private static void photograph(Page page, String name) {
        Screen.of(page).lookOpenToAll(name);
    }
}
