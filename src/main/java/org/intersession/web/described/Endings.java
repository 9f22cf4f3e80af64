package org.intersession.web.described;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.intersession.web.error.Answers;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Tells with each answer of an operation that ends, since when and until when (RFC 9745, RFC 8594). */
class Endings {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        var resource = Answers.isApi(request) ? CurrentRequestManager.get().getTarget() : null;
        var ending =
                resource == null ? null : resource.getLazyMethod().getMethod().getAnnotation(Ending.class);
        if (ending != null) {
            headers(ending).forEach((name, value) -> response.getHeaders().add(name, value));
        }
    }

    static Map<String, String> headers(Ending ending) {
        var since = LocalDate.parse(ending.since()).atStartOfDay(ZoneOffset.UTC);
        var until = LocalDate.parse(ending.until()).atStartOfDay(ZoneOffset.UTC);
        return Map.of(
                "Deprecation",
                "@" + since.toEpochSecond(),
                "Sunset",
                DATE.format(until),
                "Link",
                "</api>; rel=\"deprecation\"");
    }
}
