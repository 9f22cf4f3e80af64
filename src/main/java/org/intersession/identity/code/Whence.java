package org.intersession.identity.code;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.identity.link.LinkKey;
import org.intersession.web.door.Client;

/** From where somebody tries a door: the address, sealed, so that the table of tries names nobody's. */
@ApplicationScoped
public class Whence {
    private final Client client;
    private final LinkKey key;

    Whence(Client client, LinkKey key) {
        this.client = client;
        this.key = key;
    }

    public String of(RoutingContext request) {
        return key.sealed("client", client.of(request));
    }
}
