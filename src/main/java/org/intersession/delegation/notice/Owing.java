package org.intersession.delegation.notice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationMessages;
import org.intersession.delegation.Delegations;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.text.Wording;
import org.intersession.invitation.writing.PartyAddresses;
import org.intersession.invitation.writing.Recipient;
import org.intersession.invitation.writing.RecipientGroup;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.web.Site;

/** Parties that will attend and owe something still, so that they can be reminded: names, or the letter. */
final class Owing implements RecipientGroup {
    private final String key;
    private final Function<DelegationMessages, String> name;
    private final Predicate<Delegation> owes;
    private final Asking asking;
    private final Delegations delegations;
    private final PartyAddresses addresses;
    private final Site site;

    private interface Asking {
        String in(DelegationMessages words, String title, String days, String of);
    }

    private Owing(
            String key,
            Function<DelegationMessages, String> name,
            Predicate<Delegation> owes,
            Asking asking,
            Makers makers) {
        this.key = key;
        this.name = name;
        this.owes = owes;
        this.asking = asking;
        this.delegations = makers.delegations;
        this.addresses = makers.addresses;
        this.site = makers.site;
    }

    /** Makes the two of them. */
    @Singleton
    static class Makers {
        private final Delegations delegations;
        private final PartyAddresses addresses;
        private final Site site;

        Makers(Delegations delegations, PartyAddresses addresses, Site site) {
            this.delegations = delegations;
            this.addresses = addresses;
            this.site = site;
        }

        @Produces
        @Singleton
        RecipientGroup nobodyNamed() {
            return new Owing(
                    "nobody-named",
                    DelegationMessages::groupNobodyNamed,
                    it -> it.active().isEmpty(),
                    DelegationMessages::remindNames,
                    this);
        }

        @Produces
        @Singleton
        RecipientGroup letterMissing() {
            return new Owing(
                    "letter-missing",
                    DelegationMessages::groupLetterMissing,
                    it -> it.submitted() && it.letterMissing(),
                    DelegationMessages::remindLetter,
                    this);
        }
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name(Locale locale) {
        return name.apply(in(locale));
    }

    @Override
    public List<Recipient> at(Meeting meeting) {
        return addresses.of(
                meeting,
                delegations.attending(meeting).stream()
                        .filter(owes)
                        .map(it -> it.invitation)
                        .toList());
    }

    @Override
    public boolean reminds() {
        return true;
    }

    @Override
    public Optional<Wording> reminder(Invitation invitation, Recipient recipient, Instant now) {
        var locale = recipient.locale();
        var words = in(locale);
        var meeting = invitation.meeting;
        var title = meeting.title.in(locale);
        var days = Dates.range(meeting.opensOn, meeting.closesOn, locale);
        var text = Stream.of(
                        asking.in(words, title, days, invitation.party.afterOf.in(locale)),
                        invitation
                                .deadlineAhead(now, locale)
                                .map(words::remindDeadline)
                                .orElseGet(words::remindNoDeadline))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return Optional.of(new Wording(
                locale.getLanguage(),
                words.remindSubject(title),
                text + "\n\n" + words.mailSee() + "\n" + site.at(DelegationLinks.delegationLink(invitation))));
    }

    private static DelegationMessages in(Locale locale) {
        return Languages.words(DelegationMessages.class, locale);
    }
}
