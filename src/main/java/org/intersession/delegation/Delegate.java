package org.intersession.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.intersession.identity.Mailbox;
import org.intersession.identity.Person;
import org.intersession.platform.Stored;
import org.intersession.platform.refusal.Refusal;

/** A person in a delegation, as the party named them. Being registered is apart from being confirmed. */
@Entity
public class Delegate extends Stored {
    public enum Role {
        HEAD,
        ALTERNATE_HEAD,
        DELEGATE,
        ADVISER
    }

    public enum State {
        NOMINATED,
        CONFIRMED,
        NOT_CONFIRMED,
        WITHDRAWN
    }

    static final Comparator<Delegate> BY_ROLE =
            Comparator.<Delegate, Role>comparing(it -> it.role).thenComparing(it -> it.number);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Delegation delegation;

    /** The delegation's, beside the place: the database compares them, and carries a change here. */
    @Column(updatable = false)
    public short quota;

    /** How pages and the API name them; never given again. */
    public short number;

    /** Which of the places they take; null once they no longer take one. */
    public Short place;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Enumerated(EnumType.STRING)
    public State state = State.NOMINATED;

    public String courtesyTitle;
    public String givenName;
    public String familyName;
    /** With the ministry, as submitted. */
    public String functionalTitle;

    public String email;

    /** Whom we know them as; set at the latest when they are confirmed. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Why they were not confirmed, and what would resolve it. */
    public String reason;

    public Instant nominatedAt;
    public Instant confirmedAt;
    public Instant endedAt;
    /** Whether the party lets them complete their details before they are confirmed. */
    public boolean invitedToRegister;

    public Instant registeredAt;

    protected Delegate() {}

    Delegate(Delegation delegation, int number, int place, Named named, Role role, Instant now) {
        this.delegation = delegation;
        this.quota = delegation.quota;
        this.number = (short) number;
        this.place = (short) place;
        this.role = role;
        nominatedAt = now;
        call(named);
    }

    void call(Named named) {
        courtesyTitle = named.courtesyTitle();
        givenName = named.givenName();
        familyName = named.familyName();
        functionalTitle = named.functionalTitle();
        email = named.email();
        invitedToRegister = named.letRegister();
    }

    /** Their address and their family name say who somebody is. */
    boolean wouldBeAnother(Named named) {
        return !Mailbox.same(email, named.email()) || !familyName.equalsIgnoreCase(named.familyName());
    }

    public Named named() {
        return new Named(courtesyTitle, givenName, familyName, functionalTitle, email, invitedToRegister);
    }

    public boolean active() {
        return state == State.NOMINATED || state == State.CONFIRMED;
    }

    public boolean confirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isHead() {
        return role == Role.HEAD;
    }

    /** Whether there is what a submission needs. */
    public boolean complete() {
        return functionalTitle != null && email != null;
    }

    /** Given name, then family name. */
    public String name() {
        return givenName == null ? familyName : givenName + " " + familyName;
    }

    /** As lists have it: family name in capitals, then the given name. */
    public String listed() {
        var family = familyName.toUpperCase(Locale.ROOT);
        return givenName == null ? family : family + " " + givenName;
    }

    public void confirm(Person person, Instant now) {
        if (state != State.NOMINATED) {
            throw Refusal.of(DelegationMessages.class, it -> it.notNominated(name()));
        }
        this.person = person;
        state = State.CONFIRMED;
        confirmedAt = now;
    }

    public void doNotConfirm(String reason, Instant now) {
        if (state != State.NOMINATED) {
            throw Refusal.of(DelegationMessages.class, it -> it.notNominated(name()));
        }
        this.reason = reason;
        leave(State.NOT_CONFIRMED, now);
        delegation.changes++;
        delegation.settle();
    }

    void withdraw(Instant now) {
        leave(State.WITHDRAWN, now);
    }

    private void leave(State to, Instant now) {
        state = to;
        place = null;
        endedAt = now;
    }

    void is(Person person) {
        this.person = person;
    }

    public void registered(Instant now) {
        registeredAt = now;
    }
}
