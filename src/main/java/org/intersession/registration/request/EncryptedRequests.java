package org.intersession.registration.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.intersession.registration.EncryptedDetails;
import org.intersession.vault.Kept;

/** What people asked for a place with. */
@ApplicationScoped
class EncryptedRequests implements Kept {
    @Override
    public String table() {
        return RegistrationRequest.TABLE;
    }

    @Override
    public List<String> columns() {
        return EncryptedDetails.COLUMNS;
    }
}
