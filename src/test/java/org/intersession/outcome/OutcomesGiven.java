package org.intersession.outcome;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.intersession.document.Document;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.forward.FollowUp;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.testing.Given;

/** What came of meetings that tests start from. */
public final class OutcomesGiven {
    private OutcomesGiven() {}

    /** The id of a point of the way forward. */
    public static UUID point(Document document) {
        return Given.in(() -> {
            var point = new FollowUp(Document.findById(document.id), 1, "1", Translated.of("en", "To meet again"));
            point.status = FollowUp.Status.OPEN;
            point.persist();
            return point.id;
        });
    }

    /** What a delegation had to say on the only draft of the meeting, which is circulated therefore. */
    public static void comment(Meeting meeting, String code, String text) {
        var typed = Given.person(Given.unique("typist") + "@example.org", "Typist");
        Given.in(() -> {
            Outcome outcome = Outcome.find("meeting.id", meeting.id).firstResult();
            outcome.text = Translated.of("en", "The meeting exchanged views.");
            outcome.circulate(
                    Distribution.RESTRICTED,
                    Instant.parse("2099-10-15T16:00:00Z"),
                    ZoneId.of("Europe/Zurich"),
                    Instant.EPOCH);
            Outcome.flush();
            var comments = new Comments(outcome, Party.findById(Given.party(code).id));
            comments.text = text;
            comments.sentAt = Instant.EPOCH;
            comments.sentBy = Person.<Person>findById(typed.id).id;
            comments.persist();
            return null;
        });
    }
}
