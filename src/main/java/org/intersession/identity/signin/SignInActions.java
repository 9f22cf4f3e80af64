package org.intersession.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.code.Attempts;
import org.intersession.identity.code.Codes;
import org.intersession.identity.code.DoorConfig;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.TooOften;

/** What happens at the door. A refusal does not undo the count of what was tried. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class SignInActions {
    private final Persons persons;
    private final Codes codes;
    private final Attempts attempts;
    private final DoorConfig limits;
    private final FirstAdmin firstAdmin;
    private final Journal journal;
    private final Clock clock;

    SignInActions(
            Persons persons,
            Codes codes,
            Attempts attempts,
            DoorConfig limits,
            FirstAdmin firstAdmin,
            Journal journal,
            Clock clock) {
        this.attempts = attempts;
        this.limits = limits;
        this.persons = persons;
        this.codes = codes;
        this.firstAdmin = firstAdmin;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody sets out to the provider. */
    void setOut(Actor actor, String from) {
        Guard.allow(SignInPolicy.maySetOut(actor));
        if (attempts.count("sign-in", from) > limits.signIns()) {
            throw TooOften.of(IdentityMessages.class, it -> it.signInTooOften(), Attempts.WINDOW);
        }
    }

    /**
     * Recognizes whoever comes back from the provider: by issuer and subject; the first time by an address that is
     * proven to be theirs, if exactly one person was invited there who has not signed in yet and may bear the name that
     * the provider tells: anybody may name somebody at another's address. Keeps the language they chose ({@code null}
     * when they chose none). Answers whether they are known now.
     */
    public boolean arrive(Actor actor, String language) {
        Guard.allow(SignInPolicy.mayArrive(actor));
        var account = actor.account().orElseThrow();
        var now = clock.instant();
        var person = persons.known(account.issuer(), account.subject())
                .or(() -> byAddress(account, invited(actor, now), now));
        person.ifPresent(it -> enter(actor, it, account, language, now));
        return person.isPresent();
    }

    /** Sends a code to the address to which the invitation went. Nothing tells whether anybody was invited there. */
    public void sendCode(Actor actor, String address, boolean newcomersWelcome) {
        Guard.allow(SignInPolicy.mayBeRecognized(actor));
        var invited = newcomersWelcome || !persons.notYetSignedInAt(address).isEmpty();
        codes.send(purpose(actor), address, invited, actor.locale(), null);
    }

    public void enterCode(Actor actor, String code, String from) {
        Guard.allow(SignInPolicy.mayBeRecognized(actor));
        codes.check(purpose(actor), code, from);
    }

    /** Where several people share the proven address, or one has another name, they say which of them they are. */
    public void recognize(Actor actor, UUID person, String language) {
        Guard.allow(SignInPolicy.mayBeRecognized(actor));
        var now = clock.instant();
        var chosen = invited(actor, now).stream()
                .filter(it -> it.id.equals(person))
                .findFirst()
                .orElseThrow(Missing::new);
        enter(actor, chosen, actor.account().orElseThrow(), language, now);
    }

    /** None of those invited at their address is they: they are known as somebody of their own, to whom nothing was given. */
    public void disclaim(Actor actor, String language) {
        Guard.allow(SignInPolicy.mayBeRecognized(actor));
        var now = clock.instant();
        var others = invited(actor, now);
        if (others.isEmpty()) {
            throw new Missing();
        }
        others.forEach(it -> journal.note(actor, "person.disclaimed", it.id));
        var account = actor.account().orElseThrow();
        var address = address(actor, now).orElseThrow();
        enter(actor, newcomer(account, address, now), account, language, now);
    }

    public void speak(Actor actor, String language) {
        Guard.allow(SignInPolicy.mayChooseLanguage(actor));
        persons.byId(actor.person()).orElseThrow(Missing::new).speaks(language);
    }

    private void enter(Actor actor, Person person, Account account, String language, Instant now) {
        if (!person.hasSignedIn()) {
            person.knownAs(account.issuer(), account.subject());
            journal.note(actor, "person.recognized", person.id);
        }
        person.arrived(account, now);
        if (language != null && Languages.serves(language)) {
            person.speaks(language);
        }
        if (firstAdmin.is(account)) {
            firstAdmin.appoint(person, now);
        }
    }

    /** The one invited there who may bear that name. An administrator needs no invitation: the token says enough. */
    private Optional<Person> byAddress(Account account, List<Person> invited, Instant now) {
        if (invited.isEmpty()) {
            return account.roles().contains(Role.ADMIN) || firstAdmin.is(account)
                    ? Optional.of(newcomer(account, account.email(), now))
                    : Optional.empty();
        }
        return Optional.of(invited.get(0)).filter(it -> invited.size() == 1 && it.mayBe(account));
    }

    private static Person newcomer(Account account, String address, Instant now) {
        var family = account.familyName();
        var person = new Person(
                address,
                null,
                family == null ? null : account.givenName(),
                family == null ? account.name() : family,
                now);
        person.persist();
        return person;
    }

    /** Those invited at an address that is theirs: verified by the provider, or by a code of ours. */
    private List<Person> invited(Actor actor, Instant now) {
        return address(actor, now).map(persons::notYetSignedInAt).orElse(List.of());
    }

    private Optional<String> address(Actor actor, Instant now) {
        var account = actor.account().orElseThrow();
        return codes.proven(purpose(actor), now)
                .or(() -> Optional.ofNullable(account.emailVerified() ? account.email() : null));
    }

    static String purpose(Actor actor) {
        var account = actor.account().orElseThrow();
        return Codes.ACCOUNT + account.issuer() + " " + account.subject();
    }
}
