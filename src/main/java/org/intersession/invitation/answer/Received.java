package org.intersession.invitation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.intersession.web.Typed;

/**
 * How something reached the secretariat that then recorded it for the party: "received on 3 March 2027, by note verbale,
 * reference 114/27". What a party does here itself has none.
 */
@Embeddable
public record Received(
        @Column(name = "received_on") LocalDate on,

        @Column(name = "received_by") @Enumerated(EnumType.STRING)
        Means by,

        @Column(name = "received_reference") String reference) {
    public enum Means {
        NOTE_VERBALE,
        LETTER,
        EMAIL,
        TELEPHONE
    }

    /** As the fields {@code received.…} say it; null where they say nothing: a party acts for itself. */
    public static Received read(Typed typed) {
        var on = typed.day("received.on");
        var by = typed.one("received.by", Means.class);
        var reference = typed.line("received.reference", 200);
        if (on == null && by == null && reference == null) {
            return null;
        }
        return new Received(typed.needed("received.on", on), typed.needed("received.by", by), reference);
    }
}
