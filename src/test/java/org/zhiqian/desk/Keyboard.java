package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Hands that never touch the mouse. Fields are reached with the tabulator, forward only, and known by their labels. */
final class Keyboard {
    /** A list that was just opened hears keys only after it has been painted, sooner than people press them. */
    private static final String LISTENING =
            "() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted, 50))))";

    private static final int FARTHEST = 60;
    private static final String FOCUSED =
            """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) {
                one = one.shadowRoot.activeElement;
              }
              const name = one?.labels?.[0]?.innerText ?? one?.getAttribute('aria-label') ?? one?.innerText ?? '';
              return name.replace(/[*\\s]+$/, '').trim();
            }
            """;

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard goTo(String label) {
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (label.equals(page.evaluate(FOCUSED))) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("「" + label + "」 is not reached with the keyboard");
    }

    Keyboard type(String label, String text) {
        goTo(label);
        page.keyboard().type(text);
        return this;
    }

    /** The option so many places below the first one. */
    Keyboard choose(String label, int below) {
        goTo(label);
        Locator list = page.locator(".fjs-dropdownlist").first();
        list.waitFor();
        page.evaluate(LISTENING);
        for (int steps = 0; steps < below; steps++) {
            press("ArrowDown");
        }
        press("Enter");
        list.waitFor(GONE);
        return this;
    }

    /** The option found by typing a part of it. */
    Keyboard search(String label, String part) {
        type(label, part);
        Locator found = page.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first();
        found.waitFor();
        page.evaluate(LISTENING);
        press("Enter");
        found.waitFor(GONE);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses the link or button with that name. */
    Keyboard follow(String name) {
        return goTo(name).press("Enter");
    }

    void requireFocusOn(String label) {
        page.waitForCondition(() -> label.equals(page.evaluate(FOCUSED)));
        assertThat(page.evaluate(FOCUSED)).isEqualTo(label);
    }
}
