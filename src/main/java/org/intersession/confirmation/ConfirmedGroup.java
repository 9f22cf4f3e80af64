package org.intersession.confirmation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.intersession.delegation.Delegate;
import org.intersession.invitation.writing.Recipient;
import org.intersession.invitation.writing.RecipientGroup;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Languages;

/** Confirmed persons, to whom the secretariat can write together: all of them, or the heads of delegation. */
final class ConfirmedGroup implements RecipientGroup {
    private final String key;
    private final Function<ConfirmationMessages, String> name;
    private final Predicate<Delegate> of;
    private final Confirmations confirmations;

    private ConfirmedGroup(
            String key,
            Function<ConfirmationMessages, String> name,
            Predicate<Delegate> of,
            Confirmations confirmations) {
        this.key = key;
        this.name = name;
        this.of = of;
        this.confirmations = confirmations;
    }

    /** Makes the two of them. */
    @Singleton
    static class Makers {
        @Produces
        @Singleton
        RecipientGroup persons(Confirmations confirmations) {
            return new ConfirmedGroup("confirmed", ConfirmationMessages::groupConfirmed, it -> true, confirmations);
        }

        @Produces
        @Singleton
        RecipientGroup heads(Confirmations confirmations) {
            return new ConfirmedGroup("heads", ConfirmationMessages::groupHeads, Delegate::isHead, confirmations);
        }
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name(Locale locale) {
        return name.apply(Languages.words(ConfirmationMessages.class, locale));
    }

    @Override
    public List<Recipient> at(Meeting meeting) {
        return confirmations.confirmed(meeting).stream()
                .filter(of)
                .map(it -> new Recipient(
                        it.delegation.party.id, it.person.id, it.name(), it.email, false, it.person.locale()))
                .toList();
    }
}
