package org.zhiqian.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Screen;
import org.zhiqian.Windows;
import org.zhiqian.engine.Caller;

/** Our own pages for officers. A picture of each is left in {@code target/screens}. */
@InTheBrowser
class DeskPagesTest extends AtTheOffice {
    static final String UNBUNDLED = "built without npm: the forms are not in the program";
    private static final Pattern NUMBER = Pattern.compile("530125-2026-\\d{6}");

    private Windows windows;
    private Page page;

    static boolean isBundled() {
        return DeskPagesTest.class.getResource("/static/camunda/desk/form/form.js") != null;
    }

    @BeforeEach
    void open(Windows windows) {
        this.windows = windows;
        page = windows.open();
    }

    /** The login page; the account field has the focus. */
    private Keyboard atTheDoor() {
        page.navigate("/login");
        return new Keyboard(page);
    }

    private Locator open(String path, String shown) {
        page.navigate(path);
        Locator found = page.locator(shown).first();
        found.waitFor();
        return found;
    }

    private void look(String name) {
        Screen.of(page).lookOpenToAll(name);
    }

    @Test
    @EnabledIf(value = "isBundled", disabledReason = UNBUNDLED)
    void aPetitionIsRegisteredWithTheKeyboardOnly() {
        Keyboard keys = atTheDoor();
        keys.type("账号", "lsi-530125").type("密码", Caller.DEMO_PASSWORD).press("Enter");
        page.getByText("登记诉求").waitFor();
        keys.follow("登记诉求");
        page.locator(".fjs-form-field").first().waitFor();
        keys.follow("登记");
        keys.requireFocusOn("诉求来源");
        keys.choose("诉求来源", 0).type("收到日期", "2026-04-20").press("Enter");
        keys.search("办理地区", "宜良");
        keys.type("姓名", "工人甲").goTo("本人").press("Space").type("联系电话", "19900000001");
        keys.type("涉及人数", "3").type("农民工人数", "3").type("反映欠薪金额", "26400");
        keys.type("欠薪起始月份", "2026-03").type("欠薪截止月份", "2026-02").type("诉求事项", "三名泥工工资未付。");
        keys.choose("用人单位类别", 0).type("用人单位名称", "昆明虚拟阿诗劳务有限公司");
        keys.choose("项目行业", 13).follow("登记");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("欠薪截止月份：不能早于欠薪起始月份 2026-03。");
        keys.type("欠薪起始月份", "").press("Control+a").type("欠薪起始月份", "2026-02");
        keys.type("欠薪截止月份", "").press("Control+a").type("欠薪截止月份", "2026-03").follow("登记");
        assertThat(page.locator("h1")).hasText("诉求登记回执");
        String receipt = page.locator(".receipt").innerText();
        String number =
                NUMBER.matcher(receipt).results().findFirst().orElseThrow().group();
        assertThat(receipt).contains("工人甲", "2026-04-20（周一）", "查询码");
        assertThat(work.sheet("lsi-530125", number).at("/head/people").asInt()).isEqualTo(3);
        look("receipt");
    }

    @Test
    @EnabledIf(value = "isBundled", disabledReason = UNBUNDLED)
    void numbersAndDatesAreReadAsTheyAreMeantOrRefusedInWords() {
        windows.logIn(page, "lsi-530125");
        open("/camunda/desk/register.html", ".fjs-form-field");
        Locator amount = page.getByLabel("反映欠薪金额");
        for (String meant : List.of("15,000.50", "15，000.50", "１５０００.５０", "1.50005万")) {
            amount.fill(meant);
            assertThat(amount).hasValue(Pattern.compile("15000\\.50?"));
        }
        amount.fill("");
        amount.pressSequentially("15,000.50");
        assertThat(amount).hasValue("15000.50");
        amount.fill("约五百");
        assertThat(page.getByText("「约五百」不是数字，请只填数字。")).isVisible();
        amount.fill("500");
        assertThat(page.getByText("不是数字")).hasCount(0);
        page.getByLabel("涉及人数").pressSequentially("1.5");
        page.getByLabel("涉及人数").blur();
        assertThat(page.getByText("请填整数。")).isVisible();

        Locator received = page.getByLabel("收到日期");
        for (String wrong : List.of("2026-13-45", "2026-11-31", "昨天")) {
            received.fill(wrong);
            received.press("Tab");
            assertThat(page.getByText("「" + wrong + "」不是正确的日期，请按 2026-11-20 的样子填写。"))
                    .isVisible();
        }
        for (String meant : List.of("20260418", "2026年4月18日", "2026-04-18", "2026/4/18")) {
            received.fill(meant);
            received.press("Tab");
            assertThat(received).hasValue(Pattern.compile("2026[-/]0?4[-/]18"));
            assertThat(page.getByText("不是正确的日期")).hasCount(0);
        }
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate("/desk/cases.html");
        assertThat(asked).as("what was typed is not lost without a question").containsExactly("beforeunload");
    }

    @Test
    @EnabledIf(value = "isBundled", disabledReason = UNBUNDLED)
    void aRepeatVisitIsShownTheEarlierCaseAndWhatWasTypedStays() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        windows.logIn(page, "lsi-530125");
        open("/camunda/desk/register.html", ".fjs-form-field");
        FormOnScreen form = new FormOnScreen(page, page.locator(".fjs-container"));
        form.choose("诉求来源", "集中接访").date("收到日期", "2026/4/20");
        form.type("姓名", "工人甲").pick("诉求人身份", "本人").type("联系电话", "19900000001");
        form.type("涉及人数", "3").type("农民工人数", "3").type("反映欠薪金额", "26400");
        form.type("欠薪起始月份", "2026-02").type("欠薪截止月份", "2026-03").type("诉求事项", "三名泥工工资未付。");
        form.choose("用人单位类别", "建筑企业").type("用人单位名称", "昆明虚拟阿诗劳务有限公司");
        form.choose("项目行业", "房建市政").settle();
        look("register");
        Locator register = page.locator(".form-actions .btn-primary");
        register.click();
        assertThat(page.locator(".form-refusal")).containsText(number);
        assertThat(form.value("诉求事项")).isEqualTo("三名泥工工资未付。");
        form.type("原案件编号", number).type("本次来访答复", "正在受理审查，五个工作日内答复。").settle();
        register.click();
        assertThat(page.locator(".receipt")).containsText("本次来访已并入原案件");
        assertThat(page.locator(".receipt")).containsText(number);
    }

    @Test
    void whatAnOfficerMayStartIsFoundByKindAndName() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        work.complete("lsi-530125", number, "accept-petition", Handling.ACCEPTED);
        windows.logIn(page, "lsi-530125");
        open("/camunda/desk/start.html?case=" + number, ".starts");
        look("start");
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("执法")))
                .hasCount(1);
        assertThat(page.getByText("领导包片")).hasCount(0);
        new Keyboard(page).type("查找事项", "期限变更");
        assertThat(page.locator(".starts a")).hasText(new String[] {"期限变更"});
        if (isBundled()) {
            page.getByText("期限变更").click();
            FormOnScreen form = new FormOnScreen(page, page.locator(".fjs-container"));
            assertThat(form.value("案件编号")).isEqualTo(number);
            form.choose("任务", "核实情况")
                    .pick("变更类型", "中止计时")
                    .type("理由", "等待司法鉴定结论，无法继续核实。")
                    .settle();
            page.locator(".form-actions .btn-primary").click();
            assertThat(page.locator("h1")).hasText("已发起：期限变更");
        }
        open("/camunda/desk/start.html?process=area-leader", ".form-refusal");
        assertThat(page.locator(".form-refusal")).containsText("不属于本单位的职责");
    }

    @Test
    @EnabledIf(value = "isBundled", disabledReason = UNBUNDLED)
    void theBundleIsKeptByTheBrowserAndComesWithItsLicences() {
        windows.logIn(page, "lsi-530125");
        Response bundle = page.waitForResponse(
                Pattern.compile("/camunda/desk/form/form-[0-9a-f]{12}.js"),
                () -> open("/camunda/desk/register.html", ".fjs-form-field"));
        assertThat(bundle.allHeaders())
                .containsAllEntriesOf(
                        Map.of("cache-control", "private, max-age=31536000, immutable", "content-encoding", "gzip"));
        Response licences = Objects.requireNonNull(page.navigate("/camunda/desk/form/form-licences.txt"));
        assertThat(licences.text()).contains("the watermark must stay fully visible", "preact", "flatpickr", "luxon");
        Response start = Objects.requireNonNull(page.navigate("/camunda/desk/start.html"));
        assertThat(start.allHeaders())
                .containsEntry("cache-control", "no-cache")
                .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy)
                        .contains("default-src 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void theWholeCaseStandsOnOnePageBelowAHeadThatStays() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        work.complete("lsi-530125", number, "accept-petition", Handling.ACCEPTED);
        Map<String, Object> next = Registrations.with(Registrations.simple("2026-04-20"), "newMatter", true);
        String other = work.register("lsi-530125", next);
        windows.logIn(page, "lsi-530125");
        open("/desk/case.html?case=" + number, "#case section");
        Locator file = page.locator("#case");
        assertThat(file.locator("section[data-title=期限]")).containsText("起算");
        assertThat(file.locator("section[data-title=来访]")).containsText("集中接访");
        assertThat(file.locator("section[data-title=相关案件]")).containsText(other);
        assertThat(file.locator("section[data-title=相关案件]")).containsText("同一诉求人、同一单位、同一项目");
        assertThat(file.locator("section[data-title=经过]")).containsText("宜良县劳动保障监察大队（演示）");
        look("case");
        new Keyboard(page).follow("经过");
        assertThat(file.locator("section[data-title=经过]")).isInViewport();
        assertThat(file.locator("header")).isInViewport();
        assertThat(file.locator("nav [aria-current]")).hasText("经过");
    }

    @Test
    void aLetterIsTakenIssuedAndCorrectedOnItsPage() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        work.complete("lsi-530125", number, "accept-petition", Handling.ACCEPTED);
        atTheDoor();
        look("login");
        windows.logIn(page, "lsi-530125");
        open("/desk/letters.html?case=" + number, "tbody tr");
        Locator notice = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("受理告知书"));
        Download word = page.waitForDownload(() -> notice.getByText("Word").click());
        assertThat(word.suggestedFilename()).isEqualTo("宜人社监受字〔2026〕1号 受理告知书.docx");
        Keyboard keys = new Keyboard(page);
        notice.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("宜人社监受字〔2026〕1号 已登记发出");
        assertThat(notice).containsText("已发出 2026-04-20");
        notice.getByText("更正", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        keys.type("更正的原因", "投诉人姓名有误").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已作废，更正后的文书另编新号");
        assertThat(notice).hasCount(2);
        assertThat(notice.first()).containsText("作废 2026-04-20：投诉人姓名有误");
        look("letters");
        open("/desk/case.html?case=" + number, "#case section");
        page.locator("section[data-title=文书]").scrollIntoViewIfNeeded();
        assertThat(page.locator("#case").getByText("宜人社监受字〔2026〕2号")).isVisible();
        look("case-letters");
    }

    @Test
    void myCasesAreFoundFilteredAndPaged() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        windows.logIn(page, "lsi-530125");
        open("/desk/cases.html", "td a");
        assertThat(page.locator("td a")).hasText(number);
        look("cases");
        new Keyboard(page).type("查找", "19900000001").press("Enter");
        assertThat(page.locator("#state")).hasText("共 1 件，第 1 页，共 1 页");
        page.locator("td a").click();
        page.locator("#case section").first().waitFor();
        page.goBack();
        assertThat(page.locator("#text")).hasValue("19900000001");
        assertThat(page.locator("#state")).hasText("共 1 件，第 1 页，共 1 页");
        assertThat(page.url()).doesNotContain("19900000001");
        page.locator("#status").selectOption("CLOSED");
        assertThat(page.locator("#state")).containsText("没有找到");
        assertThat(page.locator("#export"))
                .hasAttribute(
                        "href", "/api/cases/export?text=19900000001&status=CLOSED&mine=true&sort=RECEIVED&desc=true");
    }

    @Test
    void aPartThatIsNotThereSaysSoAndTheRestIsShown() {
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        windows.logIn(page, "lsi-530125");
        page.route("**/desk/letters.js", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        open("/desk/case.html?case=" + number, "#case section");
        page.locator("section[data-title=文书]").scrollIntoViewIfNeeded();
        assertThat(page.getByText("文书暂不可用，请稍后重试。")).isVisible();
        open("/desk/case.html?case=530125-2026-999999", "[role=alert]");
        assertThat(page.locator("#case [role=alert]")).containsText("案卷没有读到：没有编号为 530125-2026-999999 的案件");
    }

    @Test
    void nobodySeesThePagesWithoutALogin() {
        atTheDoor();
        page.navigate("/camunda/desk/register.html");
        assertThat(page).hasURL(Pattern.compile("/login$"));
    }
}
