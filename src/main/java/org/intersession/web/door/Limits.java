package org.intersession.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts what is asked: by its kind, and by the address from which it comes, before anything of it is read. It is this
 * node's memory, and bounded; what must hold on all nodes together is counted in the database ({@code attempt}).
 */
@ApplicationScoped
class Limits {
    private static final String COUNTED = "web.counted";
    private static final Duration WHILE = Duration.ofMinutes(1);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern COSTLY = Pattern.compile(".*\\.(?:pdf|zip|csv|ics|atom)|/search|.*/archive");
    private static final Pattern FREE = Pattern.compile("/(?:static|q)/.*");
    private static final Pattern DOOR = Pattern.compile("/(?:sign-in|sign-out|l|invitations)(?:/.*)?");

    /** Where the provider speaks for all at once, from one address; what it says is signed. */
    private static final String PROVIDER = "/sign-out/back-channel";

    enum Kind {
        READ,
        COSTLY,
        WRITE,
        DOOR
    }

    enum Whose {
        STRANGER,
        ROOM,
        PERSON
    }

    private record Key(Kind kind, Whose whose, String who) {}

    private final LimitsConfig config;
    private final Client client;
    private final TimeMeter passing;
    private final Cache<Key, Bucket> buckets;
    /** Of whom the log has it already. */
    private final Cache<Key, Boolean> told;

    Limits(LimitsConfig config, Client client, TimeMeter passing) {
        this.config = config;
        this.client = client;
        this.passing = passing;
        // Whoever has not asked for so long has all of it again.
        buckets = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterAccess(WHILE)
                .build();
        told = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterWrite(WHILE)
                .build();
    }

    /** After the answer has its frame, before static files and whatever reads a body. */
    void install(@Observes Filters filters) {
        filters.register(this::watch, 13_000);
    }

    private void watch(RoutingContext request) {
        if (RefusedPages.refused(request) || client.exempt(request)) {
            request.next();
            return;
        }
        var kind = kind(request.request().method(), request.normalizedPath());
        if (kind == null) {
            request.next();
            return;
        }
        request.put(COUNTED, kind);
        var several = claimsToBeSomebody(request) || PROVIDER.equals(request.normalizedPath());
        var seconds = taken(kind, several ? Whose.ROOM : Whose.STRANGER, client.of(request));
        if (seconds > 0) {
            RefusedPages.tooOften(request, seconds);
        } else {
            request.next();
        }
    }

    /** What was counted of this request at its address; null of what is free. */
    static Kind counted(RoutingContext request) {
        return request.get(COUNTED);
    }

    /** Whether it carries what may be a session or a token: that is looked up later, and counted again. */
    static boolean claimsToBeSomebody(RoutingContext request) {
        return request.request().headers().contains("Authorization")
                || request.request().cookies().stream()
                        .anyMatch(it -> it.getName().startsWith("q_session")
                                || it.getName().equals("link")
                                || it.getName().equals("invitation"));
    }

    /** Takes one, and answers 0; where none is left, after how many seconds there will be. */
    int taken(Kind kind, Whose whose, String who) {
        var key = new Key(kind, whose, who);
        var bucket = buckets.get(key, any -> filled(most(kind, whose)));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return 0;
        }
        if (told.asMap().putIfAbsent(key, true) == null) {
            Log.warnf("429: more than %d of %s in a minute, of one %s", most(kind, whose), kind, whose);
        }
        return 1 + (int) Duration.ofNanos(probe.getNanosToWaitForRefill() - 1).toSeconds();
    }

    private Bucket filled(int most) {
        return Bucket.builder()
                .withCustomTimePrecision(passing)
                .addLimit(it -> it.capacity(most).refillGreedy(most, WHILE))
                .build();
    }

    private int most(Kind kind, Whose whose) {
        var stranger =
                switch (kind) {
                    case READ -> config.reads();
                    case COSTLY -> config.costly();
                    case WRITE -> config.writes();
                    case DOOR -> config.doors();
                };
        return switch (whose) {
            case STRANGER -> stranger;
            case ROOM -> stranger * config.room();
            case PERSON -> stranger * config.person();
        };
    }

    static Kind kind(HttpMethod method, String path) {
        if (FREE.matcher(path).matches()) {
            return null;
        }
        if (DOOR.matcher(path).matches()) {
            return Kind.DOOR;
        }
        if (!SAFE.contains(method)) {
            return Kind.WRITE;
        }
        return COSTLY.matcher(path).matches() ? Kind.COSTLY : Kind.READ;
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
