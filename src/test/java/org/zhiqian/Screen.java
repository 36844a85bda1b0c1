package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page as people see it; a picture of each screen is left in {@code target/screens}. */
public final class Screen {
    /** Words of Latin letters in visible texts and hints of the page, but for ids, accounts, addresses and codes. */
    private static final String WORDS =
            """
            () => {
              const CODES = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+-\\d{6}|[0-9A-Z]{18}|\\b[0-9A-Z]{8}\\b|https?:\\S+/g;
              const found = new Set();
              const walk = root => {
                const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
                  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
                  if (!element || element.closest('script, style, code, .code, [class*=powered-by]') || !element.checkVisibility()) continue;
                  if (node === element && element.shadowRoot) walk(element.shadowRoot);
                  const texts = node === element
                    ? ['placeholder', 'title', 'aria-label'].map(name => element.getAttribute(name) ?? '') : [node.data];
                  texts.map(text => text.replace(CODES, ' ')).flatMap(text => text.match(/[A-Za-z][A-Za-z-]+/g) ?? [])
                    .forEach(word => found.add(word));
                }
              };
              walk(document.body);
              return [...found];
            }
            """;

    /** The platform's name in the footer, what the mail addresses of the demo are made of, and kinds of files. */
    private static final List<String> ALLOWED = List.of(
            "Camunda", "zhiqian", "demo", "invalid", "PDF", "Word", "Excel", "docx", "xlsx", "pdf", "png", "wav", "ZIP",
            "KB", "MB", "GB", "CSV");

    private final Page page;

    private Screen(Page page) {
        this.page = page;
    }

    public static Screen of(Page page) {
        return new Screen(page);
    }

    public Screen photograph(String name) {
        photograph(Path.of("target/screens", name + ".png"));
        return this;
    }

    void photograph(Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    /** Photographs it, in Chinese throughout and no wider than the screen. */
    public Screen look(String name, String... moreAllowed) {
        boolean arrived = false;
        for (int tries = 0; tries < 60 && !arrived; tries++) {
            if (hasArrived(moreAllowed)) {
                photograph(name);
                arrived = hasArrived(moreAllowed);
            } else {
                page.waitForTimeout(250);
            }
        }
        if (!arrived) {
            photograph(name);
            assertThat(isLoading()).as(name + " has arrived").isFalse();
            assertThat(foreign(moreAllowed)).as(name + " is in Chinese").isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits the screen")
                .isEqualTo(true);
        return this;
    }

    /** The same, with nothing on it that keeps people out. */
    public Screen lookOpenToAll(String name, String... moreAllowed) {
        look(name, moreAllowed);
        assertThat(Axe.seriousFindings(page.locator("html"))).as(name).isEmpty();
        return this;
    }

    /** Pages read one part after the other; what comes between is no picture. */
    private boolean hasArrived(String... moreAllowed) {
        return !isLoading() && !isMoving() && foreign(moreAllowed).isEmpty();
    }

    /** What is further down is read when somebody comes there. */
    private boolean isLoading() {
        return Boolean.TRUE.equals(
                page.getByText("正在读取")
                        .evaluateAll(
                                "found => found.some(one => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight)"));
    }

    /** A window that slides in is not there yet; what turns for ever is none. */
    private boolean isMoving() {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "document.getAnimations().some(one => one.playState === 'running' && one.effect.getComputedTiming().endTime < 5000)"));
    }

    private List<String> foreign(String... moreAllowed) {
        List<String> more = List.of(moreAllowed);
        return ((List<?>) page.evaluate(WORDS))
                .stream()
                        .map(String::valueOf)
                        .filter(word ->
                                Stream.concat(ALLOWED.stream(), more.stream()).noneMatch(word::equals))
                        .toList();
    }
}
