package org.intersession.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.intersession.testing.Debian;

/** Debian's PgBouncer in transaction mode: it lends a connection for a transaction, and to whom it wants. */
final class PgBouncer implements AutoCloseable {
    private final Process process;
    private final int port;

    private PgBouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param connections with the database, for however many come */
    static PgBouncer before(Path folder, int databasePort, int connections) throws IOException {
        var program = Debian.program("pgbouncer", "pgbouncer");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        var port = Product.freePort();
        var users = Files.writeString(
                folder.resolve("users.txt"), "\"intersession\" \"intersession\"\n\"intersession_owner\" \"owner\"\n");
        var settings = Files.writeString(
                folder.resolve("pgbouncer.ini"), """
                [databases]
                intersession = host=127.0.0.1 port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = scram-sha-256
                auth_file = %s
                pool_mode = transaction
                default_pool_size = %d
                ignore_startup_parameters = extra_float_digits
                """.formatted(databasePort, port, users, connections));
        var command = new ArrayList<>(List.of(program.toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "postgres"));
        }
        command.add(settings.toString());
        var log = folder.resolve("pgbouncer.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        for (var patience = 0; patience < 1200; patience++) {
            try (var open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return new PgBouncer(process, port);
            } catch (IOException notYet) {
                Product.pause(50);
            }
        }
        throw new IOException("PgBouncer did not start: " + Files.readString(log));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
