package org.intersession.invitation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.intersession.addressee.Addressees;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Dates;
import org.intersession.registry.Category;

/** Every group to which a meeting's secretariat can write: those of the invitations first, then those of other features. */
@ApplicationScoped
class Groups {
    private final List<RecipientGroup> all;
    private final Invitations invitations;
    private final Addressees addressees;

    Groups(@All List<RecipientGroup> others, Invitations invitations, Addressees addressees) {
        this.invitations = invitations;
        this.addressees = addressees;
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
                                        it -> it.category == Category.OBSERVER || it.category == Category.INTERESTED)),
                        others.stream())
                .toList();
    }

    List<RecipientGroup> all() {
        return all;
    }

    List<RecipientGroup> reminding() {
        return all.stream().filter(RecipientGroup::reminds).toList();
    }

    Optional<RecipientGroup> of(String key) {
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
            var those = invitations.to(meeting).stream().filter(of).toList();
            if (those.isEmpty()) {
                return List.of();
            }
            var ids = those.stream().map(it -> it.party.id).toList();
            return meeting.processes.stream()
                    .flatMap(process -> addressees.of(process, ids).stream())
                    .map(to -> new Recipient(
                            to.party.id,
                            null,
                            to.label(),
                            to.email,
                            to.copy,
                            those.stream()
                                    .filter(it -> it.party.id.equals(to.party.id))
                                    .findFirst()
                                    .orElseThrow()
                                    .locale()))
                    .toList();
        }

        @Override
        public boolean reminds() {
            return "no-answer".equals(key);
        }

        @Override
        public Optional<Wording> reminder(Meeting meeting, Recipient recipient) {
            if (!reminds()) {
                return Optional.empty();
            }
            return invitations.of(meeting, recipient.party()).map(it -> asks(it, recipient.locale()));
        }
    }

    private static Wording asks(Invitation invitation, Locale locale) {
        var meeting = invitation.meeting;
        var said = InvitationLetters.said(locale);
        var title = meeting.title.in(locale);
        var city =
                meeting.city != null && invitation.deadlineZone().equals(meeting.zone) ? meeting.city.in(locale) : null;
        var text = said.reminderText(
                        title,
                        Dates.range(meeting.opensOn, meeting.closesOn, locale),
                        Dates.plainDay(
                                invitation.sentAt.atZone(meeting.process().zone).toLocalDate(), locale),
                        invitation.reference)
                + " "
                + (invitation.deadline() == null
                        ? said.reminderNoDeadline()
                        : said.reminderDeadline(
                                Dates.moment(invitation.deadline(), invitation.deadlineZone(), city, locale)));
        return new Wording(locale.getLanguage(), said.reminderSubject(title), text);
    }
}
