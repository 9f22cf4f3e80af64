package org.intersession.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.intersession.delegation.Delegate;
import org.intersession.platform.Stored;

/**
 * What a person of a delegation completed about themselves. Needs are read by the secretariat only, and deleted thirty
 * days after the meeting. No passport number is asked.
 */
@Entity
public class Registration extends Stored {
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Delegate delegate;

    /** The name as the travel document has it, for the desk. */
    public String nameOnDocument;

    /** For mails and papers. */
    public String language;

    public String accessibility;
    public String dietary;
    /** Set when the needs were deleted after the meeting. */
    public Instant needsDeletedAt;

    /** Whether participants may see the e-mail address. */
    public boolean emailShown;
    /** Whether the name may stand in a list that is public. */
    public boolean publicly;
    /** Withheld from the list for security, by the secretariat. */
    public boolean withheld;

    protected Registration() {}

    Registration(Delegate delegate) {
        this.delegate = delegate;
    }

    void complete(Details details) {
        nameOnDocument = details.nameOnDocument();
        language = details.language();
        accessibility = details.accessibility();
        dietary = details.dietary();
        emailShown = details.emailShown();
        publicly = details.publicly();
    }

    /** What somebody typed who could not read the needs: left empty, they stay as they are. */
    Details keeping(Details typed) {
        return new Details(
                typed.nameOnDocument(),
                typed.language(),
                typed.accessibility() == null ? accessibility : typed.accessibility(),
                typed.dietary() == null ? dietary : typed.dietary(),
                typed.emailShown(),
                typed.publicly());
    }

    void withhold(boolean withheld) {
        this.withheld = withheld;
    }

    void forgetNeeds(Instant now) {
        accessibility = null;
        dietary = null;
        needsDeletedAt = now;
    }
}
