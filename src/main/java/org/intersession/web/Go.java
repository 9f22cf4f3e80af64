package org.intersession.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.web.error.Answers;

/** Where a submitted form leads: onward to a page of its own (303), or back to be put right (422, 409, 429, 503). */
public final class Go {
    /** For so long what a form does too often is counted. */
    private static final int AN_HOUR = 3600;

    private Go() {}

    /** A path of our own, as {@code *Links} makes them. */
    public static Response to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of ours");
        }
        return Response.seeOther(URI.create(path)).build();
    }

    /** The same, with what was typed in these fields in its query: what else a form carries is for no address. */
    public static Response to(String path, Typed typed, String... fields) {
        var asked = Stream.of(fields)
                .flatMap(field -> typed.all(field).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return to(asked.isEmpty() ? path : path + "?" + asked);
    }

    public static Response back(Filled form, TemplateInstance page) {
        var answer = Response.status(form.status()).entity(page);
        return switch (form.status()) {
            case 429 -> answer.header("Retry-After", AN_HOUR).build();
            case 503 -> answer.header("Retry-After", Answers.RETRY_AFTER).build();
            default -> answer.build();
        };
    }
}
