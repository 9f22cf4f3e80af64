package org.intersession.agenda.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.agenda.release.Releases;
import org.intersession.agenda.release.Rendition;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;

/** Where the newest release of a programme stands, in the reader's form: on its days; for its delegates, before them too. */
@ApplicationScoped
public class Courses {
    private final Releases releases;
    private final Asked asked;

    Courses(Releases releases, Asked asked) {
        this.releases = releases;
        this.asked = asked;
    }

    /** For the parts of one page. */
    Optional<Rendition> newest(Actor actor, Instant now, Meeting meeting) {
        return asked.once("newest programme", meeting.slug, () -> releases.newestFor(actor, now, meeting.slug));
    }

    public Optional<Course> of(Actor actor, Meeting meeting, Instant now) {
        if (meeting.zone == null || meeting.opensOn == null || meeting.state != Meeting.State.ANNOUNCED) {
            return Optional.empty();
        }
        var there = now.atZone(meeting.zone).toLocalDateTime();
        var begun = !there.toLocalDate().isBefore(meeting.opensOn);
        if (there.toLocalDate().isAfter(meeting.closesOn) || !begun && !attends(actor, meeting)) {
            return Optional.empty();
        }
        return newest(actor, now, meeting)
                .map(it -> Course.of(it.programme, there, begun))
                .filter(it -> !it.over());
    }

    private static boolean attends(Actor actor, Meeting meeting) {
        return actor.delegateAt(meeting.id) || meeting.id.equals(actor.within());
    }
}
