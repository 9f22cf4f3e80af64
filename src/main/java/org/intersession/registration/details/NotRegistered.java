package org.intersession.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.text.Wording;
import org.intersession.invitation.writing.Recipient;
import org.intersession.invitation.writing.RecipientGroup;
import org.intersession.mail.Letter;
import org.intersession.meeting.Meeting;
import org.intersession.registration.Registrations;

/** Confirmed persons who have not completed their details: they can be reminded, and the mail holds their personal link. */
@ApplicationScoped
class NotRegistered implements RecipientGroup {
    static final String KEY = "not-registered";

    private final Registrations registrations;
    private final PersonalLinks links;

    NotRegistered(Registrations registrations, PersonalLinks links) {
        this.registrations = registrations;
        this.links = links;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name(Locale locale) {
        return RegistrationMails.in(locale).groupNotRegistered();
    }

    @Override
    public List<Recipient> at(Meeting meeting) {
        return registrations.missing(meeting).stream()
                .map(it -> new Recipient(
                        it.delegation.party.id, it.person.id, it.name(), it.email, false, it.person.locale()))
                .toList();
    }

    @Override
    public String list(Meeting meeting) {
        return RegistrationLinks.registrationsLink(meeting);
    }

    @Override
    public boolean reminds() {
        return true;
    }

    @Override
    public Optional<Wording> reminder(Invitation invitation, Recipient recipient, Instant now) {
        var words = RegistrationMails.in(recipient.locale());
        var title = invitation.meeting.title.in(recipient.locale());
        var of = invitation.party.afterOf.in(recipient.locale());
        return Optional.of(new Wording(
                recipient.locale().getLanguage(),
                words.mailSubject(title),
                RegistrationMails.withLink(words.mailReminder(of, title), words)));
    }

    @Override
    public Letter closed(Letter letter, Meeting meeting, Recipient recipient) {
        return letter.withLink(links.issue(recipient.person(), meeting.id));
    }
}
