package org.intersession.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.intersession.platform.Actor;

/** An administrator has the whole log read again. */
@Path("/admin/log/verification")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SealPages {
    private final Actor actor;
    private final SealReading reading;

    SealPages(Actor actor, SealReading reading) {
        this.actor = actor;
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "log")
    static class Templates {
        static native TemplateInstance verification(SealReading.Verified it);
    }

    @GET
    public TemplateInstance verification() {
        return Templates.verification(reading.verify(actor));
    }
}
