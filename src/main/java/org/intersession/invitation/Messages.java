package org.intersession.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;

/** Writes a message of the secretariat to everybody in the groups chosen who has a text in their language. */
@ApplicationScoped
class Messages {
    private final Groups groups;

    Messages(Groups groups) {
        this.groups = groups;
    }

    Writing of(Meeting meeting, MessageForm form) {
        var languages = form.languages();
        return new Writing(
                recipients(meeting, form).stream()
                        .filter(it -> languages.contains(it.locale().getLanguage()))
                        .map(it -> new Writing.Sheet(
                                it,
                                "message/" + form.once() + "/" + it.address().toLowerCase(Locale.ROOT),
                                new Wording(
                                        it.locale().getLanguage(),
                                        form.subject().in(it.locale()),
                                        form.text().in(it.locale()).replace("\r\n", "\n")),
                                null))
                        .toList(),
                new HashSet<>());
    }

    /** Language to how many have no text in it. */
    Map<String, Long> leftOut(Meeting meeting, MessageForm form) {
        var languages = form.languages();
        return recipients(meeting, form).stream()
                .map(it -> it.locale().getLanguage())
                .filter(it -> !languages.contains(it))
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    /** Everybody once, by address. */
    private List<Recipient> recipients(Meeting meeting, MessageForm form) {
        var seen = new HashSet<String>();
        return groups.all().stream()
                .filter(it -> form.groups().contains(it.key()))
                .flatMap(it -> it.at(meeting).stream())
                .filter(it -> seen.add(it.address().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
