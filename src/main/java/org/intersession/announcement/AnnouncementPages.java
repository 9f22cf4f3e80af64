package org.intersession.announcement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.intersession.mail.Mail;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.refusal.Missing;
import org.jboss.resteasy.reactive.RestQuery;

/** What was sent, read again: by whoever received it, and by the secretariat with how it was delivered. */
@Path("/announcements")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AnnouncementPages {
    private static final int PAGE = 50;
    private final Actor actor;
    private final Announcements announcements;
    private final Clock clock;

    AnnouncementPages(Actor actor, Announcements announcements, Clock clock) {
        this.actor = actor;
        this.announcements = announcements;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "announcement")
    static class Templates {
        static native TemplateInstance list(
                List<Mail> mails, boolean sent, String refused, boolean secretariat, UUID older);

        static native TemplateInstance one(Mail mail, boolean sent, List<List<String>> paragraphs, String meeting);
    }

    @GET
    public TemplateInstance received(@RestQuery UUID before) {
        known();
        return list(announcements.receivedBy(actor, clock.instant(), before), false, null);
    }

    @GET
    @Path("sent")
    public TemplateInstance sent(@RestQuery String refused, @RestQuery UUID before) {
        known();
        return list(announcements.sentFor(actor, clock.instant(), refused, before), true, refused);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(UUID id) {
        known();
        var now = clock.instant();
        var mail = announcements.seenBy(actor, now, id);
        var text = mail.text.replaceAll("\\{(personal|invitation)-link}", "[…]");
        var paragraphs = Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(it -> it.lines().toList())
                .toList();
        return Templates.one(
                mail,
                announcements.sentBy(actor, now, id),
                paragraphs,
                mail.meeting == null ? null : announcements.slug(mail.meeting).orElse(null));
    }

    private TemplateInstance list(List<Mail> mails, boolean sent, String refused) {
        var more = mails.size() > PAGE;
        var shown = more ? mails.subList(0, PAGE) : mails;
        return Templates.list(
                shown,
                sent,
                refused,
                !actor.processes(Role.SECRETARIAT).isEmpty(),
                more ? shown.get(PAGE - 1).id : null);
    }

    /** Mails are somebody's: a stranger has none, and learns nothing. */
    private void known() {
        if (actor.person() == null || actor.known() == Actor.Known.BY_LINK) {
            throw new Missing();
        }
    }
}
