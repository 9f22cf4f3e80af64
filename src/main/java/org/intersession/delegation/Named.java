package org.intersession.delegation;

import java.util.Objects;

/**
 * A person as a party names them: the five fields. Only the family name is always there; the rest may follow until the
 * delegation is submitted.
 *
 * @param letRegister whether they may complete their details before they are confirmed
 */
public record Named(
        String courtesyTitle,
        String givenName,
        String familyName,
        String functionalTitle,
        String email,
        boolean letRegister) {

    /** The same person again, as far as a form sent twice can tell. */
    boolean sameAs(Named other) {
        return Objects.equals(givenName, other.givenName)
                && familyName.equals(other.familyName)
                && Objects.equals(email, other.email);
    }
}
