package org.intersession.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;

/** A mail server that answers every recipient with the same reply. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String reply;

    RefusingServer(String reply) throws IOException {
        this.reply = reply;
        var serving = new Thread(this::serve);
        serving.setDaemon(true);
        serving.start();
    }

    private void serve() {
        try (var guest = door.accept()) {
            var in = new BufferedReader(new InputStreamReader(guest.getInputStream()));
            var out = guest.getOutputStream();
            out.write("220 here\r\n".getBytes());
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.write(((line.startsWith("RCPT") ? reply : "250 fine") + "\r\n").getBytes());
                out.flush();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    MailConfig config() {
        return new MailConfig() {
            @Override
            public String host() {
                return "127.0.0.1";
            }

            @Override
            public int port() {
                return door.getLocalPort();
            }

            @Override
            public Security security() {
                return Security.NONE;
            }

            @Override
            public Optional<String> user() {
                return Optional.empty();
            }

            @Override
            public Optional<String> password() {
                return Optional.empty();
            }

            @Override
            public String from() {
                return "here@example.org";
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(5);
            }

            @Override
            public Duration every() {
                return Duration.ofSeconds(5);
            }
        };
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
