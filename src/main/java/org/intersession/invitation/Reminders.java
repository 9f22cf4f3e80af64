package org.intersession.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.intersession.meeting.Meeting;

/** Writes the reminders that would go out now: nobody hears of the same thing twice on one day. */
@ApplicationScoped
class Reminders {
    private final Groups groups;
    private final Invitations invitations;

    Reminders(Groups groups, Invitations invitations) {
        this.groups = groups;
        this.invitations = invitations;
    }

    /** @param parties the ids of those ticked; empty for all of the group */
    Writing of(Meeting meeting, String groupKey, Set<UUID> parties, Instant now) {
        var group =
                groups.of(groupKey).filter(RecipientGroup::reminds).orElseThrow(org.intersession.platform.Missing::new);
        var day = now.atZone(meeting.zone == null ? meeting.process().zone : meeting.zone)
                .toLocalDate();
        var prefix = "reminder/" + group.key() + "/" + meeting.id + "/" + day + "/";
        var had = new HashSet<>(invitations.keys(meeting.id, "reminder"));
        var sheets = new ArrayList<Writing.Sheet>();
        var before = new HashSet<UUID>();
        for (var recipient : group.at(meeting)) {
            if (!parties.isEmpty() && !parties.contains(recipient.party())) {
                continue;
            }
            var key = prefix + recipient.party() + "/" + recipient.address().toLowerCase(java.util.Locale.ROOT);
            if (had.contains(key)) {
                before.add(recipient.party());
                continue;
            }
            group.reminder(meeting, recipient)
                    .ifPresent(it -> sheets.add(new Writing.Sheet(
                            recipient,
                            key,
                            it,
                            invitations
                                    .of(meeting, recipient.party())
                                    .map(sent -> sent.reference)
                                    .orElse(null))));
        }
        return new Writing(sheets, before);
    }
}
