package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Hands that never touch the mouse. Fields are reached with the tabulator, forward only, and known by their labels. */
final class Keyboard {
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
        for (int steps = 0; steps < below; steps++) {
            press("ArrowDown");
        }
        return press("Enter");
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
