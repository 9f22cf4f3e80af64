package org.intersession.document.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.intersession.document.DocumentLinks;
import org.intersession.document.Documents;
import org.intersession.invitation.text.Enclosures;
import org.intersession.meeting.Meeting;
import org.intersession.web.Site;

/** What is out for everybody and says what the meeting is about: its agenda, concept note and information for participants. */
@ApplicationScoped
class EnclosedPapers implements Enclosures {
    private final Documents documents;
    private final Site site;
    private final Clock clock;

    EnclosedPapers(Documents documents, Site site, Clock clock) {
        this.documents = documents;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public List<Enclosed> to(Meeting meeting) {
        return documents.about(meeting.id, clock.instant()).stream()
                .map(it -> new Enclosed(it.symbol(), it.title(), site.at("/doc/" + DocumentLinks.encoded(it.symbol()))))
                .toList();
    }
}
