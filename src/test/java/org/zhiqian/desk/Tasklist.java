package org.zhiqian.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.zhiqian.Screen;
import org.zhiqian.Windows;

/** An officer's window with Tasklist in it. What Camunda says in English is not read, what we say in Chinese is. */
final class Tasklist {
    private static final Pattern LIST = Pattern.compile("/filter/[^/]+/list");
    private static final Pattern SUBMITTED = Pattern.compile("/task/[^/]+/submit-form");

    private final String officer;
    private final Page page;

    Tasklist(String officer, Page page) {
        this.officer = officer;
        this.page = page;
    }

    Tasklist logIn(String password) {
        Windows.logIn(page, officer, password);
        return this;
    }

    /** As it is where the program was built without npm. */
    Tasklist withoutFormBundle() {
        page.route("**/camunda/desk/form/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        return this;
    }

    /** What the login page answers. */
    String alert() {
        return page.getByRole(AriaRole.ALERT).innerText();
    }

    Tasklist showAll() {
        page.locator(".task-filter .name").getByText("全部待办").click();
        return this;
    }

    FormOnScreen openStartForm(String process) {
        page.locator(".start-process-action a").click();
        Locator dialog = page.locator(".modal-content");
        dialog.locator("input[type=text]").first().fill(process);
        dialog.getByText(process).click();
        return new FormOnScreen(page, dialog.locator(".fjs-container"));
    }

    /** Presses the button of the start form, which is refused. */
    String startRefused(FormOnScreen form) {
        return refusal(form, ".modal-footer .btn-primary", ".modal-body .alert-danger");
    }

    void start(FormOnScreen form) {
        form.settle();
        page.locator(".modal-footer .btn-primary").click();
        assertThat(page.locator(".modal-content")).hasCount(0);
    }

    /** The number of the case that the one task in the list belongs to. */
    String caseNumberOf(String task) {
        Locator number = entry(task).getByText(Pattern.compile("^\\s*\\d{6}-\\d{4}-\\d{6}\\s*$"));
        return number.innerText().trim();
    }

    private Locator entry(String task) {
        return entries().filter(new Locator.FilterOptions().setHasText(task));
    }

    /** Opens the task and claims it. */
    FormOnScreen claim(String task) {
        lookAt(task);
        FormOnScreen form = form();
        claimButton().click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        assertThat(note()).hasCount(0);
        return form;
    }

    /** Opens the task out of the list, loaded anew if others have brought it there. */
    void lookAt(String task) {
        if (!entry(task).first().isVisible()) {
            page.waitForResponse(LIST, page::reload);
        }
        entry(task).first().click();
        assertThat(page.locator(".task-card h2.task")).containsText(task);
    }

    Locator claimButton() {
        return page.locator("[ng-click='claim()']");
    }

    /** What is said above the form. */
    Locator note() {
        return page.locator(".task-card .form-note:visible");
    }

    void giveBack() {
        page.locator("[ng-click='unclaim()']").click();
        assertThat(note()).hasText("任务还没有领取：领取后才能填写。");
    }

    /** Whether the tab is ours, not Camunda's. */
    boolean hasOwnFormTab() {
        return page.locator("html.with-desk-form").count() > 0;
    }

    FormOnScreen form() {
        page.locator(".task-card .nav-tabs li").first().locator("a").click();
        return new FormOnScreen(page, page.locator(".task-card .fjs-container"));
    }

    void complete(FormOnScreen form) {
        form.settle();
        page.waitForResponse(
                LIST, () -> page.waitForResponse(SUBMITTED, page.locator(".form-actions .btn-primary")::click));
        assertThat(page.locator(".task-card")).hasCount(0);
    }

    /** Presses the button of the task's form, which is refused. */
    String completeRefused(FormOnScreen form) {
        return hasOwnFormTab()
                ? tryToComplete(form)
                : refusal(form, ".form-actions .btn-primary", ".page-notifications .alert-danger");
    }

    /** Presses the button of our own tab, and reads what is said beside it. */
    String tryToComplete(FormOnScreen form) {
        form.settle();
        page.locator(".form-actions .btn-primary").click();
        Locator sentence = page.locator(".task-card .form-refusal");
        assertThat(sentence).not().isEmpty();
        assertThat(sentence).isInViewport();
        return sentence.innerText();
    }

    /** Without the network from now on, or with it again. */
    void offline(boolean offline) {
        page.context().setOffline(offline);
    }

    private String refusal(FormOnScreen form, String button, String box) {
        form.settle();
        page.locator(button).click();
        Locator sentence = page.locator(box).locator(".message:visible");
        assertThat(sentence).isInViewport();
        String refusal = sentence.innerText();
        page.locator(box).locator(".close:visible").click();
        return refusal;
    }

    /** What the form shows of the case above its fields. */
    Locator extract() {
        return page.locator(".case-extract");
    }

    /** What is said after a submission. */
    Locator nextStep() {
        return page.locator(".zq-next");
    }

    void takeNextStep(String task) {
        nextStep().getByText("领取并办理").click();
        assertThat(page.locator(".task-card h2.task")).containsText(task);
        assertThat(note()).hasCount(0);
    }

    /** What is shown, in Chinese throughout. */
    Screen screen() {
        return Screen.of(page);
    }

    /** The tab with the case behind the open task. */
    Locator caseFile() {
        page.locator(".task-card .nav-tabs").getByText("案卷").click();
        return page.locator(".task-card .tab-content");
    }

    /** What the list says where it has no tasks to show. */
    Locator emptyList() {
        return page.locator(".tasks-list .well");
    }

    /** The tasks in the list. */
    Locator entries() {
        return page.locator(".tasks-list li.task");
    }
}
