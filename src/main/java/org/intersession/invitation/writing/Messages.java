package org.intersession.invitation.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;

/** Writes a message of the secretariat to everybody in the groups chosen who has a text in their language. */
@ApplicationScoped
public class Messages {
    private final Groups groups;
    private final Invitations invitations;

    Messages(Groups groups, Invitations invitations) {
        this.groups = groups;
        this.invitations = invitations;
    }

    public Writing of(Meeting meeting, MessageForm form) {
        var languages = form.languages();
        var references =
                invitations.to(meeting).stream().collect(Collectors.toMap(it -> it.party.id, it -> it.reference));
        return new Writing(
                recipients(meeting, form).stream()
                        .filter(it -> languages.contains(it.locale().getLanguage()))
                        .map(it -> new Writing.Sheet(
                                it,
                                "message/" + form.once() + "/" + it.address().toLowerCase(Locale.ROOT),
                                InvitationLetters.signed(meeting, words(form, it.locale()), it.locale()),
                                references.get(it.party())))
                        .toList(),
                new HashSet<>());
    }

    private static Wording words(MessageForm form, Locale locale) {
        return new Wording(
                locale.getLanguage(),
                form.subject().in(locale),
                form.text().in(locale).replace("\r\n", "\n"));
    }

    /** Language to how many have no text in it. */
    public Map<String, Long> leftOut(Meeting meeting, MessageForm form) {
        var languages = form.languages();
        return recipients(meeting, form).stream()
                .map(it -> it.locale().getLanguage())
                .filter(it -> !languages.contains(it))
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    /** Everybody once, by address. */
    private List<Recipient> recipients(Meeting meeting, MessageForm form) {
        var seen = new HashSet<String>();
        return groups.with(form.parties()).stream()
                .filter(it -> form.groups().contains(it.key()))
                .flatMap(it -> it.at(meeting).stream())
                .filter(it -> seen.add(it.address().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
