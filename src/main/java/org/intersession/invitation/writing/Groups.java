package org.intersession.invitation.writing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.InvitationMessages;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.invitation.letter.InvitationSecret;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Dates;
import org.intersession.registry.membership.Category;

/** Every group to which a meeting's secretariat can write: those of the invitations first, then those of other features. */
@ApplicationScoped
public class Groups {
    /** The key of those ticked in the workspace. */
    public static final String CHOSEN = "chosen";

    private final List<RecipientGroup> all;
    private final Invitations invitations;
    private final PartyAddresses addresses;

    Groups(@All List<RecipientGroup> others, Invitations invitations, PartyAddresses addresses) {
        this.invitations = invitations;
        this.addresses = addresses;
        this.all = Stream.concat(
                        Stream.of(
                                new Invited("no-answer", InvitationMessages::groupNoAnswer, it -> !it.answer.given()),
                                new Invited("invited", InvitationMessages::groupAll, it -> true),
                                new Invited(
                                        "will-attend",
                                        InvitationMessages::groupWillAttend,
                                        it -> it.answer == Answer.WILL_ATTEND),
                                new Invited(
                                        "observers",
                                        InvitationMessages::groupObservers,
                                        it -> it.category == Category.OBSERVER)),
                        others.stream().sorted(Comparator.comparing(RecipientGroup::key)))
                .toList();
    }

    List<RecipientGroup> all() {
        return all;
    }

    /** All, and those ticked where some were. @param codes of the parties ticked */
    public List<RecipientGroup> with(List<String> codes) {
        return codes.isEmpty()
                ? all
                : Stream.concat(
                                Stream.of(new Invited(
                                        CHOSEN, InvitationMessages::groupChosen, it -> codes.contains(it.party.code))),
                                all.stream())
                        .toList();
    }

    public List<RecipientGroup> reminding() {
        return all.stream().filter(RecipientGroup::reminds).toList();
    }

    public Optional<RecipientGroup> of(String key) {
        return all.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The addresses of invited parties of which something holds. */
    private final class Invited implements RecipientGroup {
        private final String key;
        private final Function<InvitationMessages, String> name;
        private final Predicate<Invitation> of;

        Invited(String key, Function<InvitationMessages, String> name, Predicate<Invitation> of) {
            this.key = key;
            this.name = name;
            this.of = of;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String name(Locale locale) {
            return name.apply(InvitationLetters.said(locale));
        }

        @Override
        public List<Recipient> at(Meeting meeting) {
            return addresses.of(
                    meeting, invitations.to(meeting).stream().filter(of).toList());
        }

        @Override
        public boolean reminds() {
            return "no-answer".equals(key);
        }

        @Override
        public Optional<Wording> reminder(Invitation invitation, Recipient recipient, Instant now) {
            return reminds() ? Optional.of(asks(invitation, recipient.locale(), now)) : Optional.empty();
        }
    }

    private Wording asks(Invitation invitation, Locale locale, Instant now) {
        var meeting = invitation.meeting;
        var said = InvitationLetters.said(locale);
        var title = meeting.title.in(locale);
        var text = said.reminderText(
                        title,
                        Dates.range(meeting.opensOn, meeting.closesOn, locale),
                        Dates.plainDay(invitation.sentOn(), locale),
                        invitation.reference)
                + " "
                + invitation
                        .deadlineAhead(now, locale)
                        .map(said::reminderDeadline)
                        .orElseGet(said::reminderNoDeadline)
                + "\n\n" + said.mailOpen() + "\n" + InvitationSecret.PLACEHOLDER;
        return new Wording(locale.getLanguage(), said.reminderSubject(title), text);
    }
}
