package org.intersession.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium for the tests, started once. Where there is none it is installed with the system's package manager, if
 * we may; where we may not, browser tests are skipped with one line, or fail where {@code CI=true}.
 */
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

    private static Browser browser;

    private Chromium() {}

    public static synchronized Browser started() {
        if (browser == null) {
            var program = found().or(Chromium::installed);
            if (program.isEmpty()) {
                var line = "No Chromium here, and none could be installed: the browser tests did not run."
                        + " Get one with the system's package manager (Debian: apt-get install chromium).";
                if ("true".equals(System.getenv("CI"))) {
                    throw new AssertionError(line);
                }
                Assumptions.abort(line);
            }
            browser = Playwright.create(new Playwright.CreateOptions()
                            .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            .setArgs(ARGS));
        }
        return browser;
    }

    private static Optional<Path> found() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        return run("apt-get", "update")
                        && run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core")
                ? found()
                : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var running = process.start();
            return running.waitFor(8, TimeUnit.MINUTES) && running.exitValue() == 0;
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
