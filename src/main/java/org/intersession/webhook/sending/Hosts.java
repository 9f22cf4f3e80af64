package org.intersession.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.webhook.WebhooksConfig;

/**
 * Where a message may go: to hosts of the setting, encrypted, and to no machine of the own network, so that nobody makes
 * the application knock on doors that only it can reach. A name is looked up once, and the machine found is the one told.
 */
@ApplicationScoped
public class Hosts {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final WebhooksConfig config;

    public Hosts(WebhooksConfig config) {
        this.config = config;
    }

    public boolean allow(String address) {
        return target(address).isPresent();
    }

    record Target(String host, int port, boolean encrypted, String path) {}

    /** Empty where the address is none, or none that may be told. */
    Optional<Target> target(String address) {
        try {
            var uri = new URI(address);
            var encrypted = "https".equals(uri.getScheme());
            if (uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || !encrypted && !(config.inside() && "http".equals(uri.getScheme()))) {
                return Optional.empty();
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            var port = uri.getPort() >= 0 ? uri.getPort() : encrypted ? HTTPS : HTTP;
            if (!listed(host, port, port == (encrypted ? HTTPS : HTTP))) {
                return Optional.empty();
            }
            var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return Optional.of(new Target(
                    host, port, encrypted, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery()));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private boolean listed(String host, int port, boolean usual) {
        return config.hosts().orElse(List.of()).stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .anyMatch(it -> usual && it.equals(host) || it.equals(host + ":" + port) || it.equals(host + ":*"));
    }

    /** The machine of that name; empty where there is none, or one that may not be told. */
    public Optional<InetAddress> machine(String host) {
        try {
            var all = List.of(InetAddress.getAllByName(host));
            return config.inside() || all.stream().allMatch(Hosts::outside)
                    ? Optional.of(all.get(0))
                    : Optional.empty();
        } catch (UnknownHostException nobody) {
            return Optional.empty();
        }
    }

    public static boolean outside(InetAddress address) {
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var ofOwnNetwork = bytes.length == 16
                ? (first & 0xfe) == 0xfc || leadsInto(first << 8 | second) // RFC 4193
                : first == 0
                        || first == 100 && (second & 0xc0) == 64
                        || first == 192 && second == 0
                        || first == 198 && (second & 0xfe) == 18
                        || first >= 240;
        return !(ofOwnNetwork
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress());
    }

    /** Of an address of IPv6 the first part: what holds one of IPv4, which may be any (RFC 6052, RFC 3056; RFC 4291, section 2.5.5.1). */
    private static boolean leadsInto(int part) {
        return part == 0x0064 || part == 0x2002 || part == 0;
    }
}
