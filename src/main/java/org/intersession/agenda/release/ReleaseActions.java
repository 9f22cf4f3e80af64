package org.intersession.agenda.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Drafts;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.language.Slug;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** Giving out the agenda and programme: what was given out stays as it was. */
@ApplicationScoped
@Transactional
public class ReleaseActions {
    /** The agenda and programme of a meeting were given out. */
    public record Released(UUID release, UUID meeting) {}

    private final Releases releases;
    private final Drafts drafts;
    private final Journal journal;
    private final Clock clock;
    private final Event<Released> released;

    ReleaseActions(Releases releases, Drafts drafts, Journal journal, Clock clock, Event<Released> released) {
        this.releases = releases;
        this.drafts = drafts;
        this.journal = journal;
        this.clock = clock;
        this.released = released;
    }

    public Release release(Actor actor, String slug, ReleaseForm form) {
        var meeting = drafts.heldBy(actor, slug, form.version());
        Guard.allow(AgendaPolicy.mayRelease(actor, meeting));
        var programme = drafts.programme(meeting);
        if (programme.empty()) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::nothingToRelease);
        }
        var now = clock.instant();
        var release = new Release(meeting, form.kind(), form.distribution(), form.changed(), now, actor.person());
        release.slug = free(meeting, release);
        release.persist();
        for (var readers : Readership.values()) {
            new Rendition(release, readers, programme.forReaders(readers)).persist();
        }
        journal.note(actor, "programme.released", release.id);
        released.fire(new Released(release.id, meeting.id));
        return release;
    }

    /**
     * {@code provisional-2027-03-05}, {@code provisional-2027-03-05-restricted}; a second for the same readers on one day
     * gets a suffix. Each distribution counts apart, since a number would tell of a release for others.
     */
    private String free(Meeting meeting, Release release) {
        var name = Slug.of(release.kind) + "-" + release.day();
        if (release.distribution != Distribution.GENERAL) {
            name += "-" + Slug.of(release.distribution);
        }
        var free = name;
        for (var number = 2; releases.taken(meeting, free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
