package org.intersession.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the page that is being made, for the links that lead to itself in another language. */
@Named("here")
@RequestScoped
@Unremovable
public class Here {
    private final CurrentVertxRequest request;

    Here(CurrentVertxRequest request) {
        this.request = request;
    }

    /** What it asks for, in that language: {@code ?q=visas&lang=fr}. */
    public String inLanguage(String language) {
        var query = request.getCurrent() == null
                ? null
                : request.getCurrent().request().query();
        var asked = query == null
                ? Stream.<String>empty()
                : Stream.of(query.split("&")).filter(it -> !it.isEmpty() && !it.startsWith("lang="));
        return Stream.concat(asked, Stream.of("lang=" + language)).collect(Collectors.joining("&", "?", ""));
    }
}
