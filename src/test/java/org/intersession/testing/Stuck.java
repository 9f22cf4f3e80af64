package org.intersession.testing;

import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** When a browser waited in vain, what every thread of the application was doing then is kept beside the reports. */
public final class Stuck {
    private Stuck() {}

    public static void told(Runnable waiting) {
        try {
            waiting.run();
        } catch (TimeoutError inVain) {
            inVain.addSuppressed(new AssertionError("every thread, as it was: " + threads()));
            throw inVain;
        }
    }

    private static Path threads() {
        var pid = ProcessHandle.current().pid();
        var file = Path.of("target", "threads-" + System.currentTimeMillis() + ".txt");
        try {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid),
                            "Thread.print",
                            "-l")
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile())
                    .start()
                    .waitFor();
            return file.toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return file;
        }
    }
}
