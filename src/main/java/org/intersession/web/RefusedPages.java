package org.intersession.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;

/** What a request gets that is refused before any of it is read, whatever its address and method. */
@Path(RefusedPages.PATH)
@PermitAll
public class RefusedPages {
    static final String PATH = "/from-another-site";

    private static final String WHY = "web.refused";

    private final Clock clock;
    private final RoutingContext request;

    RefusedPages(Clock clock, RoutingContext request) {
        this.clock = clock;
        this.request = request;
    }

    private record Why(int status, String path) {}

    /** The page that says so is one of the application's; what was sent is read by nobody. */
    static void refuse(RoutingContext request, int status) {
        request.put(WHY, new Why(status, request.request().path()));
        request.reroute(HttpMethod.GET, PATH);
    }

    /** Whether it was: then it comes by the filters for the second time. */
    static boolean refused(RoutingContext request) {
        return request.get(WHY) != null;
    }

    @GET
    public Response refused() {
        Why why = request.get(WHY);
        var status = why == null ? 403 : why.status;
        if (why != null && why.path != null && why.path.startsWith("/api/")) {
            return Response.status(status)
                    .type(Problem.JSON)
                    .entity(Problem.of(status, "bad", null, why.path, Map.of()))
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Errors.Templates.error("bad", null, false, "/", clock.instant()))
                .build();
    }
}
