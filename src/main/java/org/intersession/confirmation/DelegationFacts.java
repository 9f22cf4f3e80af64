package org.intersession.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationMessages;
import org.intersession.invitation.workspace.PartyFacts;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Languages;
import org.intersession.registry.Party;

/** What the officer's workspace says of each party's delegation: who leads it, how far it is, what it waits for. */
@ApplicationScoped
class DelegationFacts implements PartyFacts {
    private static final List<Table.View> VIEWS =
            List.of(Table.View.REVIEW, Table.View.LETTER, Table.View.LATE, Table.View.RETURNED);

    private final Confirmations confirmations;

    DelegationFacts(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public Map<UUID, Fact> at(Meeting meeting, Locale locale) {
        var facts = new HashMap<UUID, Fact>();
        var heads = confirmations.headNames(meeting);
        for (var found : confirmations.lastTouched(meeting)) {
            var delegation = found.delegation();
            facts.computeIfAbsent(
                    delegation.party.id, it -> fact(delegation, heads.get(delegation.id), found.touched(), locale));
        }
        return facts;
    }

    @Override
    public List<Chip> chips(Locale locale) {
        var words = Languages.words(ConfirmationMessages.class, locale);
        return VIEWS.stream().map(it -> new Chip(it.word(), words.view(it))).toList();
    }

    @Override
    public Optional<Act> recording(Meeting meeting, Party party, Locale locale) {
        return Optional.of(new Act(
                Languages.words(DelegationMessages.class, locale).recordTitle(),
                DelegationLinks.link(meeting.slug, party.code)));
    }

    private static Fact fact(Delegation delegation, String head, Instant lastEntry, Locale locale) {
        var words = Languages.words(DelegationMessages.class, locale);
        return new Fact(
                head,
                places(delegation),
                letter(delegation, locale),
                words.state(delegation.state),
                lastEntry,
                delegation.toReview() ? new Act(words.review(), ConfirmationLinks.reviewLink(delegation)) : null,
                VIEWS.stream()
                        .filter(it -> it.shows(delegation))
                        .map(Table.View::word)
                        .collect(Collectors.toSet()));
    }

    private static String places(Delegation delegation) {
        var named = delegation.seated;
        return delegation.limited() ? named + "/" + delegation.places() : String.valueOf(named);
    }

    private static String letter(Delegation delegation, Locale locale) {
        var words = Languages.words(ConfirmationMessages.class, locale);
        if (delegation.letter != null) {
            return words.received();
        }
        if (!delegation.letterMissing()) {
            return words.notAsked();
        }
        return delegation.submitted() ? words.missing() : "";
    }
}
