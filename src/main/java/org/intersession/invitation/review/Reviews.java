package org.intersession.invitation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.intersession.addressee.Addressee;
import org.intersession.addressee.Addressees;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.Invitee;
import org.intersession.invitation.review.Draft.Obstacle;
import org.intersession.invitation.text.Enclosures;
import org.intersession.invitation.text.Fields;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.invitation.text.Texts;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Alphabetical;

/** Writes every invitation that waits to be sent, in its party's language, without sending it. */
@ApplicationScoped
public class Reviews {
    private final Invitations invitations;
    private final Addressees addressees;
    private final Texts texts;
    private final Enclosures enclosures;

    Reviews(Invitations invitations, Addressees addressees, Texts texts, Enclosures enclosures) {
        this.invitations = invitations;
        this.addressees = addressees;
        this.texts = texts;
        this.enclosures = enclosures;
    }

    public Review of(Meeting meeting) {
        var waiting = invitations.waiting(meeting);
        var mail = new Mail(meeting, waiting.stream().map(it -> it.party.id).toList());
        var words = texts.inForce(meeting.process(), meeting);
        var enclosed = enclosures.to(meeting);
        var fields = new HashMap<String, Fields>();
        var drafts = waiting.stream()
                .map(it -> draft(
                        it,
                        mail,
                        words,
                        fields.computeIfAbsent(
                                mail.language(it), code -> Fields.of(meeting, Locale.forLanguageTag(code), enclosed))))
                .toList();
        return new Review(
                Alphabetical.sorted(drafts, Locale.ENGLISH, it -> it.party().sortKey(Locale.ENGLISH)));
    }

    private Draft draft(Invitee invitee, Mail mail, Texts.InForce words, Fields fields) {
        var party = invitee.party;
        var meeting = invitee.meeting;
        var language = mail.language(invitee);
        var kind = Kind.to(party);
        var all = mail.addresses.getOrDefault(party.id, List.of());
        var to = all.stream().filter(it -> !it.copy).toList();
        var copies = all.stream().filter(it -> it.copy).toList();
        var word = words.of(kind, language);
        var filled = fields.with(
                party, invitee.quota == null ? meeting.quota : invitee.quota, Locale.forLanguageTag(language));
        var subject = filled.fill(word.subject());
        var text = filled.fill(word.text());
        var obstacle = !meeting.title.has(language)
                ? Obstacle.NO_TITLE
                : word.none()
                        ? Obstacle.NO_TEXT
                        : subject.isEmpty() || text.isEmpty()
                                ? Obstacle.INCOMPLETE
                                : to.isEmpty() ? Obstacle.NO_ADDRESS : null;
        var wording = obstacle == null || obstacle == Obstacle.NO_ADDRESS
                ? new Wording(language, subject.get(), text.get())
                : null;
        return new Draft(invitee, kind, language, to, copies, wording, obstacle);
    }

    /** Addresses and languages of the parties, from every process of the meeting, the first one first. */
    private final class Mail {
        private final Map<UUID, List<Addressee>> addresses = new HashMap<>();
        private final Map<UUID, String> languages = new HashMap<>();

        Mail(Meeting meeting, List<UUID> parties) {
            if (parties.isEmpty()) {
                return;
            }
            for (var process : meeting.processes) {
                for (var one : addressees.of(process, parties)) {
                    var known = addresses.computeIfAbsent(one.party.id, it -> new ArrayList<>());
                    if (known.stream().noneMatch(it -> it.email.equalsIgnoreCase(one.email))) {
                        known.add(one);
                    }
                }
                addressees.chosenLanguages(process).forEach(languages::putIfAbsent);
            }
        }

        String language(Invitee invitee) {
            return invitee.language != null
                    ? invitee.language
                    : languages.getOrDefault(invitee.party.id, invitee.party.language);
        }
    }
}
