package org.intersession.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where a submitted form leads: onward to a page of its own (303), or back to be put right (422, 409). */
public final class Go {
    private Go() {}

    /** A path of our own, as {@code *Links} makes them. */
    public static Response to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of ours");
        }
        return Response.seeOther(URI.create(path)).build();
    }

    public static Response back(Filled form, TemplateInstance page) {
        return Response.status(form.status()).entity(page).build();
    }
}
