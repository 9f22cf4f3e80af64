package org.intersession.invitation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;

/** Under what letters of invitation are filed: {@code IDM/2027/14}, without a gap from a counter locked in the act. */
@ApplicationScoped
public class References {
    private final Invitations invitations;

    References(Invitations invitations) {
        this.invitations = invitations;
    }

    /** The next one, whoever else sends waits for it until the act ends. */
    public Reference next(Meeting meeting, Instant now) {
        var prefix = prefix(meeting, now);
        invitations.openCounter(prefix);
        var number = invitations.lastNumber(prefix) + 1;
        invitations.keepNumber(prefix, number);
        return new Reference(prefix + "/" + number, number);
    }

    /** The series where it has a part of its own, else the process; the year where its secretariat sits. */
    public static String prefix(Meeting meeting, Instant now) {
        var process = meeting.process();
        var name = process.acronym == null ? process.slug.toUpperCase(Locale.ROOT) : process.acronym;
        if (meeting.series != null && meeting.series.symbolPart != null) {
            name += "-" + meeting.series.symbolPart;
        }
        return name.replaceAll("[\\s/]+", "-") + "/" + now.atZone(process.zone).getYear();
    }
}
