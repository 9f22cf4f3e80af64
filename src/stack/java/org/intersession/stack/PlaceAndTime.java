package org.intersession.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the demonstration needs of the place and the time where it starts; what is wrong is told in one line. */
public final class PlaceAndTime {
    public static final long NEEDED_MB = 400;

    private PlaceAndTime() {}

    public static Optional<String> port(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of("port " + port + " is in use. Stop what listens there (is it already running?), or move"
                    + " all its ports: INTERSESSION_DEMO_SHIFT=1000 mvn -Pdemo");
        }
    }

    /** @param folder need not exist yet */
    public static Optional<String> disk(Path folder) {
        var existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return disk(existing, existing.toFile().getUsableSpace() / 1024 / 1024);
    }

    static Optional<String> disk(Path folder, long freeMegabytes) {
        return freeMegabytes >= NEEDED_MB
                ? Optional.empty()
                : Optional.of("the disk of " + folder + " is nearly full: " + NEEDED_MB + " MB are needed, "
                        + freeMegabytes + " MB are free.");
    }

    /** PostgreSQL refuses to run as root: where we are root, another user is borrowed with {@code unshare}. */
    public static Optional<String> database() {
        return database(said("id", "-u"), said("unshare", "-U", "id", "-u"));
    }

    static Optional<String> database(String user, String borrowed) {
        return user.equals("0") && (borrowed.isEmpty() || borrowed.equals("0"))
                ? Optional.of("PostgreSQL does not run as root, and this container refuses unshare, which would lend"
                        + " another user. Start as a user other than root, or allow user namespaces.")
                : Optional.empty();
    }

    /** A demonstration whose meeting has come near shows little of what comes before one. */
    public static Optional<String> near(LocalDate opens, LocalDate today) {
        return opens.isBefore(today.plusWeeks(4))
                ? Optional.of("The workshop of this demonstration opens on " + opens
                        + ", less than four weeks ahead. To start over: mvn -Pdemo,fresh")
                : Optional.empty();
    }

    private static String said(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
