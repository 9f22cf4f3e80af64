package org.intersession.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Journal;

/** What happens to a personal link. */
@ApplicationScoped
@Transactional
public class LinkActions {
    private final PersonalLinks links;
    private final Journal journal;
    private final Clock clock;

    LinkActions(PersonalLinks links, Journal journal, Clock clock) {
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** Notes that a link was opened, nothing else: the scanners of mail servers open links too. Answers its meeting. */
    public Optional<UUID> open(Actor actor, String token) {
        Guard.allow(LinkPolicy.mayOpen(actor));
        var link = links.opened(token, clock.instant());
        link.ifPresent(it -> journal.note(actor, "link.opened", it.id));
        return link.map(it -> it.meeting);
    }
}
