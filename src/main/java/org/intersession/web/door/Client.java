package org.intersession.web.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a request comes from: the address of the connection, or the one that a proxy told which is trusted
 * ({@code QUARKUS_HTTP_PROXY_…}); what anybody else claims in a header is not looked at.
 */
@ApplicationScoped
public class Client {
    /** Of an address of IPv6 the part that a provider gives to one customer: 64 bits. */
    private static final int GROUPS = 4;

    private static final List<String> TOLD = List.of("X-Forwarded-For", "Forwarded");

    private final LimitsConfig config;

    Client(LimitsConfig config) {
        this.config = config;
    }

    /** What is counted under. */
    public String of(RoutingContext request) {
        return network(address(request));
    }

    /** Whether it is not counted: it comes from the machine itself, and from behind no proxy. */
    public boolean exempt(RoutingContext request) {
        return config.exempt().orElse(List.of()).contains(address(request))
                && TOLD.stream().noneMatch(request.request().headers()::contains);
    }

    private static String address(RoutingContext request) {
        var remote = request.request().remoteAddress();
        if (remote == null) {
            return "";
        }
        // An address of IPv6 told by a proxy may have been read as a name and a port.
        return remote.hostAddress() != null ? remote.hostAddress() : String.valueOf(remote.host());
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var zone = address.indexOf('%');
        var bare = zone < 0 ? address : address.substring(0, zone);
        var gap = bare.indexOf("::");
        return Arrays.stream((gap < 0 ? bare : bare.substring(0, gap)).split(":"))
                .limit(GROUPS)
                .map(it -> it.replaceFirst("^0+(?=.)", ""))
                .collect(Collectors.joining(":", "", "::"));
    }
}
