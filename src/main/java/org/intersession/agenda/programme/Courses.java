package org.intersession.agenda.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.intersession.agenda.release.Releases;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.Counted;
import org.intersession.platform.Actor;

/** Where the newest release of a programme stands, in the reader's form: on its days; for its delegates, before them too. */
@ApplicationScoped
public class Courses {
    private static final int KEPT = 200;

    private final Releases releases;
    private final Counted counted;
    /** What was released does not change, and is for each readership another rendition. */
    private final Cache<UUID, Programme> programmes =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Courses(Releases releases, Counted counted) {
        this.releases = releases;
        this.counted = counted;
    }

    /** The rendition that is theirs. */
    Optional<UUID> newest(Actor actor, Instant now, Meeting meeting) {
        return Optional.ofNullable((UUID) counted.value(actor, meeting, now, ProgrammeSection.NEWEST));
    }

    Programme programme(UUID rendition) {
        return programmes.get(rendition, id -> releases.rendition(id).read());
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
                .map(it -> Course.of(programme(it), there, begun))
                .filter(it -> !it.over());
    }

    private static boolean attends(Actor actor, Meeting meeting) {
        return actor.delegateAt(meeting.id) || meeting.id.equals(actor.within());
    }
}
