package org.intersession.web.error;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.platform.Actor;
import org.intersession.platform.Away;
import org.intersession.platform.Forbidden;
import org.intersession.platform.Missing;
import org.intersession.platform.Refusal;
import org.intersession.platform.Stale;
import org.intersession.platform.TooOften;
import org.intersession.web.Forms;
import org.intersession.web.Once;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;
import org.intersession.web.running.RequestId;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The one place where failures become answers: a page for people, an RFC 9457 document under {@code /api}. */
public class Errors {
    /** In seconds. */
    public static final String RETRY_AFTER = "15";

    private final Actor actor;
    private final Forms forms;
    private final Clock clock;
    private final RoutingContext routing;
    private final Once once;

    Errors(Actor actor, Forms forms, Clock clock, RoutingContext routing, Once once) {
        this.once = once;
        this.routing = routing;
        this.actor = actor;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "layout")
    public static class Templates {
        public static native TemplateInstance error(
                String kind, String sentence, boolean offerSignIn, String here, Instant at);

        static native TemplateInstance toolarge(String sentence, String back);

        static native TemplateInstance away(
                boolean ofFiles, boolean posted, Map<String, java.util.List<String>> typed, boolean files, String here);

        static native TemplateInstance expired(
                Map<String, java.util.List<String>> typed, boolean read, boolean files, String here);
    }

    @ServerExceptionMapper
    public Response missing(Missing failure, ContainerRequestContext request) {
        return expired(request) ? sessionEnded(request) : answer(404, "missing", null, request);
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden failure, ContainerRequestContext request) {
        if (expired(request)) {
            return sessionEnded(request);
        }
        return actor.signedIn() ? answer(403, "forbidden", null, request) : answer(404, "missing", null, request);
    }

    @ServerExceptionMapper
    public Response refused(Refusal failure, ContainerRequestContext request) {
        return answer(422, "refused", failure, request);
    }

    @ServerExceptionMapper
    public Response tooOften(TooOften failure, ContainerRequestContext request) {
        return tooOften((int) failure.after().toSeconds(), failure, request);
    }

    /** @param said null for the sentence that holds for all */
    public Response tooOften(int seconds, Refusal said, ContainerRequestContext request) {
        return Response.fromResponse(answer(429, "tooOften", said, request))
                .header("Retry-After", seconds)
                .build();
    }

    /** What was sent to the API cannot be read as what it should be: every member of it that is wrong. */
    @ServerExceptionMapper
    Response faulty(Typed.Faulty failure, ContainerRequestContext request) {
        return Response.status(422)
                .type(Problem.JSON)
                .entity(Problem.of(422, ProblemType.REFUSED, null, here(request), failure.faults))
                .build();
    }

    /** A member of a body that nobody knows, or that is of another kind. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure, ContainerRequestContext request) {
        if (failure.getOriginalMessage().startsWith("Trailing token")) {
            return answer(400, "bad", null, request);
        }
        var member = failure.getPath().stream()
                .map(it -> it.getFieldName() == null ? String.valueOf(it.getIndex()) : it.getFieldName())
                .collect(Collectors.joining("."));
        return refused(
                Refusal.of(
                                WebMessages.class,
                                failure instanceof UnrecognizedPropertyException
                                        ? WebMessages::notKnownHere
                                        : WebMessages::notOfThisKind)
                        .at(member),
                request);
    }

    /** What is no form at all, or ends in its middle, or found no room where it arrives. */
    @ServerExceptionMapper
    Response unread(IOException failure, ContainerRequestContext request) {
        var away = Away.in(failure);
        if (away.isPresent()) {
            return away(away.get(), failure, request);
        }
        if (hungUp(failure)) {
            return Response.status(400).entity("").build();
        }
        return asForm(failure) ? answer(400, "bad", null, request) : broken(failure, request);
    }

    @ServerExceptionMapper
    Response stale(Stale failure, ContainerRequestContext request) {
        return answer(409, "stale", null, request);
    }

    /** That there is no such address is found on an event loop, where nobody can be looked up: so elsewhere. */
    @ServerExceptionMapper
    Uni<Response> http(WebApplicationException failure, ContainerRequestContext request) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            return Uni.createFrom().item(told(failure, request));
        }
        return Uni.createFrom()
                .item(() -> told(failure, request))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    public Response told(WebApplicationException failure, ContainerRequestContext request) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        var told = answer(status, kind(status), null, request);
        var challenge = failure.getResponse().getHeaderString(HttpHeaders.WWW_AUTHENTICATE);
        return challenge == null
                ? told
                : Response.fromResponse(told)
                        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                        .build();
    }

    /** To where it led the first time. */
    @ServerExceptionMapper
    Response again(Once.Again failure, ContainerRequestContext request) {
        return once.led()
                .map(it -> Response.seeOther(URI.create(it)).build())
                .orElseGet(() -> answer(409, "done", null, request));
    }

    /** A conflict or a broken rule found only at commit arrives wrapped by the transaction interceptor. */
    @ServerExceptionMapper
    Response unexpected(RuntimeException failure, ContainerRequestContext request) {
        var away = Away.in(failure);
        if (away.isPresent()) {
            return away(away.get(), failure, request);
        }
        if (Forms.conflict(failure)) {
            return answer(409, "stale", null, request);
        }
        var refusal = forms.refusal(failure);
        if (refusal.isPresent()) {
            return answer(422, "refused", refusal.get(), request);
        }
        if (asForm(failure)) {
            var tooMany = String.valueOf(failure.getMessage()).startsWith("Param limit");
            return answer(tooMany ? 413 : 400, tooMany ? "tooMany" : "bad", null, request);
        }
        return broken(failure, request);
    }

    private Response broken(Exception failure, ContainerRequestContext request) {
        Log.errorf(
                failure,
                "%s %s failed",
                request.getMethod(),
                RequestId.loggable(request.getUriInfo().getPath()));
        return answer(500, "broken", null, request);
    }

    /** Whether it could not be read as a form: the framework has no exception of its own for that. */
    private static boolean asForm(Exception failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(it -> it.getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart.")
                        && !it.getMethodName().startsWith("write"));
    }

    /** Whoever sent it hung up: nobody reads the answer, and nobody needs to read of it. */
    private static boolean hungUp(Throwable failure) {
        var depth = 0;
        for (var cause = failure; cause != null && depth++ < 10; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    /** Said in one line of the log, and on a page for which nothing is asked that could be away. */
    private Response away(Away.What what, Throwable failure, ContainerRequestContext request) {
        Log.warnf(
                "%s %s: %s away: %s",
                request.getMethod(),
                RequestId.loggable(request.getUriInfo().getPath()),
                what == Away.What.DATABASE ? "the database is" : "files are",
                Away.why(failure));
        routing.put(Away.TOLD, true);
        var answer = Response.status(503).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        if (isApi(request)) {
            return answer.type(Problem.JSON)
                    .entity(Problem.of(503, ProblemType.UNAVAILABLE, null, here(request), Map.of()))
                    .build();
        }
        var typed = forms.typed();
        giveToken();
        var again = request.getUriInfo().getRequestUri();
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.away(
                        what == Away.What.FILES,
                        "POST".equals(request.getMethod()),
                        typed.values(),
                        typed.anyUpload(),
                        again.getRawQuery() == null ? here(request) : here(request) + "?" + again.getRawQuery()))
                .build();
    }

    /** What the framework or a filter answers without a body (CSRF: an empty 400) gets our page or document. */
    @ServerResponseFilter
    void bare(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && response.getEntity() == null && !"HEAD".equals(request.getMethod())) {
            var status = response.getStatus();
            var told = answer(status, kind(status), null, request);
            response.setEntity(told.getEntity(), null, told.getMediaType());
        }
    }

    /** What was to be sent is larger than its address takes. */
    public Response tooLarge(String sentence, String back, ContainerRequestContext request) {
        if (isApi(request)) {
            return Response.status(413)
                    .type(Problem.JSON)
                    .entity(Problem.of(413, ProblemType.TOO_LARGE, sentence, here(request), Map.of()))
                    .build();
        }
        giveToken();
        return Response.status(413)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.toolarge(sentence, back))
                .build();
    }

    public static Response problem(int status, ProblemType type, ContainerRequestContext request) {
        return Response.status(status)
                .type(Problem.JSON)
                .entity(Problem.of(status, type, null, here(request), Map.of()))
                .build();
    }

    private static String kind(int status) {
        return switch (status) {
            case 401, 404, 405, 406, 415 -> "missing";
            case 403 -> "forbidden";
            case 413 -> "tooLarge";
            case 429 -> "tooOften";
            default -> status >= 500 ? "broken" : "bad";
        };
    }

    /** Whether we know who asks. */
    public boolean known() {
        return actor.signedIn();
    }

    /** A form sent by somebody who is not (or no longer) signed in must not be lost. */
    private boolean expired(ContainerRequestContext request) {
        return actor.known() == Actor.Known.NOT && "POST".equals(request.getMethod()) && !isApi(request);
    }

    /** Where a filter refused before the form was read, there is nothing to send again but the file. */
    private Response sessionEnded(ContainerRequestContext request) {
        var typed = forms.typed();
        var read = routing.get("csrf_token") != null;
        giveToken();
        return Response.status(422)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.expired(typed.values(), read, typed.anyUpload() || !read, here(request)))
                .build();
    }

    /** Where no route answered, no filter gave the page its token: the form to sign out takes that of the cookie. */
    private void giveToken() {
        if (routing.get("csrf_token") == null) {
            var cookie = routing.request().getCookie("csrf");
            routing.put("csrf_token", cookie == null ? "" : cookie.getValue());
        }
    }

    private static String here(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }

    public static boolean isApi(ContainerRequestContext request) {
        return here(request).startsWith("/api/");
    }

    private Response answer(int status, String kind, Refusal refusal, ContainerRequestContext request) {
        if (isApi(request)) {
            var detail = refusal == null || !refusal.field().isEmpty() ? null : refusal.in(actor.locale());
            Map<String, String> errors = refusal == null || refusal.field().isEmpty()
                    ? Map.of()
                    : Map.of(refusal.field(), refusal.in(actor.locale()));
            return Response.status(status)
                    .type(Problem.JSON)
                    .entity(Problem.of(
                            status,
                            "stale".equals(kind) ? ProblemType.STALE : ProblemType.of(status),
                            detail,
                            here(request),
                            errors))
                    .build();
        }
        giveToken();
        var offerSignIn = "missing".equals(kind) && actor.known() == Actor.Known.NOT;
        var sentence = refusal == null ? null : refusal.in(actor.locale());
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(
                        kind,
                        sentence,
                        offerSignIn,
                        here(request),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .build();
    }
}
