package org.zhiqian;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Chromium of the machine. */
public final class Chromium implements ExtensionContext.Store.CloseableResource {
    /** How long a page may take on a busy machine before a test gives it up. */
    static final double PATIENCE_MS = 15_000;

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

    static Chromium open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
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

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
