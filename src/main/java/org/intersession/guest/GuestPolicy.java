package org.intersession.guest;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** Persons are invited by name by the secretariat of the meeting, and answer for themselves. */
@TemplateExtension
public final class GuestPolicy {
    private GuestPolicy() {}

    public static boolean mayKeepGuests(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds()) && meeting.state != Meeting.State.ARCHIVED;
    }

    /** By their personal link too: it identifies them, and they act for nobody else. */
    public static boolean mayAnswer(Actor actor, Guest guest) {
        return guest.person != null && guest.person.id.equals(actor.person());
    }
}
