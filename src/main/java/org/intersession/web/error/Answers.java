package org.intersession.web.error;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Away;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.TooOften;
import org.intersession.web.Forms;
import org.intersession.web.Refused;
import org.intersession.web.running.RequestId;

/** What is answered where something cannot be done: a page for people, an RFC 9457 document under {@code /api}. */
@ApplicationScoped
public class Answers {
    /** In seconds. */
    public static final String RETRY_AFTER = "15";

    private final Actor actor;
    private final Forms forms;
    private final Clock clock;
    private final RoutingContext routing;

    Answers(Actor actor, Forms forms, Clock clock, RoutingContext routing) {
        this.actor = actor;
        this.forms = forms;
        this.clock = clock;
        this.routing = routing;
    }

    @CheckedTemplate(basePath = "layout")
    public static class Templates {
        public static native TemplateInstance error(
                String kind, String sentence, boolean offerSignIn, String here, Instant at);

        static native TemplateInstance toolarge(String sentence, String back);

        static native TemplateInstance away(
                boolean ofFiles,
                boolean posted,
                boolean read,
                Map<String, List<String>> typed,
                boolean files,
                String here);

        static native TemplateInstance expired(
                Map<String, List<String>> typed, boolean read, boolean files, String here);
    }

    /** In the words that go with its status. */
    Response of(int status, ContainerRequestContext request) {
        return of(status, kind(status), request);
    }

    /** @param kind which words of {@code layout/error.html} */
    Response of(int status, String kind, ContainerRequestContext request) {
        return of(status, kind, null, request);
    }

    public Response missing(ContainerRequestContext request) {
        if (expired(request)) {
            return sessionEnded(request);
        }
        Refused.because(routing, Refused.HIDDEN_OR_NOT_THERE);
        return of(404, "missing", request);
    }

    public Response forbidden(ContainerRequestContext request) {
        if (expired(request)) {
            return sessionEnded(request);
        }
        var known = actor.signedIn();
        Refused.because(routing, known ? Refused.NOT_THEIRS : Refused.NOT_SIGNED_IN);
        return known ? of(403, "forbidden", request) : of(404, "missing", request);
    }

    public Response refused(Refusal said, ContainerRequestContext request) {
        return of(422, "refused", said, request);
    }

    /** To a program: every member of what it sent that is wrong. */
    Response faulty(Map<String, String> faults, ContainerRequestContext request) {
        return Response.status(422)
                .type(Problem.JSON)
                .entity(Problem.of(422, ProblemType.REFUSED, null, here(request), faults))
                .build();
    }

    /** @param said null for the sentence that holds for all */
    public Response tooOften(int seconds, Refusal said, ContainerRequestContext request) {
        return Response.fromResponse(of(429, "tooOften", said, request))
                .header("Retry-After", seconds)
                .build();
    }

    /** A filter wants the token of a form, and says nothing. */
    Response withoutToken(ContainerRequestContext request) {
        Refused.because(routing, Refused.WITHOUT_TOKEN);
        return of(400, request);
    }

    Response triedTooOften(TooOften failure, ContainerRequestContext request) {
        Refused.because(routing, Refused.TOO_MANY_TRIES);
        return tooOften((int) failure.after().toSeconds(), failure, request);
    }

    public Response told(WebApplicationException failure, ContainerRequestContext request) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        var told = of(status, request);
        var challenge = failure.getResponse().getHeaderString(HttpHeaders.WWW_AUTHENTICATE);
        return challenge == null
                ? told
                : Response.fromResponse(told)
                        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                        .build();
    }

    /** Said in one line of the log, and on a page for which nothing is asked that could be away. */
    public Response away(Away.What what, Throwable failure, ContainerRequestContext request) {
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
        var read = read();
        giveToken();
        var again = request.getUriInfo().getRequestUri();
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.away(
                        what == Away.What.FILES,
                        "POST".equals(request.getMethod()),
                        read,
                        typed.values(),
                        typed.anyUpload(),
                        again.getRawQuery() == null ? here(request) : here(request) + "?" + again.getRawQuery()))
                .build();
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
        Refused.because(routing, Refused.NOT_SIGNED_IN);
        var typed = forms.typed();
        var read = read();
        giveToken();
        return Response.status(422)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.expired(typed.values(), read, typed.anyUpload() || !read, here(request)))
                .build();
    }

    /** Whether a form that came was read: it is not where something was asked before its body. */
    private boolean read() {
        return routing.get("csrf_token") != null;
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

    private Response of(int status, String kind, Refusal refusal, ContainerRequestContext request) {
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
