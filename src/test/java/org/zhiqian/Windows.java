package org.zhiqian;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.zhiqian.engine.Caller;

/**
 * The windows of one test, each with its own login, as officers have them: Chinese, Yunnan's time, 1366 × 768.
 * Addresses are those of the program under test. A test that fails leaves pictures of them in {@code target/browser}
 * and says what their scripts complained about.
 */
public final class Windows implements ExtensionContext.Store.CloseableResource {
    private final Chromium chromium;
    private final ApplicationContext program;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Windows(Chromium chromium, ApplicationContext program) {
        this.chromium = chromium;
        this.program = program;
    }

    public Page open() {
        return open("zh-CN");
    }

    /** The same for somebody who reads that language. */
    public Page open(String language) {
        return open(language, 1366, 768);
    }

    /** The same on a cheap phone. */
    public Page phone() {
        return open("zh-CN", 360, 640);
    }

    /** The page to which that officer's login leads. */
    public Page logIn(String officer) {
        Page page = open();
        logIn(page, officer);
        return page;
    }

    /** The same in a window that is open. */
    public void logIn(Page page, String officer) {
        program.getBean(Workplace.class).officer(officer);
        logIn(page, officer, Caller.DEMO_PASSWORD);
        page.waitForURL("**/camunda/**");
    }

    /** What the login answers is seen next. */
    public static void logIn(Page page, String officer, String password) {
        page.navigate("/login");
        page.getByLabel("账号").fill(officer);
        page.getByLabel("密码").fill(password);
        page.getByText("登录", new Page.GetByTextOptions().setExact(true)).click();
    }

    private Page open(String language, int width, int height) {
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        BrowserContext window = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(width, height));
        window.setDefaultTimeout(Chromium.PATIENCE_MS);
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        pages.add(page);
        return page;
    }

    private void explain(String test) {
        for (int i = 0; i < pages.size(); i++) {
            Screen.of(pages.get(i)).photograph(Path.of("target/browser", test + "-" + (i + 1) + ".png"));
        }
        complaints.forEach(complaint -> System.out.println(test + ": " + complaint));
    }

    @Override
    public void close() {
        pages.forEach(page -> page.context().close());
    }

    /** Opens them; the browser itself stays open until all tests are done. */
    static final class Opener implements ParameterResolver, AfterTestExecutionCallback {
        private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Windows.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Windows.class;
        }

        @Override
        public Windows resolveParameter(ParameterContext parameter, ExtensionContext test) {
            Chromium chromium = test.getRoot()
                    .getStore(OURS)
                    .getOrComputeIfAbsent(Chromium.class, none -> Chromium.open(), Chromium.class);
            return test.getStore(OURS)
                    .getOrComputeIfAbsent(
                            Windows.class,
                            none -> new Windows(chromium, SpringExtension.getApplicationContext(test)),
                            Windows.class);
        }

        @Override
        public void afterTestExecution(ExtensionContext test) {
            Windows windows = test.getStore(OURS).get(Windows.class, Windows.class);
            if (windows != null && test.getExecutionException().isPresent()) {
                windows.explain(test.getRequiredTestMethod().getName());
            }
        }
    }
}
