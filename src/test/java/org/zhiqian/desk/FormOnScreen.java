package org.zhiqian.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A Camunda Form being filled in with mouse and keyboard. Fields are named by their labels. */
final class FormOnScreen {
    /** The form takes over what is typed 300 milliseconds later, and may lose what is typed into the next field then. */
    private static final Duration TAKEN_OVER = Duration.ofMillis(350);

    private final Page page;
    private final Locator form;
    private final Map<Locator, String> typed = new LinkedHashMap<>();

    FormOnScreen(Page page, Locator form) {
        this.page = page;
        this.form = form;
        form.locator(".fjs-form-field").first().waitFor();
    }

    FormOnScreen type(String label, String text) {
        return type(field(label), text);
    }

    private FormOnScreen type(Locator field, String text) {
        field.fill(text);
        field.blur();
        typed.put(field, text);
        return this;
    }

    /** A date such as {@code 2026/4/20}, which our own pages show as {@code 2026-04-20}. */
    FormOnScreen date(String label, String date) {
        Locator field = field(label);
        field.fill(date);
        field.press("Enter");
        field.blur();
        assertThat(field).hasValue(Pattern.compile(date.replace("/", "[/-]0?")));
        return this;
    }

    FormOnScreen choose(String label, String option) {
        Locator field = field(label);
        field.focus();
        Locator whole = field.locator("xpath=ancestor::div[contains(@class, 'fjs-form-field')][1]");
        whole.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(whole.locator(".fjs-select-display")).containsText(option);
        return this;
    }

    /** One of a group of radio buttons or check boxes. */
    FormOnScreen pick(String label, String option) {
        return tick(form.locator(".fjs-form-field-radio, .fjs-form-field-checklist")
                .filter(new Locator.FilterOptions().setHasText(label))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true)));
    }

    FormOnScreen tick(String label) {
        return tick(field(label));
    }

    /** Once more where the first click went to the page's moving on. */
    private FormOnScreen tick(Locator box) {
        page.waitForCondition(() -> {
            if (!box.isChecked()) {
                box.click();
            }
            return box.isChecked();
        });
        return this;
    }

    /** The group with that heading as a form of its own. */
    FormOnScreen group(String heading) {
        return new FormOnScreen(
                page,
                form.locator(".fjs-form-field-grouplike")
                        .filter(new Locator.FilterOptions().setHas(page.getByText(heading)))
                        .last());
    }

    String value(String label) {
        return field(label).inputValue();
    }

    boolean isEditable(String label) {
        return field(label).isEditable();
    }

    /** What is written in red below the fields. */
    List<String> complaints() {
        return form.locator(".fjs-form-field-error").allInnerTexts();
    }

    /** Waits until the form has taken over everything, typing again what it lost. */
    FormOnScreen settle() {
        Instant[] unchangedSince = {Instant.now()};
        page.waitForCondition(() -> {
            typed.forEach((field, text) -> {
                if (!field.inputValue().equals(text)) {
                    type(field, text);
                    unchangedSince[0] = Instant.now();
                }
            });
            return unchangedSince[0].plus(TAKEN_OVER).isBefore(Instant.now());
        });
        typed.clear();
        return this;
    }

    private Locator field(String label) {
        return form.getByLabel(Pattern.compile("^" + label + "\\s*\\*?$")).first();
    }
}
