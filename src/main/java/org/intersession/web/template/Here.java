package org.intersession.web.template;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the page that is being made, for the links that lead to itself in another language, and for the places. */
@Named("here")
@RequestScoped
@Unremovable
public class Here {
    private final CurrentVertxRequest request;

    Here(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * The same page in that language, as a relative address: {@code ?q=visas&lang=fr}. What answers a form has no address
     * that can be opened: there it is the page with the form, from which the browser came.
     */
    public String inLanguage(String language) {
        var asked = request.getCurrent() == null ? null : request.getCurrent().request();
        if (asked == null) {
            return lang("", null, language);
        }
        if (asked.method() == HttpMethod.GET || asked.method() == HttpMethod.HEAD) {
            return lang("", asked.query(), language);
        }
        return origin(asked)
                .map(it -> lang(it.getRawPath(), it.getRawQuery(), language))
                .orElseGet(() -> lang("/", null, language));
    }

    /** Whether this page is that one, or stands under it: where one is among the places of the head. */
    public boolean under(String path) {
        var asked = request.getCurrent() == null ? null : request.getCurrent().request();
        return asked != null
                && asked.path() != null
                && asked.path().startsWith(path)
                && (asked.path().length() == path.length() || asked.path().charAt(path.length()) == '/');
    }

    /** A number in its address, as an act leads there to say how many; null where there is none. */
    public Integer number(String name) {
        var asked = request.getCurrent() == null ? null : request.getCurrent().request();
        var said = asked == null ? null : asked.getParam(name);
        return said == null || !said.matches("\\d{1,9}") ? null : Integer.valueOf(said);
    }

    /** Only of this site; another's address may not get into a link. */
    private static Optional<URI> origin(HttpServerRequest asked) {
        try {
            return Optional.ofNullable(asked.getHeader("Referer"))
                    .map(URI::create)
                    .filter(it -> it.getRawAuthority() != null
                            && it.getRawAuthority().equals(String.valueOf(asked.authority()))
                            && it.getRawPath().startsWith("/")
                            && !it.getRawPath().startsWith("//"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String lang(String path, String query, String language) {
        var kept = query == null
                ? Stream.<String>empty()
                : Stream.of(query.split("&")).filter(it -> !it.isEmpty() && !it.startsWith("lang="));
        return Stream.concat(kept, Stream.of("lang=" + language)).collect(Collectors.joining("&", path + "?", ""));
    }
}
