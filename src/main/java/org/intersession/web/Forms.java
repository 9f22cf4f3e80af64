package org.intersession.web;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Away;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;
import org.intersession.platform.refusal.TooOften;
import org.intersession.web.once.Once;
import org.intersession.web.running.RequestId;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.DefaultFileUpload;
import org.postgresql.util.PSQLException;

/** Reads a form, then does what it asks; what goes wrong comes back with the form, nothing of it lost. */
@ApplicationScoped
public class Forms {
    /** Of the form itself, not of what somebody typed. */
    private static final Set<String> OURS = Set.of("csrf-token", Once.FIELD);

    /** A unique violation, a deadlock, a failure to serialize. */
    private static final Set<String> AT_ONCE = Set.of("23505", "40P01", "40001");

    /** In the data of a request: a {@link NoRoom}. */
    public static final String NO_ROOM = "web.no-room";

    private final Actor actor;
    private final Once once;
    private final List<Constraints> constraints;
    private final RoutingContext routing;

    Forms(Actor actor, Once once, @All List<Constraints> constraints, RoutingContext routing) {
        this.actor = actor;
        this.once = once;
        this.constraints = constraints;
        this.routing = routing;
    }

    /** The file of a field could not be kept while it arrived. */
    public record NoRoom(String field, Throwable why) {}

    /** The form of this request. */
    public Typed typed() {
        var values = new LinkedHashMap<String, List<String>>();
        var uploads = new ArrayList<FileUpload>();
        var request = CurrentRequestManager.get();
        var data = request == null ? null : request.getFormData();
        if (data != null) {
            for (var field : data) {
                for (var value : data.get(field)) {
                    if (value.isFileItem()) {
                        uploads.add(new DefaultFileUpload(field, value));
                    } else if (!OURS.contains(field)) {
                        values.computeIfAbsent(field, name -> new ArrayList<>()).add(value.getValue());
                    }
                }
            }
        }
        return new Typed(values, uploads, actor.locale());
    }

    /** Reads and acts. {@link Filled#accepted} tells whether it was done. */
    public Filled submit(Consumer<Typed> readAndAct) {
        var typed = typed();
        once.begin(typed);
        NoRoom lost = routing.get(NO_ROOM);
        if (lost != null) {
            return withoutFile(lost, typed);
        }
        try {
            readAndAct.accept(typed);
            typed.check();
            return new Filled(typed.values(), Map.of(), Set.of(), 200, typed.offers());
        } catch (Typed.Faulty faulty) {
            return new Filled(typed.values(), typed.faults(), typed.unnamed(), 422, typed.offers());
        } catch (RuntimeException failure) {
            if (typed.anyUpload() && Away.in(failure).equals(Optional.of(Away.What.FILES))) {
                return withoutFile(new NoRoom(typed.uploads().get(0).name(), failure), typed);
            }
            return failed(failure)
                    .map(it -> new Filled(typed.values(), it.faults, Set.of(), it.status, typed.offers()))
                    .orElseThrow(() -> failure);
        }
    }

    private Filled withoutFile(NoRoom lost, Typed typed) {
        Log.warnf("POST %s: files are away: %s", RequestId.loggable(routing.normalizedPath()), Away.why(lost.why()));
        var sentence = typed.words(WebMessages.class).fileNotKept();
        return new Filled(typed.values(), Map.of(lost.field(), sentence), Set.of(), 503, typed.offers());
    }

    private record Failure(Map<String, String> faults, int status) {}

    private Optional<Failure> failed(RuntimeException failure) {
        var refusal = refusal(failure);
        if (conflict(failure) || refusal.isEmpty() && atOnce(failure)) {
            var words = new Typed(Map.of(), List.of(), actor.locale()).words(WebMessages.class);
            var sentence = stale(failure)
                    .map(it -> it.in(actor.locale(), words.stale()))
                    .orElseGet(words::stale);
            return Optional.of(new Failure(Map.of("", sentence), 409));
        }
        var tooOften = refusal.filter(TooOften.class::isInstance).isPresent();
        if (tooOften) {
            Refused.because(routing, Refused.TOO_MANY_TRIES);
        }
        return refusal.map(it -> new Failure(Map.of(it.field(), it.in(actor.locale())), tooOften ? 429 : 422));
    }

    private static Optional<Stale> stale(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Stale stale) {
                return Optional.of(stale);
            }
        }
        return Optional.empty();
    }

    /** The refusal in a failure, also where the database said it at commit and the interceptor wrapped it. */
    public Optional<Refusal> refusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            var broken = broken(cause);
            if (broken != null) {
                return constraints.stream()
                        .flatMap(it -> it.brokenBy(broken).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The name of the broken constraint; of an exclusion constraint only the driver tells it. */
    private static String broken(Throwable cause) {
        if (cause instanceof ConstraintViolationException violation) {
            return violation.getConstraintName();
        }
        return cause instanceof PSQLException told && told.getServerErrorMessage() != null
                ? told.getServerErrorMessage().getConstraint()
                : null;
    }

    /**
     * Whether another did at the same moment what can be done once, and no feature has words for that; or two waited for
     * each other, and the database ended one. Pressed again, the form finds what is there now.
     */
    public static boolean atOnce(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && AT_ONCE.contains(String.valueOf(told.getSQLState()))) {
                Log.warnf("Done at the same moment as something else: %s", Away.why(failure));
                return true;
            }
        }
        return false;
    }

    public static boolean conflict(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Stale
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleObjectStateException) {
                return true;
            }
        }
        return false;
    }
}
