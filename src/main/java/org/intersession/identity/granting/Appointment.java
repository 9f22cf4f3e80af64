package org.intersession.identity.granting;

import java.time.Instant;
import java.util.UUID;
import org.intersession.platform.Role;

/** A role to be given, as read from a form or a request: to whom, where, from when until when. */
record Appointment(Who who, Role role, UUID process, UUID meeting, UUID party, Instant from, Instant until) {
    /** Somebody known by id, or by name and address; who is not known yet is made. */
    record Who(UUID person, String email, String courtesyTitle, String givenName, String familyName) {
        static Who known(UUID person) {
            return new Who(person, null, null, null, null);
        }
    }
}
