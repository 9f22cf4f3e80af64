package org.intersession.web.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.web.Forms;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Has the forms that bring files read under the bounds that the framework has for all forms. */
@ApplicationScoped
class ArrivingForms {
    /** @param text the longest value, in bytes */
    record Bounds(Path folder, int fields, long text) {}

    private final Bounds bounds;

    ArrivingForms(
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") String folder,
            @ConfigProperty(name = "quarkus.http.limits.max-form-fields") int fields,
            @ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size") MemorySize text) {
        bounds = new Bounds(Path.of(folder), fields, text.asLongValue());
    }

    /** Reads it where the request is at home, and then goes on with it. */
    void read(ResteasyReactiveContainerRequestContext request, Context home) {
        var type = request.getMediaType();
        var boundary = type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                ? null
                : type.getParameters().get("boundary");
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var routing = context.unwrap(RoutingContext.class);
        if (boundary == null || routing.request().isEnded()) {
            request.resume();
            return;
        }
        var parts = new ArrivingParts(bounds, (field, why) -> routing.put(Forms.NO_ROOM, new Forms.NoRoom(field, why)));
        home.runOnContext(ignored -> ArrivingForm.read(context, parts, boundary));
    }
}
