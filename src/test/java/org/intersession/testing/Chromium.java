package org.intersession.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Chromium for the tests, started once a thread, which alone may use it; see {@link Debian} for where there is none. */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds, for what is to come to be on a page: it is waited for no longer than it takes. */
    static final double PATIENCE = 60_000;

    private static final ThreadLocal<Playwright> DRIVER = new ThreadLocal<>();
    private static final ThreadLocal<Browser> BROWSER = new ThreadLocal<>();

    private Chromium() {}

    public static Browser started() {
        if (BROWSER.get() == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            DRIVER.set(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
            BROWSER.set(DRIVER.get()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program())
                            .setArgs(ARGS)));
        }
        return BROWSER.get();
    }

    /** Before a thread ends that started one. */
    public static void ended() {
        if (DRIVER.get() != null) {
            DRIVER.get().close();
            DRIVER.remove();
            BROWSER.remove();
        }
    }

    private static synchronized Path program() {
        return Debian.program(NAMES, "chromium", "fonts-dejavu-core");
    }
}
