package org.intersession.invitation.writing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;

/** Writing to those invited for programs: reminders and messages of the secretariat. */
@Path("/api/v1/meetings/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class WritingApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Messages messages;
    private final WritingActions actions;
    private final Sent sent;
    private final Clock clock;

    WritingApi(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            Messages messages,
            WritingActions actions,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.messages = messages;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param group {@code no-answer} where none is given @param parties codes; none for the whole group */
    @Schema(name = "WritingReminderBody")
    public record ReminderBody(String group, List<String> parties) {}

    /**
     * @param group of whom: {@code invited}, {@code will-attend}, {@code confirmed} and the others of the page
     * @param count how many mails the preview said; with another number nothing is sent
     * @param once a UUID: the same again sends nothing; none where an {@code Idempotency-Key} says it, or nothing does
     */
    @Schema(name = "WritingMessageBody")
    public record MessageBody(
            List<String> group, List<String> party, Map<String, String> subject, Map<String, String> text, UUID once) {}

    @Schema(name = "WritingMails")
    public record Mails(int mails) {}

    /** @param leftOut by language, how many have no text in theirs */
    @Schema(name = "WritingPreview")
    public record Preview(int mails, Map<String, Long> byLanguage, Map<String, Long> leftOut) {}

    @POST
    @Path("reminders")
    @Operation(summary = "Remind a group, or some of it; on one day nobody twice")
    public Mails remind(String slug, ReminderBody body) {
        var meeting = mine(slug);
        var group = body == null || body.group() == null ? "no-answer" : body.group();
        return new Mails(actions.remind(actor, slug, group, ids(meeting, body == null ? null : body.parties())));
    }

    @POST
    @Path("messages/preview")
    @Operation(summary = "To how many a message would go")
    public Preview preview(String slug, MessageBody body) {
        var meeting = mine(slug);
        var form = form(body);
        var writing = messages.of(meeting, form);
        return new Preview(writing.sheets().size(), writing.byLanguage(), messages.leftOut(meeting, form));
    }

    @POST
    @Path("messages")
    @Operation(summary = "Send a message of the secretariat, each address once")
    public Mails write(String slug, MessageBody body) {
        mine(slug);
        return new Mails(actions.write(actor, slug, form(body)));
    }

    private MessageForm form(MessageBody body) {
        var typed = sent.typed(body);
        if (!typed.given("once")) {
            typed.values().put("once", List.of(sent.once().toString()));
        }
        return MessageForm.read(typed);
    }

    private Set<UUID> ids(Meeting meeting, List<String> parties) {
        var wanted = parties == null ? Set.<String>of() : new HashSet<>(parties);
        return invitations.to(meeting).stream()
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
