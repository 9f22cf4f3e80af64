package org.intersession.web.error;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpClosedException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.platform.refusal.Away;
import org.intersession.platform.refusal.Forbidden;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;
import org.intersession.platform.refusal.TooOften;
import org.intersession.web.Forms;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;
import org.intersession.web.once.Once;
import org.intersession.web.running.RequestId;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The one place where failures become {@link Answers}. */
public class Errors {
    private final Answers answers;
    private final Forms forms;
    private final Once once;

    Errors(Answers answers, Forms forms, Once once) {
        this.answers = answers;
        this.forms = forms;
        this.once = once;
    }

    @ServerExceptionMapper
    Response missing(Missing failure, ContainerRequestContext request) {
        return answers.missing(request);
    }

    @ServerExceptionMapper
    Response forbidden(Forbidden failure, ContainerRequestContext request) {
        return answers.forbidden(request);
    }

    @ServerExceptionMapper
    Response refused(Refusal failure, ContainerRequestContext request) {
        return answers.refused(failure, request);
    }

    @ServerExceptionMapper
    Response tooOften(TooOften failure, ContainerRequestContext request) {
        return answers.triedTooOften(failure, request);
    }

    /** What was sent to the API cannot be read as what it should be: every member of it that is wrong. */
    @ServerExceptionMapper
    Response faulty(Typed.Faulty failure, ContainerRequestContext request) {
        return answers.faulty(failure.faults, request);
    }

    /** A member of a body that nobody knows, or that is of another kind. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure, ContainerRequestContext request) {
        if (failure.getOriginalMessage().startsWith("Trailing token")) {
            return answers.of(400, "bad", request);
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
            return answers.away(away.get(), failure, request);
        }
        if (hungUp(failure)) {
            return Response.status(400).entity("").build();
        }
        return asForm(failure) ? answers.of(400, "bad", request) : broken(failure, request);
    }

    @ServerExceptionMapper
    Response stale(Stale failure, ContainerRequestContext request) {
        return answers.of(409, "stale", request);
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

    Response told(WebApplicationException failure, ContainerRequestContext request) {
        return answers.told(failure, request);
    }

    /** To where it led the first time. */
    @ServerExceptionMapper
    Response again(Once.Again failure, ContainerRequestContext request) {
        return once.led()
                .map(it -> Response.seeOther(URI.create(it)).build())
                .orElseGet(() -> answers.of(409, "done", request));
    }

    /** A conflict or a broken rule found only at commit arrives wrapped by the transaction interceptor. */
    @ServerExceptionMapper
    Response unexpected(RuntimeException failure, ContainerRequestContext request) {
        var away = Away.in(failure);
        if (away.isPresent()) {
            return answers.away(away.get(), failure, request);
        }
        if (Forms.conflict(failure)) {
            return answers.of(409, "stale", request);
        }
        var refusal = forms.refusal(failure);
        if (refusal.isPresent()) {
            return answers.refused(refusal.get(), request);
        }
        if (Forms.atOnce(failure)) {
            return answers.of(409, "stale", request);
        }
        if (asForm(failure)) {
            var tooMany = String.valueOf(failure.getMessage()).startsWith("Param limit");
            return answers.of(tooMany ? 413 : 400, tooMany ? "tooMany" : "bad", request);
        }
        return broken(failure, request);
    }

    private Response broken(Exception failure, ContainerRequestContext request) {
        Log.errorf(
                failure,
                "%s %s failed",
                request.getMethod(),
                RequestId.loggable(request.getUriInfo().getPath()));
        return answers.of(500, "broken", request);
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

    /** What the framework or a filter answers without a body (CSRF: an empty 400) gets our page or document. */
    @ServerResponseFilter
    void bare(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && response.getEntity() == null && !"HEAD".equals(request.getMethod())) {
            var told = bare(response.getStatus(), request);
            response.setStatus(told.getStatus());
            response.getHeaders().putAll(told.getHeaders());
            response.setEntity(told.getEntity(), null, told.getMediaType());
        }
    }

    Response bare(int status, ContainerRequestContext request) {
        return status == 400 ? answers.withoutToken(request) : answers.of(status, request);
    }

    /** Who asks, and in which language, is looked up for an answer, and that can be away too. */
    @AroundInvoke
    Object answered(InvocationContext answer) throws Exception {
        try {
            return answer.proceed();
        } catch (Exception failed) {
            var away = Away.in(failed).orElseThrow(() -> failed);
            return answers.away(away, failed, request(answer));
        }
    }

    private static ContainerRequestContext request(InvocationContext answer) {
        return Stream.of(answer.getParameters())
                .filter(ContainerRequestContext.class::isInstance)
                .map(ContainerRequestContext.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
