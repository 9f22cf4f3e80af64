package org.intersession.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.intersession.delegation.Named;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Refusal;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;

/**
 * Somebody who registered under a party before it named them. Until its focal point approves, only those two and the
 * secretariat see it; approved, they are nominated like anybody else.
 */
@Entity
public class RegistrationRequest extends Stored {
    public enum State {
        REQUESTED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public State state = State.REQUESTED;

    public String courtesyTitle;
    public String givenName;
    public String familyName;
    public String functionalTitle;
    public String email;

    /** What a registration asks; the needs are handed on with the approval and kept here no longer. */
    public String nameOnDocument;

    public String language;
    public String accessibility;
    public String dietary;
    public boolean emailShown;
    public boolean publicly;

    /** Why the party did not approve. */
    public String reason;

    public Instant requestedAt;
    public Instant decidedAt;
    public UUID decidedBy;

    protected RegistrationRequest() {}

    RegistrationRequest(Meeting meeting, Person person, Instant now) {
        this.meeting = meeting;
        this.person = person;
        requestedAt = now;
    }

    void ask(Party party, Named named, Details details) {
        this.party = party;
        courtesyTitle = named.courtesyTitle();
        givenName = named.givenName();
        familyName = named.familyName();
        functionalTitle = named.functionalTitle();
        email = named.email();
        nameOnDocument = details.nameOnDocument();
        language = details.language();
        accessibility = details.accessibility();
        dietary = details.dietary();
        emailShown = details.emailShown();
        publicly = details.publicly();
    }

    public boolean open() {
        return state == State.REQUESTED;
    }

    public boolean refused() {
        return state == State.REFUSED;
    }

    public String name() {
        return givenName == null ? familyName : givenName + " " + familyName;
    }

    Named named() {
        return new Named(courtesyTitle, givenName, familyName, functionalTitle, email, true);
    }

    Details details() {
        return new Details(nameOnDocument, language, accessibility, dietary, emailShown, publicly);
    }

    void approve(UUID by, Instant now) {
        decide(State.APPROVED, by, now);
    }

    void refuse(String reason, UUID by, Instant now) {
        decide(State.REFUSED, by, now);
        this.reason = reason;
    }

    void withdraw(UUID by, Instant now) {
        decide(State.WITHDRAWN, by, now);
    }

    private void decide(State to, UUID by, Instant now) {
        if (!open()) {
            throw Refusal.of(RegistrationMessages.class, it -> it.requestDecided(name()));
        }
        state = to;
        decidedBy = by;
        decidedAt = now;
        accessibility = null;
        dietary = null;
    }
}
