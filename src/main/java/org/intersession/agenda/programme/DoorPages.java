package org.intersession.agenda.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.intersession.agenda.release.Releases;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.print.Pdf;
import org.jboss.resteasy.reactive.RestQuery;

/** What hangs at the door of the room: a sheet for each sitting of the newest release that the reader sees. */
@Path("/meetings/{slug}/door-sheets.pdf")
@Produces("application/pdf")
@PermitAll
public class DoorPages {
    private final Actor actor;
    private final Releases releases;
    private final Pdf pdf;
    private final Clock clock;

    DoorPages(Actor actor, Releases releases, Pdf pdf, Clock clock) {
        this.actor = actor;
        this.releases = releases;
        this.pdf = pdf;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agenda/print")
    static class Prints {
        static native TemplateInstance doors(Meeting meeting, List<Programme.Slot> sittings);
    }

    /** @param day of one day alone (ISO 8601), or of all */
    @GET
    public Response sheets(String slug, @RestQuery String day) {
        var rendition = releases.newestFor(actor, clock.instant(), slug).orElseThrow(Missing::new);
        var sittings = rendition.read().days().stream()
                .filter(it ->
                        day == null || day.isEmpty() || it.day().toString().equals(day))
                .flatMap(it -> it.slots().stream())
                .filter(it -> !it.pause())
                .toList();
        if (sittings.isEmpty()) {
            throw new Missing();
        }
        var meeting = rendition.release.meeting;
        var html = Prints.doors(meeting, sittings).setLocale(actor.locale()).render();
        return Response.ok(pdf.of(html), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + meeting.slug + "-doors.pdf\"")
                .build();
    }
}
