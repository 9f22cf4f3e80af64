package org.intersession.identity.signin;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.Invited;
import org.intersession.identity.Masked;
import org.intersession.identity.Persons;
import org.intersession.identity.Welcoming;
import org.intersession.identity.code.Codes;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** What the pages at the door show, read at one moment. */
@ApplicationScoped
@Transactional
class SignInReading {
    private final Persons persons;
    private final PersonalLinks links;
    private final Codes codes;
    private final AllPlaces places;
    private final List<Invited> invitations;
    private final List<Welcoming> welcoming;
    private final Clock clock;

    SignInReading(
            Persons persons,
            PersonalLinks links,
            Codes codes,
            AllPlaces places,
            @All List<Invited> invitations,
            @All List<Welcoming> welcoming,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.codes = codes;
        this.places = places;
        this.invitations = invitations;
        this.welcoming = welcoming;
        this.clock = clock;
    }

    record Choice(UUID id, String name, String functionalTitle) {}

    /**
     * Somebody with an account whom we do not know yet.
     *
     * @param address that of the account; null where the provider tells none
     * @param verified whether the provider says that it is theirs
     * @param invitedAt masked: where the invitation went that brought them here, if that is known
     * @param name as the account tells it
     * @param choices those who were written to at the proven address; of one alone no more than the name
     * @param sentTo where a code was sent that is still open, or null
     * @param welcome whether they may go on to where they were going, known or not
     */
    record First(
            String address,
            boolean verified,
            String invitedAt,
            String contact,
            String name,
            List<Choice> choices,
            String sentTo,
            boolean welcome) {}

    First first(Actor actor, String to, String link) {
        var now = clock.instant();
        var account = actor.account().orElseThrow(Missing::new);
        var purpose = SignInActions.purpose(actor);
        var address = codes.proven(purpose, now)
                .or(() -> Optional.ofNullable(account.emailVerified() ? account.email() : null));
        var sharing = address.map(persons::notYetSignedInAt).orElse(List.of());
        var choices = sharing.stream()
                .map(it -> new Choice(it.id, it.name(), sharing.size() == 1 ? null : it.functionalTitle))
                .toList();
        var invited = invited(to, link);
        return new First(
                account.email(),
                account.emailVerified(),
                invited.map(Invited.Invitee::address).map(Masked::mail).orElse(null),
                invited.map(Invited.Invitee::contact).orElse(null),
                account.name(),
                choices,
                codes.open(purpose).map(it -> it.address).orElse(null),
                address.isPresent() && welcomed(to));
    }

    /** Whether whoever has proven an address may go there uninvited. */
    boolean welcomed(String to) {
        return welcoming.stream().anyMatch(it -> it.welcomes(to));
    }

    /** Whether they may go on as they are: the page takes newcomers, their address is proven, and nobody else has it. */
    boolean maySkip(Actor actor, String to, String link) {
        var first = first(actor, to, link);
        return first.welcome() && first.choices().isEmpty();
    }

    private Optional<Invited.Invitee> invited(String to, String token) {
        return invitations.stream()
                .flatMap(it -> it.at(to).stream())
                .findFirst()
                .or(() -> token == null
                        ? Optional.empty()
                        : links.opened(token, clock.instant())
                                .filter(it -> it.person.email != null)
                                .map(it -> new Invited.Invitee(
                                        it.person.email,
                                        places.meetings().contactOf(it.meeting).orElse(null))));
    }
}
