package org.intersession.web.running;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * The name of a request, in every line that the log has of it and in its answer ({@code X-Request-Id}), so that what
 * somebody reports is found. It says nothing of whoever asked. A proxy may give it; others may not write into our log.
 */
@ApplicationScoped
public class RequestId {
    public static final String HEADER = "X-Request-Id";
    public static final String LOGGED = "request";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    /** What only its holder may know, the tokens of links; and what would begin another line. */
    private static final Pattern NOT_LOGGED = Pattern.compile("[A-Za-z0-9_-]{40,}|[\\p{Cntrl}\\u2028\\u2029]");
    /** As it stands in an address of mail, encoded or not. */
    private static final Pattern AT = Pattern.compile("@|%40");

    private final boolean behindProxy;

    RequestId(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    /** Before everything else that may log or answer, static files too. */
    void install(@Observes Filters filters) {
        filters.register(this::name, 15_000);
    }

    private void name(RoutingContext request) {
        var id = of(request.request().getHeader(HEADER), behindProxy);
        MDC.put(LOGGED, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    static String of(String given, boolean behindProxy) {
        return behindProxy && given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** A path as the log may have it: without tokens of links and addresses of mail, and in one line. */
    public static String loggable(String path) {
        return Stream.of(path.split("/", -1))
                .map(it -> AT.matcher(it).find() ? "…" : NOT_LOGGED.matcher(it).replaceAll("…"))
                .collect(Collectors.joining("/"));
    }
}
