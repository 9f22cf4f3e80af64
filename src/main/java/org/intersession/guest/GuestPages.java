package org.intersession.guest;

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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intersession.guest.review.GuestReview;
import org.intersession.guest.review.GuestReviews;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;
import org.jboss.resteasy.reactive.RestQuery;

/** Whom a secretariat invites by name: named, read through, written to, and what they answered. */
@Path("/meetings/{slug}/guests")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class GuestPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Guests guests;
    private final GuestReviews reviews;
    private final GuestActions actions;
    private final Forms forms;
    private final Clock clock;

    GuestPages(
            Actor actor,
            Meetings meetings,
            Guests guests,
            GuestReviews reviews,
            GuestActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.guests = guests;
        this.reviews = reviews;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "guest")
    static class Templates {
        static native TemplateInstance list(Meeting meeting, List<Guest> guests);

        static native TemplateInstance form(
                Meeting meeting, Guest guest, String action, List<Guest.Capacity> capacities, Filled form);

        static native TemplateInstance sent(Guest guest, List<Received.Means> means, Filled form);

        static native TemplateInstance review(Meeting meeting, GuestReview review, Filled form);
    }

    /** @param only {@code invited} or {@code attending}; else all of them */
    @GET
    public TemplateInstance list(String slug, @RestQuery String only) {
        var meeting = mine(slug);
        var shown = guests.allFor(actor, clock.instant(), slug).stream()
                .filter(it -> !"invited".equals(only) || it.invited())
                .filter(it -> !"attending".equals(only) || it.attends())
                .toList();
        return Templates.list(meeting, shown);
    }

    @GET
    @Path("new")
    public TemplateInstance add(String slug) {
        var meeting = mine(slug);
        var language = meeting.languages.length == 0 ? actor.language() : meeting.languages[0];
        return form(meeting, null, Filled.with(Map.of("language", language)));
    }

    @POST
    public Response name(String slug) {
        var filled = forms.submit(typed -> actions.add(actor, slug, GuestForm.read(typed)));
        var meeting = mine(slug);
        return filled.accepted() ? Go.to(GuestLinks.guestsLink(meeting)) : Go.back(filled, form(meeting, null, filled));
    }

    @GET
    @Path("invitations")
    public TemplateInstance review(String slug) {
        return review(slug, Filled.empty());
    }

    @POST
    @Path("invitations")
    public Response invite(String slug) {
        var filled = forms.submit(typed -> actions.invite(actor, slug, typed.raw("digest")));
        return filled.accepted() ? Go.to(GuestLinks.guestsLink(mine(slug))) : Go.back(filled, review(slug, filled));
    }

    @GET
    @Path("{number}")
    public TemplateInstance one(String slug, int number) {
        var guest = guest(slug, number);
        return page(guest, guest.sent() ? Filled.empty() : GuestForm.of(guest));
    }

    @POST
    @Path("{number}")
    public Response revise(String slug, int number) {
        return then(slug, number, typed -> actions.revise(actor, slug, number, GuestForm.read(typed)));
    }

    @POST
    @Path("{number}/removal")
    public Response remove(String slug, int number) {
        return then(slug, number, typed -> actions.remove(actor, slug, number, typed.version()));
    }

    @POST
    @Path("{number}/answer")
    public Response record(String slug, int number) {
        return then(slug, number, typed -> {
            var answer = answer(typed);
            var received = Received.read(typed);
            typed.needed("received.on", received);
            typed.check();
            actions.record(actor, slug, number, answer, received);
        });
    }

    @POST
    @Path("{number}/withdrawal")
    public Response withdraw(String slug, int number) {
        return then(slug, number, typed -> actions.withdraw(actor, slug, number, typed.version()));
    }

    /** A person says yes or no. */
    public static Answer answer(Typed typed) {
        var answer = typed.needed("answer", typed.one("answer", Answer.class));
        if (answer == Answer.NONE_YET || answer == Answer.REGRETS_WITH_PAPERS) {
            typed.fault("answer", typed.words(WebMessages.class).notOneOfThese());
        }
        typed.check();
        return answer;
    }

    private Response then(String slug, int number, Consumer<Typed> act) {
        var filled = forms.submit(act);
        if (filled.accepted()) {
            return Go.to(GuestLinks.guestsLink(mine(slug)));
        }
        var guest = guest(slug, number);
        return Go.back(filled, page(guest, filled.against(GuestForm.of(guest))));
    }

    private TemplateInstance page(Guest guest, Filled form) {
        return guest.sent()
                ? Templates.sent(guest, List.of(Received.Means.values()), form)
                : form(guest.meeting, guest, form);
    }

    private TemplateInstance form(Meeting meeting, Guest guest, Filled form) {
        var action = guest == null ? GuestLinks.guestsLink(meeting) : GuestLinks.link(guest);
        return Templates.form(meeting, guest, action, List.of(Guest.Capacity.values()), form);
    }

    private TemplateInstance review(String slug, Filled form) {
        var meeting = mine(slug);
        return Templates.review(meeting, reviews.of(meeting, guests.allFor(actor, clock.instant(), slug)), form);
    }

    private Guest guest(String slug, int number) {
        mine(slug);
        return guests.seenBy(actor, clock.instant(), slug, number);
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(GuestPolicy.mayKeepGuests(actor, meeting));
        return meeting;
    }
}
