package org.intersession.web;

import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the world reaches the application: what stands before a path in a mail, a calendar, a feed or a QR code. */
@ApplicationScoped
public class Site {
    private final Optional<String> configured;
    private final HttpServer server;

    Site(@ConfigProperty(name = "intersession.address") Optional<String> configured, HttpServer server) {
        this.configured = configured;
        this.server = server;
    }

    /** Without a slash at its end; the machine's own address where no installation set another. */
    public String address() {
        return configured
                .orElseGet(() -> "http://localhost:" + server.getPort())
                .replaceAll("/+$", "");
    }

    public String at(String path) {
        return address() + path;
    }

    /** Whether that is what a request calls us which came to the address. */
    public boolean isAt(HostAndPort authority) {
        var own = URI.create(address());
        return authority != null && authority.toString().equalsIgnoreCase(own.getRawAuthority());
    }

    /** Whether cookies may be kept to encrypted connections. */
    public boolean encrypted() {
        return address().startsWith("https:");
    }
}
