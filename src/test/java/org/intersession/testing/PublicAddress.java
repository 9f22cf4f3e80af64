package org.intersession.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The world reaches the application at an encrypted address, as it does behind a proxy. */
public class PublicAddress implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var port = String.valueOf(Ports.free());
        return Map.of("quarkus.http.test-port", port, "intersession.address", "https://localhost:" + port);
    }

    @Override
    public void stop() {}
}
