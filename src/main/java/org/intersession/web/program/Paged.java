package org.intersession.web.program;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.intersession.platform.refusal.Refusal;
import org.intersession.web.WebMessages;

/**
 * A page of a list that grows, for programs: at most {@code size} things after the one that {@code ?after=} names. What
 * is new meanwhile moves nothing. The list is asked for {@link #oneMore}, which tells whether there is a next page.
 */
public record Paged(int size) {
    /** @param limit as it was sent; null for the usual size */
    public static Paged by(String limit, int usual, int most) {
        if (limit == null || limit.isBlank()) {
            return new Paged(usual);
        }
        try {
            var size = Integer.parseInt(limit.strip());
            if (size >= 1 && size <= most) {
                return new Paged(size);
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw Refusal.of(WebMessages.class, it -> it.notANumber(1, most)).at("limit");
    }

    public int oneMore() {
        return size + 1;
    }

    /** @param name what {@code ?after=} says of a thing */
    public <T> Response answer(List<T> found, UriInfo here, Function<T, String> name, Function<T, ?> view) {
        var page = found.subList(0, Math.min(size, found.size()));
        var answer = Response.ok(page.stream().map(view).toList());
        if (found.size() > size) {
            answer.header("Link", "<" + next(here, name.apply(page.get(size - 1))) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private String next(UriInfo here, String after) {
        var asked = new ArrayList<String>();
        here.getQueryParameters().forEach((parameter, values) -> values.stream()
                .filter(value -> !parameter.equals("after") && !parameter.equals("limit"))
                .forEach(value -> asked.add(said(parameter, value))));
        asked.add(said("after", after));
        asked.add(said("limit", Integer.toString(size)));
        return here.getRequestUri().getRawPath() + "?" + String.join("&", asked);
    }

    private static String said(String parameter, String value) {
        return URLEncoder.encode(parameter, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
