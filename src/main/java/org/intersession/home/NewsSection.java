package org.intersession.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.agenda.release.Releases;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.meeting.Meetings;
import org.intersession.outcome.Outcomes;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;

/** What is new at a meeting since somebody's last visit, for whoever takes part in it; its secretariat has a home for that. */
@ApplicationScoped
class NewsSection implements MeetingSection {
    private static final int SHOWN = 10;

    private final Homes homes;
    private final Meetings meetings;
    private final Releases releases;
    private final Documents documents;
    private final Outcomes outcomes;
    private final Asked asked;

    NewsSection(
            Homes homes, Meetings meetings, Releases releases, Documents documents, Outcomes outcomes, Asked asked) {
        this.homes = homes;
        this.meetings = meetings;
        this.releases = releases;
        this.documents = documents;
        this.outcomes = outcomes;
        this.asked = asked;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance news(List<News> news);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!actor.signedIn() || actor.grants().isEmpty() || actor.secretariatOf(meeting.processIds())) {
            return Optional.empty();
        }
        var since = homes.previousVisit(actor.person());
        var news = since == null ? List.<News>of() : news(actor, meeting, since, now);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        var words = MessageBundles.get(HomeMessages.class, Localized.Literal.of(actor.language()));
        return Optional.of(new Part(YOURS + 20, "news", words.news(), Templates.news(news)));
    }

    private List<News> news(Actor actor, Meeting meeting, Instant since, Instant now) {
        ZoneId zone = meeting.zone == null ? ZoneOffset.UTC : meeting.zone;
        return Stream.of(
                        meetings.changes(meeting, asked).stream().map(it -> News.of(it, zone)),
                        releases.seenBy(actor, now, meeting.slug).stream().map(it -> News.of(it, zone)),
                        documents.since(actor, now, meeting, since, SHOWN).stream()
                                .map(it -> News.of(it, zone)),
                        outcomes.shownTo(actor, now, meeting, asked).stream()
                                .filter(it -> it.circulated() && !it.issued())
                                .map(it -> News.of(it, zone)))
                .flatMap(it -> it)
                .filter(it -> it.at().isAfter(since))
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(SHOWN)
                .toList();
    }
}
