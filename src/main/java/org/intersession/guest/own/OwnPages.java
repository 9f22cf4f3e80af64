package org.intersession.guest.own;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.intersession.guest.Guest;
import org.intersession.guest.GuestActions;
import org.intersession.guest.GuestPages;
import org.intersession.guest.Guests;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.meeting.MeetingLinks;
import org.intersession.platform.Actor;
import org.intersession.platform.message.Notices;
import org.intersession.platform.refusal.Missing;
import org.intersession.print.Pdf;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The letter as the person invited by name reads it, by their link or signed in, and answers it. */
@Path("/meetings/{slug}/guest")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class OwnPages {
    private final Actor actor;
    private final Guests guests;
    private final GuestActions actions;
    private final Pdf pdf;
    private final Notices notices;
    private final Forms forms;

    OwnPages(Actor actor, Guests guests, GuestActions actions, Pdf pdf, Notices notices, Forms forms) {
        this.actor = actor;
        this.guests = guests;
        this.actions = actions;
        this.pdf = pdf;
        this.notices = notices;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "guest")
    static class Templates {
        static native TemplateInstance own(Guest guest, String contact, String chatham, Filled form);
    }

    @CheckedTemplate(basePath = "guest/print")
    static class Print {
        static native TemplateInstance letter(
                Guest guest, String sender, String contact, String chatham, String notice);
    }

    @GET
    public TemplateInstance read(String slug) {
        return page(own(slug), Filled.empty());
    }

    @POST
    @Path("answer")
    public Response answer(String slug) {
        var filled = forms.submit(typed -> actions.answer(actor, slug, GuestPages.answer(typed)));
        var guest = own(slug);
        return filled.accepted() ? Go.to(MeetingLinks.link(guest.meeting)) : Go.back(filled, page(guest, filled));
    }

    @GET
    @Path("letter.pdf")
    @Produces("application/pdf")
    public Response print(String slug) {
        var guest = own(slug);
        var locale = guest.locale();
        var process = guest.meeting.process();
        var page = Print.letter(
                        guest,
                        process.secretariatName == null ? "" : process.secretariatName.in(locale),
                        InvitationLetters.contact(guest.meeting, locale),
                        InvitationLetters.chatham(guest.meeting, locale),
                        notices.in(locale).orElse(null))
                .setLocale(locale)
                .render();
        return Response.ok(pdf.of(page))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + guest.reference.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private TemplateInstance page(Guest guest, Filled form) {
        return Templates.own(
                guest,
                InvitationLetters.contact(guest.meeting, actor.locale()),
                InvitationLetters.chatham(guest.meeting, actor.locale()),
                form);
    }

    private Guest own(String slug) {
        return guests.ownOf(actor, slug).orElseThrow(Missing::new);
    }
}
