package org.intersession.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for what is told beforehand where to listen. None is of those from which the system takes one for a connection that
 * goes out: such a one could be taken before it is listened at, or while what listened there starts again.
 */
public final class Ports {
    private static final int LOWEST = 10_000;
    private static final Set<Integer> GIVEN = new HashSet<>();

    private Ports() {}

    /** Nobody listens there, and nobody else of this process is given it. */
    public static synchronized int free() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, beginningOfThoseThatGoOut());
            if (GIVEN.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int beginningOfThoseThatGoOut() {
        var range = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
        try {
            var begin = Files.exists(range)
                    ? Integer.parseInt(Files.readString(range).strip().split("\\s+")[0])
                    : 32_768;
            return Math.max(begin, LOWEST + 10_000);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
