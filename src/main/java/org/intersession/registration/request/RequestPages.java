package org.intersession.registration.request;

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
import java.time.LocalDate;
import java.util.List;
import org.intersession.identity.Persons;
import org.intersession.identity.signin.Newcomers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Alphabetical;
import org.intersession.platform.refusal.Missing;
import org.intersession.registration.details.RegistrationActions;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.vault.Vault;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Where somebody registers under their State or organization before it has named them, and sees what became of it. */
@Path("/meetings/{slug}/request")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class RequestPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Requests requests;
    private final Parties parties;
    private final Persons persons;
    private final Newcomers newcomers;
    private final RequestActions actions;
    private final Vault vault;
    private final Forms forms;
    private final Clock clock;

    RequestPages(
            Actor actor,
            Meetings meetings,
            Requests requests,
            Parties parties,
            Persons persons,
            Newcomers newcomers,
            RequestActions actions,
            Vault vault,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.requests = requests;
        this.parties = parties;
        this.persons = persons;
        this.newcomers = newcomers;
        this.actions = actions;
        this.vault = vault;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance request(
                Meeting meeting,
                RegistrationRequest request,
                List<Choice> parties,
                String address,
                LocalDate kept,
                Filled form);
    }

    record Choice(String code, String name) {}

    @GET
    public Response show(String slug) {
        var meeting = asking(slug);
        if (newcomers.address(actor).isEmpty()) {
            return Go.to("/sign-in/first?to=" + RequestLinks.own(slug));
        }
        var request = requests.latestOf(actor, meeting).orElse(null);
        var person =
                actor.person() == null ? null : persons.byId(actor.person()).orElse(null);
        var open = request != null && request.open() ? request : null;
        return Response.ok(page(meeting, request, RequestForm.with(open, person, actor.language(), vault)))
                .build();
    }

    @POST
    public Response ask(String slug) {
        var filled = forms.submit(typed -> {
            var form = RequestForm.read(typed, newcomers.address(actor).orElse(null));
            actions.ask(actor, slug, form.party(), form.named(), form.details());
        });
        if (filled.accepted()) {
            return Go.to(RequestLinks.own(slug));
        }
        var meeting = asking(slug);
        return Go.back(filled, page(meeting, requests.latestOf(actor, meeting).orElse(null), filled));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(String slug) {
        actions.withdraw(actor, slug);
        return Go.to(RequestLinks.own(slug));
    }

    /** For everybody else, and where the meeting does not ask for it, there is no such page. */
    private Meeting asking(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        if (!RequestPolicy.mayAsk(actor, meeting)) {
            throw new Missing();
        }
        return meeting;
    }

    private TemplateInstance page(Meeting meeting, RegistrationRequest request, Filled form) {
        var locale = actor.locale();
        var valid = parties.all().stream().filter(it -> it.validUntil == null).toList();
        var choices = Alphabetical.sorted(valid, locale, (Party it) -> it.sortKey(locale)).stream()
                .map(it -> new Choice(it.code, it.name(locale)))
                .toList();
        return Templates.request(
                meeting,
                request,
                choices,
                newcomers.address(actor).orElse(null),
                meeting.closesOn == null ? null : meeting.closesOn.plusDays(RegistrationActions.DAYS_KEPT),
                form);
    }
}
