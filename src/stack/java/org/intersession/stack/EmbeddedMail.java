package org.intersession.stack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** A mail server beside the application that keeps what it gets. */
public final class EmbeddedMail implements AutoCloseable {
    /** In milliseconds, until it listens: it is waited for no longer than it takes. */
    private static final long PATIENCE = 60_000;

    private final GreenMail server;

    private EmbeddedMail(GreenMail server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static EmbeddedMail started(int port) {
        var door = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        door.setServerStartupTimeout(PATIENCE);
        var server = new GreenMail(door);
        server.start();
        return new EmbeddedMail(server);
    }

    public GreenMail server() {
        return server;
    }

    public Map<String, String> settings() {
        return Map.of(
                "intersession.mail.host",
                "127.0.0.1",
                "intersession.mail.port",
                String.valueOf(server.getSmtp().getPort()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
