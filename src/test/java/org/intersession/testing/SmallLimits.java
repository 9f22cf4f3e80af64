package org.intersession.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Little is answered in a minute or an hour; a proxy that is trusted tells from where. */
public class SmallLimits implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("intersession.limits.exempt", "");
        settings.put("intersession.limits.reads", "5");
        settings.put("intersession.limits.costly", "2");
        settings.put("intersession.limits.writes", "20");
        settings.put("intersession.limits.doors", "1000");
        settings.put("intersession.limits.person", "2");
        settings.put("intersession.limits.room", "4");
        settings.put("intersession.limits.remembered", "200");
        settings.put("intersession.door.wrong-links", "10");
        settings.put("intersession.door.wrong-codes", "10");
        settings.put("intersession.door.sign-ins", "20");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        return settings;
    }

    @Override
    public void stop() {}
}
