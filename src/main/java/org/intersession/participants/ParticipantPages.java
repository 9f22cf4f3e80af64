package org.intersession.participants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.intersession.guest.Guests;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.platform.message.Notices;
import org.intersession.platform.refusal.Guard;
import org.intersession.print.Pdf;
import org.intersession.registry.Party;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of participants and the order of delegations: to read, to print, to take along. */
@Path("/meetings/{slug}")
@PermitAll
public class ParticipantPages {
    private final Actor actor;
    private final Participants participants;
    private final Guests guests;
    private final ParticipantActions actions;
    private final Pdf pdf;
    private final Notices notices;
    private final FreshSignIn fresh;
    private final Forms forms;
    private final Clock clock;

    ParticipantPages(
            Actor actor,
            Participants participants,
            Guests guests,
            ParticipantActions actions,
            Pdf pdf,
            Notices notices,
            FreshSignIn fresh,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.participants = participants;
        this.guests = guests;
        this.actions = actions;
        this.pdf = pdf;
        this.notices = notices;
        this.fresh = fresh;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "participants")
    static class Templates {
        static native TemplateInstance list(Meeting meeting, ParticipantList list, String further, boolean provisional);

        static native TemplateInstance order(Meeting meeting, Order order, List<Draw> draws, Filled form);
    }

    @CheckedTemplate(basePath = "participants/print")
    static class Print {
        static native TemplateInstance paper(
                Meeting meeting, ParticipantList list, boolean provisional, Instant now, String notice);

        static native TemplateInstance plan(Meeting meeting, Order order, Instant now, String notice);
    }

    @GET
    @Path("participants")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(String slug, @RestQuery String after) {
        var now = clock.instant();
        var meeting = participants.seenBy(actor, now, slug);
        var part = Part.after(after, participants.here(meeting), actor.locale());
        return Templates.list(
                meeting, list(meeting, part.parties(), part.last(), now), part.further(), provisional(meeting, now));
    }

    @GET
    @Path("participants.pdf")
    @Produces("application/pdf")
    public Response paper(String slug) {
        var now = clock.instant();
        var meeting = participants.seenBy(actor, now, slug);
        Guard.allow(ParticipantPolicy.mayPrint(actor, meeting));
        if (participants.seesWhole(actor, now, meeting)) {
            fresh.demand(actor);
        }
        var page = Print.paper(
                meeting,
                list(meeting, now),
                provisional(meeting, now),
                now,
                notices.in(actor.locale()).orElse(null));
        return file(page, "participants-" + slug + "-" + actor.language() + ".pdf");
    }

    @GET
    @Path("participants.csv")
    @Produces("text/csv; charset=utf-8")
    public Response table(String slug) {
        var now = clock.instant();
        var meeting = participants.seenBy(actor, now, slug);
        Guard.allow(ParticipantPolicy.mayExport(actor, meeting));
        fresh.demand(actor);
        return Response.ok(ParticipantTable.of(list(meeting, now), actor.locale()))
                .header("Content-Disposition", "attachment; filename=\"participants-" + slug + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("order")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance order(String slug, @RestQuery String alphabet, @RestQuery String from) {
        return order(slug, alphabet, from, Filled.empty());
    }

    @GET
    @Path("order.pdf")
    @Produces("application/pdf")
    public Response plan(String slug, @RestQuery String alphabet, @RestQuery String from) {
        var now = clock.instant();
        var meeting = participants.seenBy(actor, now, slug);
        Guard.allow(ParticipantPolicy.mayPrint(actor, meeting));
        var page = Print.plan(
                meeting,
                ordered(meeting, alphabet, from),
                now,
                notices.in(actor.locale()).orElse(null));
        return file(page, "order-" + slug + ".pdf");
    }

    @POST
    @Path("order/draws")
    @Produces(MediaType.TEXT_HTML)
    public Response draw(String slug) {
        var alphabet = new String[1];
        var filled = forms.submit(typed -> {
            alphabet[0] = language(typed.raw("alphabet"));
            actions.draw(actor, slug);
        });
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/order?from=lot&alphabet=" + alphabet[0])
                : Go.back(filled, order(slug, alphabet[0], null, filled));
    }

    private TemplateInstance order(String slug, String alphabet, String from, Filled form) {
        var meeting = participants.seenBy(actor, clock.instant(), slug);
        return Templates.order(meeting, ordered(meeting, alphabet, from), participants.draws(meeting), form);
    }

    /** From the one drawn last; by {@code from=first} from the first of the alphabet. */
    private Order ordered(Meeting meeting, String alphabet, String from) {
        var draws = "first".equals(from) ? List.<Draw>of() : participants.draws(meeting);
        return Order.of(participants.present(meeting), language(alphabet), draws.isEmpty() ? null : draws.get(0));
    }

    private String language(String alphabet) {
        return alphabet != null && Languages.serves(alphabet) ? alphabet : actor.language();
    }

    private ParticipantList list(Meeting meeting, Instant now) {
        return list(meeting, participants.present(meeting), true, now);
    }

    private ParticipantList list(Meeting meeting, List<Party> parties, boolean guestsToo, Instant now) {
        var people = parties.isEmpty() ? List.<Listed>of() : participants.confirmed(meeting, parties);
        return ParticipantList.of(
                parties,
                participants.seesWhole(actor, now, meeting) ? people : Listed.withoutAddresses(people),
                guestsToo ? guests.attending(meeting) : List.of(),
                !participants.takesPart(actor, now, meeting),
                actor.locale());
    }

    private static boolean provisional(Meeting meeting, Instant now) {
        return meeting.closesOn == null
                || meeting.zone == null
                || now.isBefore(
                        meeting.closesOn.plusDays(1).atStartOfDay(meeting.zone).toInstant());
    }

    private Response file(TemplateInstance page, String name) {
        page.setLocale(actor.locale());
        return Response.ok(pdf.of(page.render()))
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
