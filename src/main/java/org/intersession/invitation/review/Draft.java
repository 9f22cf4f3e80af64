package org.intersession.invitation.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intersession.addressee.Addressee;
import org.intersession.invitation.Invitee;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.invitation.text.Wording;
import org.intersession.registry.Party;

/** An invitation that would be sent now: its words and addresses, or why it would not. */
public record Draft(
        Invitee invitee,
        Kind kind,
        String language,
        List<Addressee> to,
        List<Addressee> copies,
        Wording wording,
        Obstacle obstacle) {
    /** What keeps an invitation from being sent. */
    public enum Obstacle {
        NO_ADDRESS,
        NO_TITLE,
        NO_TEXT,
        INCOMPLETE
    }

    public Party party() {
        return invitee.party;
    }

    public boolean sendable() {
        return obstacle == null;
    }

    public Integer places() {
        return invitee.quota == null ? invitee.meeting.quota : invitee.quota;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** All to whom it goes, those addressed first. */
    public List<Addressee> all() {
        return Stream.concat(to.stream(), copies.stream()).toList();
    }
}
