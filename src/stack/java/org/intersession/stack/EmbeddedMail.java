package org.intersession.stack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** A mail server beside the application that keeps what it gets. */
public final class EmbeddedMail implements AutoCloseable {
    private final GreenMail server;

    private EmbeddedMail(GreenMail server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static EmbeddedMail started(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
