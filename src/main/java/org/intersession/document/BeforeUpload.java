package org.intersession.document;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;

/** Before the body of an upload is read: whether they may, and whether it is not too large. */
@Provider
@OwnUpload
@Priority(1)
public class BeforeUpload implements ContainerRequestFilter {
    /** What a form adds to its file. */
    private static final long ROOM = 1_000_000;

    private final Actor actor;
    private final Documents documents;
    private final RoutingContext routing;
    private final Clock clock;

    BeforeUpload(Actor actor, Documents documents, RoutingContext routing, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var symbol = request.getUriInfo().getPathParameters().getFirst("symbol");
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        var length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > Intake.LIMIT + ROOM) {
            drain();
            request.abortWith(Response.status(413)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(FilePages.Templates.tooLarge(document).render())
                    .build());
        }
    }

    /** A browser shows no answer while it is still sending: the rest is read and thrown away, for a minute at most. */
    private void drain() {
        var request = routing.request();
        if (request.isEnded()) {
            return;
        }
        var done = new CompletableFuture<Void>();
        request.handler(ignored -> {});
        request.endHandler(done::complete);
        request.exceptionHandler(done::completeExceptionally);
        request.resume();
        try {
            done.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException gone) {
            // There is nobody left to answer.
        }
    }
}
