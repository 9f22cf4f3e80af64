package org.intersession.registration.request;

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
import org.intersession.platform.Stored;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registration.Details;
import org.intersession.registration.Registration;
import org.intersession.registration.RegistrationMessages;
import org.intersession.registry.Party;
import org.intersession.vault.Place;
import org.intersession.vault.Vault;

/**
 * Somebody who registered under a party before it named them. Until its focal point approves, only those two and the
 * secretariat see it; approved, they are nominated like anybody else.
 */
@Entity
public class RegistrationRequest extends Stored {
    static final String TABLE = "registration_request";

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

    /** What a registration asks, encrypted; the needs are handed on with the approval and kept here no longer. */
    private String nameOnDocument;

    public String language;
    private String accessibility;
    private String dietary;
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

    void ask(Party party, Named named) {
        this.party = party;
        courtesyTitle = named.courtesyTitle();
        givenName = named.givenName();
        familyName = named.familyName();
        functionalTitle = named.functionalTitle();
        email = named.email();
    }

    /** Once it is stored, as what is encrypted knows its row. */
    void complete(Details details, Vault vault) {
        nameOnDocument = vault.lock(at(Registration.NAME), details.nameOnDocument());
        language = details.language();
        accessibility = vault.lock(at(Registration.ACCESSIBILITY), details.accessibility());
        dietary = vault.lock(at(Registration.DIETARY), details.dietary());
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

    Details details(Vault vault) {
        return new Details(
                vault.open(at(Registration.NAME), nameOnDocument),
                language,
                vault.open(at(Registration.ACCESSIBILITY), accessibility),
                vault.open(at(Registration.DIETARY), dietary),
                emailShown,
                publicly);
    }

    /** The same for a form: what does not open is typed again. */
    Details shown(Vault vault) {
        return new Details(
                vault.shown(at(Registration.NAME), nameOnDocument).orElse(null),
                language,
                vault.shown(at(Registration.ACCESSIBILITY), accessibility).orElse(null),
                vault.shown(at(Registration.DIETARY), dietary).orElse(null),
                emailShown,
                publicly);
    }

    private Place at(String column) {
        return new Place(TABLE, id, column);
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
