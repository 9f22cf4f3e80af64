package org.intersession.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.forward.FollowUp;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;

/** What a meeting came to, in its archive: the drafts as they stand, with what delegations had to say, and the way forward under each paper. */
@ApplicationScoped
class OutcomeArchive implements ArchivePart<OutcomeArchive.Said> {
    /** What a delegation had to say; of whoever typed it nothing. */
    record Comment(String party, String text, Instant sentAt) {}

    /** @param issuedAs the symbol of the paper; null for a draft @param comments null in archives of the first version */
    record Draft(
            String name,
            Outcome.Kind kind,
            Translated title,
            Translated text,
            Distribution distribution,
            Instant circulatedAt,
            Instant commentsUntil,
            String zone,
            String issuedAs,
            List<Comment> comments) {}

    /** @param paper the symbol of the outcome under which it stands */
    record Point(
            String paper,
            int position,
            String number,
            String partOf,
            Translated text,
            Translated addressee,
            String dueOn,
            FollowUp.Status status) {}

    record Said(List<Draft> outcomes, List<Point> wayForward) {}

    @Override
    public String name() {
        return "outcome";
    }

    @Override
    public int position() {
        return 3;
    }

    @Override
    public Class<Said> kind() {
        return Said.class;
    }

    @Override
    public Said written(Meeting meeting, Files files) {
        return new Said(
                Outcome.<Outcome>list("meeting = ?1 order by slug", meeting).stream()
                        .map(it -> new Draft(
                                it.slug,
                                it.kind,
                                it.title,
                                it.text,
                                it.distribution,
                                it.circulatedAt,
                                it.commentsUntil,
                                it.commentsZone == null ? null : it.commentsZone.getId(),
                                it.issuedAs == null ? null : it.issuedAs.symbol(),
                                comments(it)))
                        .toList(),
                FollowUp.<FollowUp>list("document.meeting = ?1 order by document.id, position, id", meeting).stream()
                        .map(it -> new Point(
                                it.document.symbol(),
                                it.position,
                                it.number,
                                it.partOf,
                                it.text,
                                it.addressee,
                                it.dueOn,
                                it.status))
                        .toList());
    }

    @Override
    public void read(Meeting meeting, Said said, Map<String, Kept> files, UUID by, Instant now) {
        for (var it : said.outcomes()) {
            var outcome = new Outcome(meeting, it.kind());
            outcome.slug = ArchivePart.address(it.name());
            outcome.title = it.title();
            outcome.text = it.text();
            outcome.distribution = it.distribution();
            outcome.circulatedAt = it.circulatedAt();
            outcome.commentsUntil = it.commentsUntil();
            outcome.commentsZone = it.zone() == null ? null : ZoneId.of(it.zone());
            outcome.issuedAs = it.issuedAs() == null ? null : paper(meeting, it.issuedAs());
            outcome.persist();
            if (it.comments() != null) {
                it.comments().forEach(one -> received(outcome, one, by));
            }
        }
        for (var it : said.wayForward()) {
            new FollowUp(paper(meeting, it.paper()), it.position(), it.number(), it.text())
                    .followed(it.partOf(), it.addressee(), it.dueOn(), it.status())
                    .persist();
        }
    }

    private static List<Comment> comments(Outcome outcome) {
        return Comments.<Comments>list("outcome = ?1 order by party.code", outcome).stream()
                .map(it -> new Comment(it.party.code, it.text, it.sentAt))
                .toList();
    }

    private static void received(Outcome outcome, Comment said, UUID by) {
        var party = Party.<Party>find("code", said.party())
                .firstResultOptional()
                .orElseThrow(() -> new Unfit(Unfit.Why.PARTY, said.party()));
        var comments = new Comments(outcome, party);
        comments.text = said.text();
        comments.sentAt = said.sentAt();
        comments.sentBy = by;
        comments.persist();
    }

    private static Document paper(Meeting meeting, String symbol) {
        return Document.<Document>list("meeting", meeting).stream()
                .filter(it -> it.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new Unfit(Unfit.Why.WORDS, symbol));
    }
}
