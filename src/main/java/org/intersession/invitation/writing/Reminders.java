package org.intersession.invitation.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.meeting.Meeting;
import org.intersession.platform.refusal.Missing;

/** Writes the reminders that would go out now: nobody hears of the same thing twice on one day. */
@ApplicationScoped
public class Reminders {
    private final Groups groups;
    private final Invitations invitations;

    Reminders(Groups groups, Invitations invitations) {
        this.groups = groups;
        this.invitations = invitations;
    }

    RecipientGroup reminding(String key) {
        return groups.of(key).filter(RecipientGroup::reminds).orElseThrow(Missing::new);
    }

    /** @param parties the ids of those ticked; empty for all of the group */
    public Writing of(Meeting meeting, String groupKey, Set<UUID> parties, Instant now) {
        var group = reminding(groupKey);
        var day = now.atZone(meeting.zone == null ? meeting.process().zone : meeting.zone)
                .toLocalDate();
        var prefix = "reminder/" + group.key() + "/" + meeting.id + "/" + day + "/";
        var had = new HashSet<>(invitations.keys(meeting.id, "reminder"));
        var sheets = new ArrayList<Writing.Sheet>();
        var before = new HashSet<UUID>();
        var invited =
                invitations.to(meeting).stream().collect(Collectors.toMap(it -> it.party.id, Function.identity()));
        for (var recipient : group.at(meeting)) {
            var invitation = invited.get(recipient.party());
            if (invitation == null || !parties.isEmpty() && !parties.contains(recipient.party())) {
                continue;
            }
            var key = prefix + recipient.party() + "/" + recipient.who();
            if (had.contains(key)) {
                before.add(recipient.person() == null ? recipient.party() : recipient.person());
                continue;
            }
            group.reminder(invitation, recipient, now)
                    .map(it -> InvitationLetters.signed(meeting, it, recipient.locale()))
                    .ifPresent(it -> sheets.add(new Writing.Sheet(recipient, key, it, invitation.reference)));
        }
        return new Writing(sheets, before);
    }
}
