package org.intersession.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of the system that a test needs. One that is absent is installed with the system's package manager, if we may;
 * where we may not, the test is skipped with one line, or fails where {@code CI=true}.
 */
public final class Debian {
    private Debian() {}

    public static Path program(String name, String inPackage) {
        return program(List.of(name), inPackage);
    }

    /** The first of these names that is there. */
    public static Path program(List<String> names, String... inPackages) {
        var found = found(names).or(() -> installed(inPackages) ? found(names) : Optional.empty());
        if (found.isEmpty()) {
            absent(names.get(0), "true".equals(System.getenv("CI")), inPackages);
        }
        return found.get();
    }

    static void absent(String name, boolean ci, String... inPackages) {
        var line = "No " + name + " here, and none could be installed (Debian: apt-get install "
                + String.join(" ", inPackages) + ").";
        if (ci) {
            throw new AssertionError(line);
        }
        Assumptions.abort(line);
    }

    private static Optional<Path> found(List<String> names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean installed(String... inPackages) {
        return "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && run("apt-get", "update")
                && run(Stream.concat(
                                Stream.of("apt-get", "install", "-y", "--no-install-recommends"), Stream.of(inPackages))
                        .toArray(String[]::new));
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            // Installed, and nothing of it started.
            process.environment().put("RUNLEVEL", "1");
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
