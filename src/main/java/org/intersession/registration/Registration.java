package org.intersession.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.intersession.delegation.Delegate;
import org.intersession.platform.Stored;
import org.intersession.vault.Place;
import org.intersession.vault.Vault;

/**
 * What a person of a delegation completed about themselves. Needs are read by the secretariat only, and deleted thirty
 * days after the meeting. No passport number is asked.
 */
@Entity
public class Registration extends Stored {
    static final String TABLE = "registration";
    public static final String NAME = "name_on_document";
    public static final String ACCESSIBILITY = "accessibility";
    public static final String DIETARY = "dietary";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Delegate delegate;

    /** The name as the travel document has it, for the desk. Like the needs, it is kept encrypted. */
    private String nameOnDocument;

    /** For mails and papers. */
    public String language;

    private String accessibility;
    private String dietary;

    /** The meeting, where either is told: the database keeps it. */
    @Column(insertable = false, updatable = false)
    UUID needsAt;

    /** Set when the needs were deleted after the meeting. */
    public Instant needsDeletedAt;

    /** Whether participants may see the e-mail address. */
    public boolean emailShown;
    /** Whether the name may stand in a list that is public. */
    public boolean publicly;
    /** Withheld from the list for security, by the secretariat. */
    public boolean withheld;

    protected Registration() {}

    public Registration(Delegate delegate) {
        this.delegate = delegate;
    }

    /** Once it is stored, as what is encrypted knows its row. */
    public void complete(Details details, Vault vault) {
        nameOnDocument = vault.lock(at(NAME), details.nameOnDocument());
        language = details.language();
        accessibility = vault.lock(at(ACCESSIBILITY), details.accessibility());
        dietary = vault.lock(at(DIETARY), details.dietary());
        emailShown = details.emailShown();
        publicly = details.publicly();
    }

    /** The same by somebody who could not read the needs: left empty, they stay as they are. */
    public void completeBlindly(Details details, Vault vault) {
        var before = new String[] {accessibility, dietary};
        complete(details, vault);
        accessibility = details.accessibility() == null ? before[0] : accessibility;
        dietary = details.dietary() == null ? before[1] : dietary;
    }

    /** What does not open is empty. */
    public Details shown(Vault vault) {
        return new Details(
                vault.shown(at(NAME), nameOnDocument).orElse(null),
                language,
                vault.shown(at(ACCESSIBILITY), accessibility).orElse(null),
                vault.shown(at(DIETARY), dietary).orElse(null),
                emailShown,
                publicly);
    }

    private Place at(String column) {
        return new Place(TABLE, id, column);
    }

    public void withhold(boolean withheld) {
        this.withheld = withheld;
    }

    public void forgetNeeds(Instant now) {
        accessibility = null;
        dietary = null;
        needsDeletedAt = now;
    }
}
