package org.intersession.registration.details;

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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.DelegationLinks;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registration.Registration;
import org.intersession.registration.Registrations;
import org.intersession.registration.request.RegistrationRequest;
import org.intersession.registration.request.Requests;
import org.intersession.vault.Vault;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a person completes their details, by personal link or signed in; and where their focal point does it for them. */
@Path("/meetings/{slug}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class RegistrationPages {
    private static final int SHOWN = 200;

    private final Actor actor;
    private final Meetings meetings;
    private final Registrations registrations;
    private final Requests requests;
    private final RegistrationActions actions;
    private final Vault vault;
    private final Forms forms;
    private final Clock clock;

    RegistrationPages(
            Actor actor,
            Meetings meetings,
            Registrations registrations,
            Requests requests,
            RegistrationActions actions,
            Vault vault,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.registrations = registrations;
        this.requests = requests;
        this.actions = actions;
        this.vault = vault;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance registrations(
                Meeting meeting,
                Some<RegistrationRequest> asking,
                Some<Delegate> missing,
                Some<Delegate> registered,
                Registrations.Figures all,
                Some<Need> needs,
                Integer written);

        static native TemplateInstance registration(
                Delegate delegate,
                OwnPlaces own,
                Filled form,
                String link,
                LocalDate kept,
                boolean blind,
                boolean saved,
                Withholding withholding);
    }

    /** What a person needs who said so; empty what does not open. */
    record Need(Delegate delegate, String accessibility, String dietary) {}

    /** What the secretariat may switch on the page of a person. */
    record Withholding(String link, boolean withheld) {}

    @GET
    @Path("registration")
    public TemplateInstance registration(String slug, @RestQuery String saved) {
        var own = new OwnPlaces(registrations.ownOf(actor, slug));
        return page(own.first(), own, form(own), ownLink(slug), saved != null);
    }

    @POST
    @Path("registration")
    public Response register(String slug) {
        var filled = forms.submit(
                typed -> actions.register(actor, slug, RegistrationForm.read(typed), typed.all("delegations")));
        if (filled.accepted()) {
            return Go.to(ownLink(slug) + "?saved=yes");
        }
        var own = new OwnPlaces(registrations.ownOf(actor, slug));
        return Go.back(filled, page(own.first(), own, filled, ownLink(slug), false));
    }

    @GET
    @Path("registrations/{code}/{number}")
    public TemplateInstance registrationFor(String slug, String code, int number) {
        var delegate = registrations.seenBy(actor, clock.instant(), slug, code, number);
        return page(delegate, null, form(delegate, registrations.of(delegate)), link(slug, code, number), false);
    }

    @POST
    @Path("registrations/{code}/{number}")
    public Response registerFor(String slug, String code, int number) {
        var filled =
                forms.submit(typed -> actions.registerFor(actor, slug, code, number, RegistrationForm.read(typed)));
        if (filled.accepted()) {
            return Go.to(DelegationLinks.link(slug, code));
        }
        var delegate = registrations.seenBy(actor, clock.instant(), slug, code, number);
        return Go.back(filled, page(delegate, null, filled, link(slug, code, number), false));
    }

    @POST
    @Path("registrations/{code}/{number}/withholding")
    public Response withhold(String slug, String code, int number) {
        forms.submit(typed -> actions.withhold(actor, slug, code, number, typed.ticked("withheld")));
        return Go.to(link(slug, code, number));
    }

    /**
     * Who has still to register, who has, and what people need: for the secretariat.
     *
     * @param list which of them goes on after the person {@code after} of that party; the others begin
     * @param asking after whom those go on who wait for their party
     * @param written how many mails have just reminded them
     */
    @GET
    @Path("registrations")
    public TemplateInstance registrations(
            String slug,
            @RestQuery String list,
            @RestQuery String party,
            @RestQuery Short after,
            @RestQuery UUID asking,
            @RestQuery Integer written) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(MeetingPolicy.mayRevise(actor, meeting));
        var from = new From(list, party == null ? "" : party, after == null ? 0 : after);
        var page = Page.first(SHOWN + 1);
        var missing = from.of("missing");
        var registered = from.of("registered");
        var needs = from.of("needs");
        return Templates.registrations(
                meeting,
                Some.of(requests.open(meeting, asking == null ? new UUID(0, 0) : asking, page)),
                Some.of(registrations.missing(meeting, missing.party, missing.after, page)),
                Some.of(registrations.registered(meeting, registered.party, registered.after, page)),
                registrations.figures(meeting),
                Some.of(registrations.needs(meeting.id, needs.party, needs.after, page).stream()
                        .map(this::need)
                        .toList()),
                written);
    }

    /** Where one of the lists goes on. */
    private record From(String list, String party, short after) {
        From of(String its) {
            return its.equals(list) ? this : new From(its, "", (short) 0);
        }
    }

    /** A page of a list. @param last the one after which it goes on; null where that was all */
    record Some<T>(List<T> shown, T last) {
        static <T> Some<T> of(List<T> found) {
            return found.size() > SHOWN
                    ? new Some<>(found.subList(0, SHOWN), found.get(SHOWN - 1))
                    : new Some<>(found, null);
        }
    }

    private Need need(Registration it) {
        var details = it.shown(vault);
        return new Need(it.delegate, details.accessibility(), details.dietary());
    }

    /** As they wrote it before, wherever that was. */
    private Filled form(OwnPlaces own) {
        return form(
                own.first(),
                own.all().stream().flatMap(it -> registrations.of(it).stream()).findFirst());
    }

    private Filled form(Delegate delegate, Optional<Registration> before) {
        return RegistrationForm.with(
                delegate,
                before.orElse(null),
                actor.language(),
                RegistrationPolicy.mayReadNeeds(actor, delegate),
                vault);
    }

    /** @param own null for whoever types it for somebody else */
    private TemplateInstance page(Delegate delegate, OwnPlaces own, Filled form, String link, boolean saved) {
        var closes = delegate.delegation.meeting.closesOn;
        return Templates.registration(
                delegate,
                own,
                form,
                link,
                closes == null ? null : closes.plusDays(RegistrationActions.DAYS_KEPT),
                !RegistrationPolicy.mayReadNeeds(actor, delegate),
                saved,
                own != null || !RegistrationPolicy.mayWithhold(actor, delegate)
                        ? null
                        : new Withholding(
                                link + "/withholding",
                                registrations
                                        .of(delegate)
                                        .map(it -> it.withheld)
                                        .orElse(false)));
    }

    private static String ownLink(String slug) {
        return "/meetings/" + slug + "/registration";
    }

    private static String link(String slug, String code, int number) {
        return "/meetings/" + slug + "/registrations/" + code + "/" + number;
    }
}
