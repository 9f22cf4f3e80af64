package org.intersession.invitation.workspace;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.invitation.InvitationLinks;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.writing.Groups;
import org.intersession.invitation.writing.MessageForm;
import org.intersession.invitation.writing.Messages;
import org.intersession.invitation.writing.RecipientGroup;
import org.intersession.invitation.writing.Reminders;
import org.intersession.invitation.writing.Writing;
import org.intersession.invitation.writing.WritingActions;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The officer's workspace of a meeting: its parties, and writing to them. */
@Path("/meetings/{slug}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class WorkspacePages {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Workspace workspace;
    private final Groups groups;
    private final Reminders reminders;
    private final Messages messages;
    private final WritingActions actions;
    private final FreshSignIn fresh;
    private final Forms forms;
    private final Clock clock;

    WorkspacePages(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            Workspace workspace,
            Groups groups,
            Reminders reminders,
            Messages messages,
            WritingActions actions,
            FreshSignIn fresh,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.workspace = workspace;
        this.groups = groups;
        this.reminders = reminders;
        this.messages = messages;
        this.actions = actions;
        this.fresh = fresh;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance parties(
                Meeting meeting, PartyPage page, List<Workspace.Counted> chips, String chip, int all, Integer written);

        static native TemplateInstance reminder(
                Meeting meeting,
                List<RecipientGroup> groups,
                String group,
                List<String> parties,
                String list,
                Writing writing,
                Filled form);

        static native TemplateInstance message(
                Meeting meeting, List<Choice> groups, List<String> parties, String once, Filled form);

        static native TemplateInstance messagePreview(
                Meeting meeting, MessageForm form, Writing writing, Map<String, Long> leftOut);
    }

    /** A group and how many addresses it holds. */
    record Choice(String key, String name, int size) {}

    @GET
    @Path("parties")
    public TemplateInstance parties(
            String slug,
            @RestQuery String chip,
            @RestQuery String at,
            @RestQuery List<String> party,
            @RestQuery Integer written) {
        var meeting = mine(slug);
        var all = workspace.of(meeting, actor.locale());
        return Templates.parties(
                meeting,
                PartyPage.of(Workspace.under(all, chip), at, party == null ? Set.of() : Set.copyOf(party)),
                workspace.chips(all, actor.locale()),
                chip == null ? "" : chip,
                all.size(),
                written);
    }

    @GET
    @Path("parties.csv")
    @Produces("text/csv")
    public Response export(String slug, @RestQuery String chip) {
        var meeting = mine(slug);
        fresh.demand(actor);
        var rows = Workspace.under(workspace.of(meeting, actor.locale()), chip);
        return Response.ok(PartyTable.csv(meeting, rows, actor.locale()))
                .header("Content-Type", "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + meeting.slug + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("reminder")
    public TemplateInstance reminder(String slug, @RestQuery String group, @RestQuery List<String> party) {
        return reminderPage(mine(slug), group, party, Filled.empty());
    }

    @POST
    @Path("reminder")
    public Response remind(String slug) {
        var mails = new int[1];
        var filled = forms.submit(typed ->
                mails[0] = actions.remind(actor, slug, typed.raw("group"), ids(mine(slug), typed.all("party"))));
        return filled.accepted()
                ? Go.to(list(mine(slug), filled.value("group")) + "?written=" + mails[0])
                : Go.back(filled, reminderPage(mine(slug), filled.value("group"), filled.values("party"), filled));
    }

    @GET
    @Path("message")
    public TemplateInstance message(String slug, @RestQuery List<String> group, @RestQuery List<String> party) {
        var ticked = party == null ? List.<String>of() : party;
        var groups = group == null || group.isEmpty() ? ticked.isEmpty() ? List.of() : List.of(Groups.CHOSEN) : group;
        return messagePage(
                mine(slug), Filled.with(Map.of("once", UUID.randomUUID(), "group", groups, "party", ticked)));
    }

    @POST
    @Path("message/preview")
    public Response preview(String slug) {
        var meeting = mine(slug);
        var read = new MessageForm[1];
        var filled = forms.submit(typed -> read[0] = MessageForm.read(typed));
        return filled.accepted()
                ? Response.ok(Templates.messagePreview(
                                meeting, read[0], messages.of(meeting, read[0]), messages.leftOut(meeting, read[0])))
                        .build()
                : Go.back(filled, messagePage(meeting, filled));
    }

    @POST
    @Path("message")
    public Response write(String slug) {
        var mails = new int[1];
        var filled = forms.submit(typed -> mails[0] = actions.write(actor, slug, MessageForm.read(typed)));
        return filled.accepted()
                ? Go.to(InvitationLinks.partiesPath(mine(slug)) + "?written=" + mails[0])
                : Go.back(filled, messagePage(mine(slug), filled));
    }

    /** Where those of the group stand: after reminding one is there again, and reads how many mails went out. */
    private String list(Meeting meeting, String group) {
        return groups.of(group).orElseThrow(Missing::new).list(meeting);
    }

    private TemplateInstance reminderPage(Meeting meeting, String group, List<String> parties, Filled form) {
        var key = group == null || group.isEmpty() ? "no-answer" : group;
        var ticked = parties == null ? List.<String>of() : parties;
        return Templates.reminder(
                meeting,
                groups.reminding(),
                key,
                ticked,
                list(meeting, key),
                reminders.of(meeting, key, ids(meeting, ticked), clock.instant()),
                form);
    }

    private TemplateInstance messagePage(Meeting meeting, Filled form) {
        return Templates.message(
                meeting,
                groups.with(form.values("party")).stream()
                        .filter(it -> !it.reminds())
                        .map(it -> new Choice(
                                it.key(),
                                it.name(actor.locale()),
                                it.at(meeting).size()))
                        .toList(),
                form.values("party"),
                form.value("once"),
                form);
    }

    private Set<UUID> ids(Meeting meeting, List<String> codes) {
        var wanted = new HashSet<>(codes);
        return codes.isEmpty()
                ? Set.of()
                : invitations.to(meeting).stream()
                        .filter(it -> wanted.contains(it.party.code))
                        .map(it -> it.party.id)
                        .collect(Collectors.toSet());
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
