package org.intersession.delegation.nomination;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.intersession.addressee.AddresseeActions;
import org.intersession.addressee.AddresseeForm;
import org.intersession.addressee.AddresseePolicy;
import org.intersession.addressee.Addressees;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationActions;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.Typed;

/** The page of a party's delegation: its answer, those it names, its letter, and the receipt. */
@Path("/meetings/{slug}/delegations/{code}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DelegationPages {
    private final Actor actor;
    private final Delegations delegations;
    private final DelegationActions actions;
    private final Addressees addressees;
    private final AddresseeActions correspondence;
    private final Forms forms;
    private final Clock clock;
    private final List<DelegationPart> parts;

    DelegationPages(
            Actor actor,
            Delegations delegations,
            DelegationActions actions,
            Addressees addressees,
            AddresseeActions correspondence,
            Forms forms,
            Clock clock,
            @All List<DelegationPart> parts) {
        this.actor = actor;
        this.delegations = delegations;
        this.actions = actions;
        this.addressees = addressees;
        this.correspondence = correspondence;
        this.forms = forms;
        this.clock = clock;
        this.parts = parts;
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {
        /** @param language in which the process writes to the party; null for whoever does not choose it */
        static native TemplateInstance show(
                Nomination nomination, List<RawString> parts, String language, Filled form, boolean saved);

        static native TemplateInstance delegate(Nomination nomination, Delegate delegate, Filled form);

        static native TemplateInstance receipt(Nomination nomination, String submittedBy);
    }

    @GET
    public TemplateInstance show(String slug, String code, @Context UriInfo address) {
        var query = address.getQueryParameters();
        return shown(nomination(slug, code, carried(address)), Filled.empty(), query.containsKey("saved"));
    }

    @POST
    @Path("answer")
    public Response answer(String slug, String code) {
        return act(slug, code, typed -> {
            var answer = typed.one("answer", Answer.class);
            typed.check();
            actions.answer(actor, slug, code, answer, Received.read(typed));
        });
    }

    @POST
    @Path("delegates")
    public Response add(String slug, String code) {
        var later = new boolean[1];
        var filled = forms.submit(typed -> {
            later[0] = typed.given("later");
            if (later[0] && !DelegateForm.anything(typed)) {
                return;
            }
            var named = DelegateForm.read(typed, !later[0]);
            var received = Received.read(typed);
            var role = DelegateForm.role(typed);
            typed.check();
            actions.add(actor, slug, code, typed.version(), named, role, received);
        });
        return after(slug, code, filled, later[0] ? "saved" : "");
    }

    @POST
    @Path("delegates/myself")
    public Response addMyself(String slug, String code) {
        return act(slug, code, typed -> actions.addMyself(actor, slug, code, typed.version()));
    }

    @POST
    @Path("delegates/again")
    public Response addAgain(String slug, String code) {
        return act(slug, code, typed -> {
            var former = typed.needed("former", typed.id("former"));
            typed.check();
            actions.addAgain(actor, slug, code, typed.version(), former, Received.read(typed));
        });
    }

    @GET
    @Path("delegates/{number}")
    public TemplateInstance delegate(String slug, String code, int number, @Context UriInfo address) {
        var nomination = nomination(slug, code, carried(address));
        Guard.allow(DelegationPolicy.mayCompose(actor, nomination.invitation()));
        var delegate = delegations.seenBy(actor, nomination.now(), slug, code).delegate(number);
        return Templates.delegate(nomination, delegate, DelegateForm.with(delegate));
    }

    @POST
    @Path("delegates/{number}")
    public Response revise(String slug, String code, int number) {
        var filled = forms.submit(typed -> {
            var named = DelegateForm.read(typed, false);
            var received = Received.read(typed);
            var role = DelegateForm.role(typed);
            typed.check();
            actions.revise(actor, slug, code, number, typed.version(), named, role, received);
        });
        if (filled.accepted()) {
            return Go.to(DelegationLinks.link(slug, code) + carried(filled));
        }
        var nomination = nomination(slug, code, received(filled));
        var delegate = delegations.seenBy(actor, nomination.now(), slug, code).delegate(number);
        return Go.back(filled, Templates.delegate(nomination, delegate, filled.against(DelegateForm.with(delegate))));
    }

    @POST
    @Path("delegates/{number}/head")
    public Response chooseHead(String slug, String code, int number) {
        return act(
                slug,
                code,
                typed -> actions.chooseHead(actor, slug, code, number, typed.version(), Received.read(typed)));
    }

    @POST
    @Path("delegates/{number}/withdrawal")
    public Response withdraw(String slug, String code, int number) {
        return act(
                slug,
                code,
                typed -> actions.withdraw(actor, slug, code, number, typed.version(), Received.read(typed)));
    }

    @POST
    @Path("submission")
    public Response submit(String slug, String code) {
        var filled = forms.submit(typed -> actions.submit(actor, slug, code, typed.version(), Received.read(typed)));
        return filled.accepted()
                ? Go.to(DelegationLinks.link(slug, code) + "/receipt")
                : Go.back(filled, shown(nomination(slug, code, received(filled)), filled, false));
    }

    /** A later deadline for this party alone; empty gives it the meeting's again. */
    @POST
    @Path("extension")
    public Response extend(String slug, String code) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        return act(
                slug,
                code,
                typed -> actions.extend(
                        actor, slug, code, typed.versionOrFirst(), ExtensionForm.read(typed, invitation)));
    }

    /** In which language the process writes to the party from now on. */
    @POST
    @Path("correspondence")
    public Response writeIn(String slug, String code) {
        var process = delegations
                .invitationSeenBy(actor, clock.instant(), slug, code)
                .meeting
                .process();
        return act(slug, code, typed -> {
            var language = typed.needed("language", AddresseeForm.language(typed));
            typed.check();
            correspondence.writeIn(actor, process.slug, code, language);
        });
    }

    @GET
    @Path("receipt")
    public TemplateInstance receipt(String slug, String code) {
        var nomination = nomination(slug, code, null);
        if (nomination.delegation() == null || nomination.delegation().submittedAt == null) {
            throw new org.intersession.platform.refusal.Missing();
        }
        var by = delegations.nameOf(nomination.delegation().submittedBy).orElse("");
        return Templates.receipt(nomination, by);
    }

    /** The page again, with what is wrong with the letter. */
    public Response again(String slug, String code, Filled filled) {
        return Go.back(filled, shown(nomination(slug, code, received(filled)), filled, false));
    }

    private TemplateInstance shown(Nomination nomination, Filled filled, boolean saved) {
        var own = parts.stream()
                .flatMap(it -> it.part(actor, nomination.invitation(), nomination.now()).stream())
                .map(it -> new RawString(it.render()))
                .toList();
        var stored = ExtensionForm.of(nomination.invitation());
        return Templates.show(
                nomination,
                own,
                language(nomination.invitation()),
                filled.against(stored).over(stored),
                saved);
    }

    private String language(Invitation invitation) {
        var process = invitation.meeting.process();
        return AddresseePolicy.mayChooseLanguage(actor, process, invitation.party)
                ? addressees
                        .language(process, invitation.party)
                        .map(it -> it.language)
                        .orElse(invitation.party.language)
                : null;
    }

    private Response act(String slug, String code, Consumer<Typed> act) {
        return after(slug, code, forms.submit(act), "");
    }

    private Response after(String slug, String code, Filled filled, String said) {
        if (!filled.accepted()) {
            return Go.back(filled, shown(nomination(slug, code, received(filled)), filled, false));
        }
        var carried = carried(filled);
        var query = said.isEmpty() ? carried : carried + (carried.isEmpty() ? "?" : "&") + said;
        return Go.to(DelegationLinks.link(slug, code) + query);
    }

    private Nomination nomination(String slug, String code, Received received) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        var delegation = delegations.answering(invitation).orElse(null);
        return new Nomination(
                invitation,
                delegation,
                delegation == null ? List.of() : delegations.history(delegation),
                former(invitation, delegation),
                DelegationPolicy.records(actor, invitation),
                received,
                now);
    }

    /** Each person once, without those who are named already; six are enough for one tap each. */
    private List<Delegate> former(Invitation invitation, Delegation delegation) {
        if (delegation == null || delegation.full()) {
            return List.of();
        }
        var named = delegation.active().stream().map(Delegate::name).toList();
        var seen = new java.util.HashSet<String>();
        return delegations.former(invitation.party.id, invitation.meeting, invitation.meeting.processIds()).stream()
                .filter(it -> !named.contains(it.name()) && seen.add(it.name()))
                .limit(6)
                .toList();
    }

    private static Received carried(UriInfo address) {
        return received(Filled.with(Stream.of("received.on", "received.by", "received.reference")
                .filter(address.getQueryParameters()::containsKey)
                .collect(java.util.stream.Collectors.toMap(
                        it -> it, it -> address.getQueryParameters().getFirst(it)))));
    }

    private static Received received(Filled filled) {
        try {
            var reference = filled.value("received.reference");
            return new Received(
                    java.time.LocalDate.parse(filled.value("received.on")),
                    Received.Means.valueOf(filled.value("received.by")),
                    reference.isBlank() ? null : reference);
        } catch (IllegalArgumentException | java.time.DateTimeException notSaid) {
            return null;
        }
    }

    public static String carried(Filled filled) {
        var received = received(filled);
        return received == null ? "" : new Nomination(null, null, List.of(), List.of(), true, received, null).carried();
    }
}
