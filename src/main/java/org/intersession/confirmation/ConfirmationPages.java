package org.intersession.confirmation;

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
import java.util.UUID;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationEntry;
import org.intersession.delegation.DelegationNote;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.notice.NoticeActions;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the secretariat reviews delegations: one table, the page of one, and the step before confirming several. */
@Path("/meetings/{slug}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ConfirmationPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Delegations delegations;
    private final Confirmations confirmations;
    private final ConfirmationActions actions;
    private final NoticeActions notices;
    private final Forms forms;
    private final Clock clock;

    ConfirmationPages(
            Actor actor,
            Meetings meetings,
            Delegations delegations,
            Confirmations confirmations,
            ConfirmationActions actions,
            NoticeActions notices,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.delegations = delegations;
        this.confirmations = confirmations;
        this.actions = actions;
        this.notices = notices;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "confirmation")
    static class Templates {
        static native TemplateInstance table(
                Meeting meeting, Table table, Map<UUID, String> heads, boolean daily, Integer confirmed, Filled form);

        static native TemplateInstance several(Meeting meeting, List<Delegation> chosen, int persons, Filled form);

        static native TemplateInstance one(
                Meeting meeting,
                Delegation delegation,
                List<DelegationEntry> history,
                List<DelegationNote> notes,
                Filled form);
    }

    @GET
    @Path("delegations")
    public TemplateInstance table(String slug, @RestQuery String only, @RestQuery Integer confirmed) {
        return table(slug, only, confirmed, Filled.empty());
    }

    @POST
    @Path("notice")
    public Response chooseNotice(String slug) {
        var filled = forms.submit(typed -> notices.choose(actor, slug, "daily".equals(typed.raw("notice"))));
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/delegations")
                : Go.back(filled, table(slug, null, null, filled));
    }

    private TemplateInstance table(String slug, String only, Integer confirmed, Filled form) {
        var meeting = meeting(slug);
        return Templates.table(
                meeting, rows(slug, only), confirmations.headNames(meeting), daily(meeting), confirmed, form);
    }

    private boolean daily(Meeting meeting) {
        return delegations.notice(meeting.process()).map(it -> it.daily).orElse(false);
    }

    /** What would be confirmed, before it is. */
    @GET
    @Path("confirmations")
    public TemplateInstance several(String slug, @RestQuery List<String> code) {
        return several(slug, code, Filled.empty());
    }

    @POST
    @Path("confirmations")
    public Response confirm(String slug) {
        var confirmed = new int[1];
        var filled = forms.submit(
                typed -> confirmed[0] = actions.confirm(actor, slug, typed.all("code"), ConfirmationForm.seen(typed)));
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/delegations?only=confirmed&confirmed=" + confirmed[0])
                : Go.back(filled, several(slug, filled.values("code"), filled));
    }

    @GET
    @Path("confirmations/{code}")
    public TemplateInstance one(String slug, String code) {
        return one(slug, code, Filled.empty());
    }

    @POST
    @Path("confirmations/{code}/return")
    public Response sendBack(String slug, String code) {
        return then(slug, code, forms.submit(typed -> {
            var reason = typed.required("reason", 2000);
            typed.check();
            actions.sendBack(actor, slug, code, typed.version(), reason);
        }));
    }

    @POST
    @Path("confirmations/{code}/delegates/{number}/non-confirmation")
    public Response doNotConfirm(String slug, String code, int number) {
        return then(slug, code, forms.submit(typed -> {
            var reason = typed.required("why" + number, 2000);
            typed.check();
            actions.doNotConfirm(actor, slug, code, number, typed.version(), reason);
        }));
    }

    @POST
    @Path("confirmations/{code}/delegates/{number}/withdrawal")
    public Response withdraw(String slug, String code, int number) {
        return then(slug, code, forms.submit(typed -> actions.withdraw(actor, slug, code, number, typed.version())));
    }

    @POST
    @Path("confirmations/{code}/notes")
    public Response note(String slug, String code) {
        return then(slug, code, forms.submit(typed -> {
            var text = typed.required("note", 4000);
            typed.check();
            actions.note(actor, slug, code, text);
        }));
    }

    private Response then(String slug, String code, Filled filled) {
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/confirmations/" + code)
                : Go.back(filled, one(slug, code, filled));
    }

    private TemplateInstance one(String slug, String code, Filled form) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        Guard.allow(DelegationPolicy.mayReview(actor, invitation));
        var delegation = delegations.seenBy(actor, now, slug, code);
        return Templates.one(
                invitation.meeting, delegation, delegations.history(delegation), delegations.notes(delegation), form);
    }

    private TemplateInstance several(String slug, List<String> codes, Filled form) {
        var meeting = meeting(slug);
        var chosen = rows(slug, null).rows().stream()
                .filter(it -> codes.contains(it.party.code) && it.toReview())
                .toList();
        var persons = chosen.stream()
                .flatMap(it -> it.active().stream())
                .filter(it -> !it.confirmed())
                .count();
        return Templates.several(meeting, chosen, (int) persons, form);
    }

    private Meeting meeting(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayRevise(actor, meeting));
        return meeting;
    }

    private Table rows(String slug, String only) {
        return Table.of(confirmations.allFor(actor, clock.instant(), slug), only, actor.locale());
    }
}
