package org.intersession.invitation.text;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Slug;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/**
 * The words in which a process invites, in one language; a meeting may have its own. An empty text says that there is
 * none in that language, and then nothing is sent in it.
 */
@Entity
public class InvitationText extends Stored {
    /** A note verbale goes to States; organizations are sent a letter, and so are persons invited by name. */
    public enum Kind {
        NOTE_VERBALE,
        LETTER,
        PERSONAL_LETTER;

        public static Kind to(Party party) {
            return party.isState() ? NOTE_VERBALE : LETTER;
        }

        /** {@code note-verbale}. */
        public String code() {
            return Slug.of(this);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String language;
    public String subject;
    public String text;

    protected InvitationText() {}

    InvitationText(Process process, Meeting meeting, Kind kind, String language) {
        this.process = process;
        this.meeting = meeting;
        this.kind = kind;
        this.language = language;
    }

    void say(String subject, String text) {
        this.subject = subject == null ? "" : subject;
        this.text = text == null ? "" : text;
    }
}
