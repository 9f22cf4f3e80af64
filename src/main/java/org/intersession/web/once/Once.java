package org.intersession.web.once;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Named;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Noted;
import org.intersession.platform.refusal.Away;
import org.intersession.platform.refusal.Stale;
import org.intersession.web.Typed;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * That a request is done once, though it come again because its answer was lost: its act says in its own transaction, as
 * it writes the log, that it was done. Every page gives its forms a name for that; a program names its request itself.
 */
@Named("once")
@RequestScoped
public class Once {
    public static final String FIELD = "once-token";

    /** A form that brings the id of what it makes: sent again, it is led to that. */
    private static final String ITS_OWN = "form";

    private static final int SHORTEST = 20;
    private static final int LONGEST = 40;
    private static final long WAIT_MILLISECONDS = 100;

    private final Actor actor;
    private final RoutingContext request;
    private final RepeatedRequests requests;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    private String token;
    private String key;
    private Instant claimed;
    private Object acting;
    private boolean done;

    Once(
            Actor actor,
            RoutingContext request,
            RepeatedRequests requests,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.actor = actor;
        this.request = request;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A form of that name was sent before, and done. */
    public static final class Again extends RuntimeException {
        Again() {
            super("done already", null, false, false);
        }
    }

    /** What the forms of this page are called: those of a page that gives a form back, as the form was. */
    public String token() {
        if (token == null) {
            token = sent();
        }
        if (token == null && request.get(Away.TOLD) == null && actor.person() != null) {
            token = UUID.randomUUID().toString();
        }
        return token;
    }

    private static String sent() {
        var current = CurrentRequestManager.get();
        var form = current == null ? null : current.getFormData();
        var value = form == null ? null : form.getFirst(FIELD);
        return value == null
                        || value.isFileItem()
                        || value.getValue().length() < SHORTEST
                        || value.getValue().length() > LONGEST
                ? null
                : value.getValue();
    }

    /** Before a form is read. The same name with something else in it is another: somebody went back and changed it. */
    public void begin(Typed typed) {
        var named = sent();
        if (named == null || actor.person() == null || key != null || typed.given(ITS_OWN)) {
            return;
        }
        var name = "form " + named + " " + content(typed);
        key = name;
        if (requests.known(actor.person(), name).isPresent()) {
            throw new Again();
        }
    }

    private String content(Typed typed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var all = new StringBuilder(request.normalizedPath());
            typed.values()
                    .forEach((field, values) -> values.forEach(
                            value -> all.append('\n').append(field).append('=').append(value.replace("\r\n", "\n"))));
            typed.uploads()
                    .forEach(it ->
                            all.append('\n').append(it.fileName()).append(' ').append(it.size()));
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Whether this request of a program is the first under its key, or comes after one that died before it had acted. */
    public boolean claim(String name, String content) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!requests.claim(actor.person(), name, content, now)) {
            return false;
        }
        key = name;
        claimed = now;
        return true;
    }

    void acted(@Observes(notifyObserver = Reception.IF_EXISTS) Noted noted) {
        if (key == null || !actor.person().equals(noted.person()) || transactions.getTransactionKey() == null) {
            return;
        }
        if (transactions.getTransactionKey().equals(acting)) {
            return;
        }
        acting = transactions.getTransactionKey();
        if (claimed != null) {
            if (!requests.acted(actor.person(), key, claimed)) {
                throw new Stale();
            }
            return;
        }
        if (!requests.actedFirst(actor.person(), key, clock.instant()) && !done) {
            throw new Again();
        }
        done = true;
    }

    /** Where the form led the first time, for which we wait a little; empty where its process died before it could say. */
    public Optional<String> led() {
        for (var patience = 0; patience < 10; patience++) {
            var known = requests.known(actor.person(), key);
            if (known.isEmpty() || known.get().status() != null) {
                return known.map(RepeatedRequests.Known::location);
            }
            try {
                Thread.sleep(WAIT_MILLISECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A form that led onward; whatever else a form comes to may be asked again. */
    public void answered(int status, String location) {
        if (claimed != null || !done) {
            return;
        }
        if (status == 303 && location != null) {
            var to = URI.create(location);
            var query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
            requests.answered(actor.person(), key, status, to.getRawPath() + query, null);
        } else {
            requests.forget(actor.person(), key);
        }
    }
}
