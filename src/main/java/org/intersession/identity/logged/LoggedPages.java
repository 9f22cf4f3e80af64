package org.intersession.identity.logged;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.intersession.identity.granting.GrantPolicy;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.jboss.resteasy.reactive.RestQuery;

/** What was done, by whom and to what, for administrators. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LoggedPages {
    private static final int PAGE = 50;

    private final Actor actor;
    private final LoggedReading reading;

    LoggedPages(Actor actor, LoggedReading reading) {
        this.actor = actor;
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance log(List<LoggedLine> lines, UUID next);
    }

    @GET
    @Path("log")
    public TemplateInstance log(@RestQuery UUID before) {
        if (!GrantPolicy.mayAdminister(actor)) {
            throw new Missing();
        }
        var lines = reading.before(before, PAGE + 1, actor.locale());
        var more = lines.size() > PAGE;
        var shown = more ? lines.subList(0, PAGE) : lines;
        return Templates.log(shown, more ? shown.get(PAGE - 1).id() : null);
    }
}
