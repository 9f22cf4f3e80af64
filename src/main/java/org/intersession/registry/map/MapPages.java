package org.intersession.registry.map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.intersession.platform.Actor;

/** The map "RCP membership worldwide", and the table that says the same. */
@Path("/map")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MapPages {
    private final Actor actor;
    private final WorldMap map;

    MapPages(Actor actor, WorldMap map) {
        this.actor = actor;
        this.map = map;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance map(WorldMap.Drawing map);
    }

    @GET
    public TemplateInstance map() {
        return Templates.map(map.drawing(actor.locale()));
    }
}
