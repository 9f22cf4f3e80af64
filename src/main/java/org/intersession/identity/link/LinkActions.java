package org.intersession.identity.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.code.Attempts;
import org.intersession.identity.code.Codes;
import org.intersession.identity.code.DoorConfig;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.TooOften;

/** What happens to a personal link. A refusal does not undo the count of what was tried. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class LinkActions {
    private final PersonalLinks personalLinks;
    private final Links links;
    private final Codes codes;
    private final Attempts attempts;
    private final DoorConfig limits;
    private final AllPlaces places;
    private final Journal journal;
    private final Clock clock;

    LinkActions(
            PersonalLinks personalLinks,
            Links links,
            Codes codes,
            Attempts attempts,
            DoorConfig limits,
            AllPlaces places,
            Journal journal,
            Clock clock) {
        this.personalLinks = personalLinks;
        this.links = links;
        this.codes = codes;
        this.attempts = attempts;
        this.limits = limits;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** Notes that a link was opened, nothing else: the scanners of mail servers open links too. Answers its meeting. */
    public Optional<UUID> open(Actor actor, String token, String from) {
        Guard.allow(LinkPolicy.mayOpen(actor));
        var link = tried("link", from, () -> personalLinks.opened(token, clock.instant()));
        link.ifPresent(it -> journal.note(actor, "link.opened", it.id));
        return link.map(it -> it.meeting);
    }

    /** Opens what another feature gave an address for; what opens nothing is counted, as of personal links. */
    public <T> Optional<T> attempt(Actor actor, String what, String from, Supplier<Optional<T>> opening) {
        Guard.allow(LinkPolicy.mayOpen(actor));
        return tried(what, from, opening);
    }

    /** What opens something is let in however often others guessed: a whole mission comes from one address. */
    private <T> Optional<T> tried(String what, String from, Supplier<Optional<T>> opening) {
        var opened = opening.get();
        if (opened.isEmpty() && attempts.count(what, from) > limits.wrongLinks()) {
            throw TooOften.of(IdentityMessages.class, it -> it.linksTooOften(), Attempts.WINDOW);
        }
        return opened;
    }

    /** Sends a code to the address that the delegation gave. */
    public void sendCode(Actor actor) {
        Guard.allow(LinkPolicy.mayProve(actor));
        var link = own(actor);
        if (link.person.email == null) {
            throw Refusal.of(IdentityMessages.class, it -> it.codeNoAddress());
        }
        var contact = places.meetings().contactOf(link.meeting).orElse(null);
        codes.send(purpose(link), link.person.email, true, actor.locale(), contact);
        journal.note(actor, "code.sent", link.id);
    }

    /** Remembers the browser in which they were entered, for this link's meeting. Answers the link. */
    public PersonalLink enterCode(Actor actor, String code, String from, String device, String called) {
        Guard.allow(LinkPolicy.mayProve(actor));
        var link = own(actor);
        codes.check(purpose(link), code, from);
        var seal = personalLinks.seal(device);
        if (links.remembered(link, seal).isEmpty()) {
            new LinkDevice(link, seal, called, clock.instant()).persist();
        }
        journal.note(actor, "code.entered", link.id);
        return link;
    }

    /** Forgets a browser: from its next request on it holds a link, and no more. */
    public void forget(Actor actor, UUID device) {
        Guard.allow(LinkPolicy.mayForget(actor));
        var found = links.device(device, actor.person()).orElseThrow(Missing::new);
        found.revokeAt(clock.instant());
        journal.note(actor, "device.forgotten", found.link.id);
    }

    private PersonalLink own(Actor actor) {
        return links.of(actor.person(), actor.within()).orElseThrow(Missing::new);
    }

    static String purpose(PersonalLink link) {
        return "link " + link.id;
    }
}
