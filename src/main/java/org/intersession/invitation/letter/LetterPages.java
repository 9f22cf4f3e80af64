package org.intersession.invitation.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitations;
import org.intersession.mail.Mail;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.print.Pdf;

/**
 * An invitation as its party reads it: on a page, or on the process's letterhead. Whoever holds the mail comes by the
 * address in it, and sees what the mail says.
 */
@Path("/meetings/{slug}/invitations/{code:[A-Z][A-Z0-9-]*}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LetterPages {
    private final Actor actor;
    private final Invitations invitations;
    private final Holders holders;
    private final Pdf pdf;
    private final Clock clock;

    LetterPages(Actor actor, Invitations invitations, Holders holders, Pdf pdf, Clock clock) {
        this.actor = actor;
        this.invitations = invitations;
        this.holders = holders;
        this.pdf = pdf;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance letter(Opened opened, String chatham, String contact);
    }

    @CheckedTemplate(basePath = "invitation/print")
    static class Print {
        static native TemplateInstance letter(
                Invitation invitation, String sender, List<String> addressees, String chatham, String contact);
    }

    /** @param mail the one whose holder this is; null for somebody with the right to see the invitation */
    record Opened(Invitation invitation, Mail mail) {
        public boolean byMail() {
            return mail != null;
        }

        /** m…z@example.org: enough for its owner. */
        public String masked() {
            var at = mail.toAddress.indexOf('@');
            return mail.toAddress.charAt(0) + "…" + mail.toAddress.charAt(at - 1) + mail.toAddress.substring(at);
        }
    }

    @GET
    public TemplateInstance read(String slug, String code, @CookieParam("invitation") String token) {
        var opened = opened(slug, code, token);
        var meeting = opened.invitation().meeting;
        return Templates.letter(
                opened,
                InvitationLetters.chatham(meeting, actor.locale()),
                InvitationLetters.contact(meeting, actor.locale()));
    }

    @GET
    @Path("letter.pdf")
    @Produces("application/pdf")
    public Response print(String slug, String code, @CookieParam("invitation") String token) {
        var invitation = opened(slug, code, token).invitation();
        var locale = invitation.locale();
        var process = invitation.meeting.process();
        var sender = process.secretariatName == null ? "" : process.secretariatName.in(locale);
        var page = Print.letter(
                        invitation,
                        sender,
                        addressees(invitation),
                        InvitationLetters.chatham(invitation.meeting, locale),
                        InvitationLetters.contact(invitation.meeting, locale))
                .setLocale(locale)
                .render();
        return Response.ok(pdf.of(page))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + invitation.reference.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Those written to, without those in copy. */
    private static List<String> addressees(Invitation invitation) {
        return invitation.distribution == null
                ? List.of()
                : Arrays.stream(invitation.distribution.split("\\u00a0?; "))
                        .limit(1)
                        .toList();
    }

    private Opened opened(String slug, String code, String token) {
        var seen =
                invitations.seen(slug, code, actor.person(), actor.rolesInQueries(), actor.within(), clock.instant());
        if (seen.isPresent()) {
            return new Opened(seen.get(), null);
        }
        return holders.held(token)
                .filter(it -> it.invitation().meeting.slug.equals(slug)
                        && it.invitation().party.code.equals(code))
                .orElseThrow(Missing::new);
    }
}
