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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.release.Releases;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.Facts;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.outcome.Outcome;
import org.intersession.outcome.OutcomeSection;
import org.intersession.outcome.Outcomes;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;
import org.intersession.web.Fragments;

/** What is new at a meeting since somebody's last visit, for whoever takes part in it; its secretariat has a home for that. */
@ApplicationScoped
class NewsSection implements MeetingSection {
    private static final int SHOWN = 10;
    private static final String VISIT = "previous visit";
    private static final String RELEASES = "new releases";
    private static final String PAPERS = "new papers";

    private final Meetings meetings;
    private final Releases releases;
    private final Documents documents;
    private final Outcomes outcomes;
    private final Asked asked;
    private final Counted counted;
    private final Fragments fragments;

    NewsSection(
            Meetings meetings,
            Releases releases,
            Documents documents,
            Outcomes outcomes,
            Asked asked,
            Counted counted,
            Fragments fragments) {
        this.meetings = meetings;
        this.releases = releases;
        this.documents = documents;
        this.outcomes = outcomes;
        this.asked = asked;
        this.counted = counted;
        this.fragments = fragments;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance news(List<News> news);
    }

    /** Whose news they are does not matter: who last came at that instant, and sees the same, has the same. */
    private record Key(
            UUID meeting,
            int version,
            Instant since,
            String changes,
            String releases,
            String papers,
            String drafts,
            Locale locale) {}

    @Override
    public Map<String, String> counts() {
        var since = "(select v.previousVisit from Person v where v.id = :person)";
        return Map.of(
                VISIT,
                since,
                RELEASES,
                MeetingSection.versions(
                        "x",
                        "Release x where x.meeting = m and x.releasedAt > " + since + " and " + Releases.READ_THERE),
                PAPERS,
                MeetingSection.versions(
                        "x",
                        "Document x where x.meeting = m and " + Documents.SINCE.replace(":since", since) + " and "
                                + Documents.SEEN_THERE));
    }

    private boolean none(String what, Actor actor, Meeting meeting, Instant now) {
        return counted.none(actor, meeting, now, what);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!actor.signedIn() || actor.grants().isEmpty() || actor.secretariatOf(meeting.processIds())) {
            return Optional.empty();
        }
        var since = (Instant) counted.value(actor, meeting, now, VISIT);
        if (since == null
                || Stream.of(Facts.CHANGES, RELEASES, PAPERS, OutcomeSection.DRAFTS)
                        .allMatch(it -> none(it, actor, meeting, now))) {
            return Optional.empty();
        }
        var key = new Key(
                meeting.id,
                meeting.version,
                since,
                counted.versions(actor, meeting, now, Facts.CHANGES),
                counted.versions(actor, meeting, now, RELEASES),
                counted.versions(actor, meeting, now, PAPERS),
                counted.versions(actor, meeting, now, OutcomeSection.DRAFTS),
                actor.locale());
        var html = fragments.of(key, () -> Templates.news(news(actor, meeting, key, now)));
        if (html.getValue().isBlank()) {
            return Optional.empty();
        }
        var words = MessageBundles.get(HomeMessages.class, Localized.Literal.of(actor.language()));
        return Optional.of(new Part(YOURS + 20, "news", words.news(), html));
    }

    private List<News> news(Actor actor, Meeting meeting, Key key, Instant now) {
        var since = key.since;
        ZoneId zone = meeting.zone == null ? ZoneOffset.UTC : meeting.zone;
        return Stream.of(
                        MeetingSection.named(key.changes, meetings.changes(meeting, asked, key.changes == null))
                                .stream()
                                .map(it -> News.of(it, zone)),
                        (key.releases == null
                                        ? List.<Release>of()
                                        : MeetingSection.named(
                                                key.releases, releases.since(actor, now, meeting, since)))
                                .stream().map(it -> News.of(it, zone)),
                        (key.papers == null
                                        ? List.<Document>of()
                                        : MeetingSection.named(
                                                key.papers, documents.since(actor, now, meeting, since, SHOWN)))
                                .stream().map(it -> News.of(it, zone)),
                        (key.drafts == null
                                        ? List.<Outcome>of()
                                        : MeetingSection.named(
                                                key.drafts, outcomes.shownTo(actor, now, meeting, asked)))
                                .stream()
                                        .filter(it -> it.circulated() && !it.issued())
                                        .map(it -> News.of(it, zone)))
                .flatMap(it -> it)
                .filter(it -> it.at().isAfter(since))
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(SHOWN)
                .toList();
    }
}
