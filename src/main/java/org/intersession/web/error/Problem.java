package org.intersession.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A problem document (RFC 9457). {@code errors} names the members of the body that are wrong, each with its sentence. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String instance, Map<String, String> errors) {
    public static final String JSON = "application/problem+json";

    public static Problem of(int status, ProblemType type, String detail, String instance, Map<String, String> errors) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "HTTP " + status : known.getReasonPhrase();
        return new Problem(type.address(), title, status, detail, instance, errors);
    }
}
