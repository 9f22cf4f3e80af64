package org.intersession.invitation.audience;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intersession.invitation.InvitationActions;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Alphabetical;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Party;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Whom to invite: a sum of groups, shown with its counts before it is taken. */
@Path("/meetings/{slug}/audience")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AudiencePages {
    private final Actor actor;
    private final Meetings meetings;
    private final AudienceReading audiences;
    private final AudienceForm form;
    private final Invitations invitations;
    private final InvitationActions actions;
    private final Forms forms;
    private final Clock clock;

    AudiencePages(
            Actor actor,
            Meetings meetings,
            AudienceReading audiences,
            AudienceForm form,
            Invitations invitations,
            InvitationActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.audiences = audiences;
        this.form = form;
        this.invitations = invitations;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance audience(
                Meeting meeting,
                List<AudienceReading.Offered> offered,
                List<PartyList> lists,
                AudienceForm.Read chosen,
                Audience sum,
                List<Audience.Proposed> sorted,
                List<Party> before,
                Filled form);
    }

    @GET
    public TemplateInstance audience(
            String slug,
            @RestQuery List<String> member,
            @RestQuery String all,
            @RestQuery String names,
            @RestQuery List<String> list) {
        var read = form.read(member, all != null, names, list);
        return page(mine(slug), read, Filled.empty());
    }

    @POST
    public Response take(String slug) {
        var filled = forms.submit(typed -> {
            var sources = form.read(typed).sources();
            actions.choose(actor, slug, typed.given("keep") ? sources.and(waiting(mine(slug))) : sources);
        });
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/invitations")
                : Go.back(filled, page(mine(slug), form.read(forms.typed()), filled));
    }

    @POST
    @Path("list")
    public Response keep(String slug) {
        var filled = forms.submit(typed -> {
            var name = typed.required("name", 120);
            typed.check();
            actions.keepList(actor, slug, name, form.read(typed).sources());
        });
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/audience?list=" + encoded(filled.value("name")))
                : Go.back(filled, page(mine(slug), form.read(forms.typed()), filled));
    }

    @POST
    @Path("succession")
    public Response settle(String slug) {
        var filled = forms.submit(
                typed -> actions.settle(actor, slug, typed.raw("process"), "only".equals(typed.raw("answer"))));
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/audience?" + filled.value("query"))
                : Go.back(filled, page(mine(slug), form.read(forms.typed()), filled));
    }

    private TemplateInstance page(Meeting meeting, AudienceForm.Read chosen, Filled form) {
        var sum = audiences.sum(meeting, chosen.sources());
        return Templates.audience(
                meeting,
                audiences.offered(),
                audiences.lists(new HashSet<>(meeting.processes)),
                chosen,
                sum,
                Alphabetical.sorted(
                        sum.parties(), actor.locale(), it -> it.party().sortKey(actor.locale())),
                sum.parties().isEmpty() ? List.of() : leftOut(meeting, sum),
                form);
    }

    /** Who was chosen before, is not invited yet, and would no longer be if this sum were taken alone. */
    private List<Party> leftOut(Meeting meeting, Audience sum) {
        var chosen = sum.parties().stream().map(it -> it.party().code).toList();
        return Alphabetical.sorted(
                waiting(meeting).stream()
                        .filter(it -> !chosen.contains(it.code))
                        .toList(),
                actor.locale(),
                it -> it.sortKey(actor.locale()));
    }

    private List<Party> waiting(Meeting meeting) {
        return invitations.waiting(meeting).stream().map(it -> it.party).toList();
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Set<String> set(List<String> all) {
        return all == null ? Set.of() : new HashSet<>(all);
    }
}
