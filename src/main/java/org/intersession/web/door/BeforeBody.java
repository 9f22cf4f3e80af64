package org.intersession.web.door;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intersession.platform.refusal.Away;
import org.intersession.platform.refusal.Forbidden;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.web.UploadAddress;
import org.intersession.web.error.Answers;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/**
 * What is asked before a body is read, by its announced length and by the policy of the address: the framework spools a
 * form whole before any of our code runs. A browser shows no answer while it is still sending, so the body of a refused
 * request is read and thrown away, up to twice what is allowed and for a minute at most.
 */
@Provider
@PreMatching
public class BeforeBody implements ResteasyReactiveContainerRequestFilter {
    /** What a form adds to its file. */
    static final long ROOM = 1_000_000;
    /** Of what carries no file. */
    public static final long PLAIN = 10_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LENGTH_REQUIRED = 411;
    private static final long UNTOLD = -1;
    /** In milliseconds. */
    private static final long WATCH = 50;

    private final List<UploadAddress> addresses;
    private final ArrivingForms forms;
    private final Answers answers;
    private final RoutingContext routing;

    BeforeBody(@All List<UploadAddress> addresses, ArrivingForms forms, Answers answers, RoutingContext routing) {
        this.addresses = addresses;
        this.forms = forms;
        this.answers = answers;
        this.routing = routing;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        if (Answers.isApi(request) && form(request.getMediaType())) {
            request.abortWith(answers.told(new NotSupportedException(), request));
            return;
        }
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var address = addresses.stream()
                .filter(it -> it.takes(request.getMethod(), path))
                .findFirst();
        var length = length(request);
        var form = form(request.getMediaType());
        if (length == UNTOLD && form && address.isEmpty()) {
            request.abortWith(answers.told(new ClientErrorException(LENGTH_REQUIRED), request));
            return;
        }
        if (length == UNTOLD && !form) {
            Unannounced.bound(routing, PLAIN);
        }
        if (address.isEmpty() && length <= PLAIN) {
            return;
        }
        var body = routing.request();
        body.pause();
        var here = Vertx.currentContext();
        request.suspend();
        Uni.createFrom()
                .item(() -> refusal(address, path, length, request))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .chain(answer -> answer.response().isEmpty()
                        ? Uni.createFrom().item(answer)
                        : thrownAway(body, here, length, 2 * answer.limit()).replaceWith(answer))
                .subscribe()
                .with(
                        answer -> {
                            if (length == UNTOLD && form) {
                                watched(body, answer.limit() + ROOM);
                            }
                            go(request, answer, here);
                        },
                        request::resume);
    }

    /** A form is spooled before it is looked at: one that grows beyond what it may be loses its connection. */
    private void watched(HttpServerRequest body, long most) {
        var vertx = routing.vertx();
        var watch = vertx.setPeriodic(WATCH, it -> {
            if (body.bytesRead() > most) {
                body.connection().close();
            }
        });
        routing.addEndHandler(it -> vertx.cancelTimer(watch));
    }

    /** What pages send. The API takes none, and must not be asked for the token that goes with one. */
    private static boolean form(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }

    private record Answer(Optional<Response> response, long limit) {}

    private void go(ResteasyReactiveContainerRequestContext request, Answer answer, Context here) {
        if (answer.response().isPresent()) {
            // Aborting resumes.
            request.abortWith(answer.response().get());
        } else {
            forms.read(request, here);
        }
    }

    private static long length(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            return UNTOLD;
        }
        try {
            return Long.parseLong(Optional.ofNullable(request.getHeaderString("Content-Length"))
                    .orElse("0"));
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    private Answer refusal(Optional<UploadAddress> address, String path, long length, ContainerRequestContext request) {
        try {
            if (address.isEmpty()) {
                return new Answer(Optional.of(rendered(answers.tooLarge(null, null, request))), PLAIN);
            }
            var limit = address.get().ask(path);
            if (length == UNTOLD && !form(request.getMediaType())) {
                Unannounced.bound(routing, limit.bytes() + ROOM);
            }
            return length <= limit.bytes() + ROOM
                    ? new Answer(Optional.empty(), limit.bytes())
                    : new Answer(
                            Optional.of(rendered(answers.tooLarge(limit.sentence(), limit.back(), request))),
                            limit.bytes());
        } catch (Missing missing) {
            if (Answers.isApi(request) && request.getHeaderString("Authorization") != null && !answers.known()) {
                return new Answer(
                        Optional.of(rendered(answers.told(new NotAuthorizedException("Bearer"), request))), PLAIN);
            }
            return new Answer(Optional.of(rendered(answers.missing(request))), PLAIN);
        } catch (Forbidden forbidden) {
            return new Answer(Optional.of(rendered(answers.forbidden(request))), PLAIN);
        } catch (Refusal refusal) {
            return new Answer(Optional.of(rendered(answers.refused(refusal, request))), PLAIN);
        } catch (RuntimeException failed) {
            var away = Away.in(failed).orElseThrow(() -> failed);
            return new Answer(Optional.of(rendered(answers.away(away, failed, request))), PLAIN);
        }
    }

    /** Here, where whoever asks can be looked up. */
    private static Response rendered(Response answer) {
        return answer.getEntity() instanceof TemplateInstance page
                ? Response.fromResponse(answer).entity(page.render()).build()
                : answer;
    }

    /** Beyond what is read the connection ends with the answer. */
    private Uni<Void> thrownAway(HttpServerRequest body, Context here, long length, long most) {
        if (length == UNTOLD || length > most) {
            body.response().putHeader("Connection", "close");
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .<Void>emitter(done -> here.runOnContext(ignored -> {
                    if (body.isEnded()) {
                        done.complete(null);
                        return;
                    }
                    body.handler(gone -> {});
                    body.endHandler(done::complete);
                    body.exceptionHandler(done::fail);
                    body.resume();
                }))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem((Void) null)
                .onFailure()
                .recoverWithNull();
    }
}
