package org.intersession.outcome.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.intersession.document.issuing.Readers;
import org.intersession.identity.Person;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.outcome.Outcome;
import org.intersession.outcome.OutcomeLinks;
import org.intersession.outcome.OutcomeMessages;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.web.Site;

/** The mails about draft outcomes: to each person who may read one, in their language. */
@ApplicationScoped
public class OutcomeLetters {
    private final Readers readers;
    private final Outbox outbox;
    private final Site site;

    OutcomeLetters(Readers readers, Outbox outbox, Site site) {
        this.readers = readers;
        this.outbox = outbox;
        this.site = site;
    }

    /** How many would hear of something of the meeting so distributed. */
    public int concerned(Meeting meeting, Distribution distribution, Instant now) {
        return distribution == null ? 0 : readers.of(meeting, distribution, now).size();
    }

    /** That a draft is circulated, and until when comments are in time; of each version once. Answers how many mails. */
    public int circulated(Outcome outcome, Instant now) {
        var all = readers.of(outcome.meeting, outcome.distribution, now);
        all.forEach(reader -> write(outcome, reader));
        return all.size();
    }

    private void write(Outcome outcome, Person reader) {
        var meeting = outcome.meeting;
        var locale = reader.locale();
        var words = Languages.words(OutcomeMessages.class, locale);
        var title = outcome.title.in(locale);
        var until = Dates.moment(
                outcome.commentsUntil,
                outcome.commentsZone,
                meeting.city == null ? null : meeting.city.in(locale),
                locale);
        outbox.put(MeetingLetters.to(
                        meeting,
                        "circulated:" + outcome.id + ":" + outcome.version + ":" + reader.id,
                        "outcome-circulated",
                        reader.name(),
                        reader.email,
                        locale)
                .about(meeting.id, null, reader.id)
                .saying(
                        null,
                        words.mailSubject(title),
                        words.mailText(
                                title, until, site.at(OutcomeLinks.link(outcome)), MeetingLetters.replyTo(meeting))));
    }
}
