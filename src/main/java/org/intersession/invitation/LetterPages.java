package org.intersession.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.intersession.mail.Mail;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.intersession.print.Pdf;
import org.intersession.web.Go;
import org.intersession.web.Site;

/**
 * An invitation as its party reads it: on a page, or on the process's letterhead. Whoever holds the mail comes by the
 * address in it, and sees what the mail says.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LetterPages {
    private final Actor actor;
    private final Invitations invitations;
    private final InvitationSecret secret;
    private final Pdf pdf;
    private final Site site;
    private final Clock clock;

    LetterPages(Actor actor, Invitations invitations, InvitationSecret secret, Pdf pdf, Site site, Clock clock) {
        this.actor = actor;
        this.invitations = invitations;
        this.secret = secret;
        this.pdf = pdf;
        this.site = site;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance letter(Opened opened, String chatham, String contact);

        static native TemplateInstance closed();
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

    /** Sets a cookie and goes on to an address without the token: addresses get copied. */
    @GET
    @Path("invitations/{token}")
    public Response open(String token) {
        var invitation = held(token).map(Opened::invitation);
        if (invitation.isEmpty()) {
            return Response.status(404).entity(Templates.closed()).build();
        }
        var path = InvitationLinks.invitationPath(invitation.get());
        return Response.fromResponse(Go.to(path))
                .header("Cache-Control", "no-store")
                .cookie(new NewCookie.Builder("invitation")
                        .value(token)
                        .path(path)
                        .httpOnly(true)
                        .secure(site.encrypted())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    @GET
    @Path("meetings/{slug}/invitations/{code:[A-Z][A-Z0-9-]*}")
    public TemplateInstance read(String slug, String code, @CookieParam("invitation") String token) {
        var opened = opened(slug, code, token);
        var meeting = opened.invitation().meeting;
        return Templates.letter(
                opened,
                InvitationLetters.chatham(meeting, actor.locale()),
                InvitationLetters.contact(meeting, actor.locale()));
    }

    @GET
    @Path("meetings/{slug}/invitations/{code:[A-Z][A-Z0-9-]*}/letter.pdf")
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
                : Arrays.stream(invitation.distribution.split("; ")).limit(1).toList();
    }

    private Opened opened(String slug, String code, String token) {
        var seen = invitations.seen(slug, code, actor.person(), actor.roles(), actor.within(), clock.instant());
        if (seen.isPresent()) {
            return new Opened(seen.get(), null);
        }
        return held(token)
                .filter(it -> it.invitation().meeting.slug.equals(slug)
                        && it.invitation().party.code.equals(code))
                .orElseThrow(Missing::new);
    }

    private Optional<Opened> held(String token) {
        if (token == null) {
            return Optional.empty();
        }
        return secret.opened(token)
                .flatMap(id -> Optional.ofNullable(Mail.<Mail>findById(id)))
                .filter(mail -> "invitation".equals(mail.occasion))
                .flatMap(mail -> invitations.told(mail.meeting, mail.party).map(it -> new Opened(it, mail)));
    }
}
