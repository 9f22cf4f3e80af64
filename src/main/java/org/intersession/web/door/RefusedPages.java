package org.intersession.web.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.intersession.web.error.Answers;
import org.intersession.web.error.Problem;
import org.intersession.web.error.ProblemType;

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

    /** @param after in how many seconds it may be asked again; 0 where that would help nothing */
    private record Why(int status, String path, int after) {}

    /** The page that says so is one of the application's; what was sent is read by nobody. */
    public static void refuse(RoutingContext request, int status) {
        request.put(WHY, new Why(status, request.request().path(), 0));
        request.reroute(HttpMethod.GET, PATH);
    }

    static void tooOften(RoutingContext request, int after) {
        request.put(WHY, new Why(429, request.request().path(), after));
        request.reroute(HttpMethod.GET, PATH);
    }

    /** The path that a request came to, also where it was led here instead. */
    public static String asked(RoutingContext request) {
        Why why = request.get(WHY);
        return why == null ? request.request().path() : why.path;
    }

    /** Whether it was: then it comes by the filters for the second time. */
    public static boolean refused(RoutingContext request) {
        return request.get(WHY) != null;
    }

    @GET
    public Response refused() {
        Why why = request.get(WHY);
        var status = why == null ? 403 : why.status;
        var kind =
                switch (status) {
                    case 429 -> "tooOften";
                    case 414, 431 -> "tooLong";
                    default -> "bad";
                };
        var answer = Response.status(status);
        if (status == 429) {
            answer.header("Retry-After", why.after);
        }
        if (why != null && why.path != null && why.path.startsWith("/api/")) {
            return answer.type(Problem.JSON)
                    .entity(Problem.of(status, ProblemType.of(status), null, why.path, Map.of()))
                    .build();
        }
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Answers.Templates.error(kind, null, false, "/", clock.instant()))
                .build();
    }
}
