package org.intersession.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** The world reaches the application at an encrypted address, as it does behind a proxy. */
public class PublicAddress implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            var port = String.valueOf(free.getLocalPort());
            return Map.of("quarkus.http.test-port", port, "intersession.address", "https://localhost:" + port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {}
}
