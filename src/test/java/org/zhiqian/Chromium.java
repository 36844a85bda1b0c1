package org.zhiqian;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of the machine, as officers have it before them: Chinese, Yunnan's time, 1366 × 768. */
public final class Chromium implements AutoCloseable {
    public static final String MISSING =
            "no Chromium here; this installs it: sudo apt-get install -y chromium fonts-noto-cjk";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Whether tests can use it, or have to: the build server may not go without. */
    public static boolean isExpected() {
        return find().isPresent() || Boolean.parseBoolean(System.getenv("CI"));
    }

    public static Chromium open() {
        Path executable = find().orElseThrow(() -> new AssertionError(MISSING));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getenv("ZHIQIAN_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of its own, with its own login. */
    public BrowserContext window() {
        return window("zh-CN");
    }

    /** The same for somebody who reads that language. */
    public BrowserContext window(String language) {
        return window(language, 1366, 768);
    }

    /** The same on a cheap phone. */
    public BrowserContext phone() {
        return window("zh-CN", 360, 640);
    }

    private BrowserContext window(String language, int width, int height) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
        window.setDefaultTimeout(15_000);
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
