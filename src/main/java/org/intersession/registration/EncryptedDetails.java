package org.intersession.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.intersession.vault.Kept;

/** What people register of themselves. */
@ApplicationScoped
public class EncryptedDetails implements Kept {
    public static final List<String> COLUMNS =
            List.of(Registration.NAME, Registration.ACCESSIBILITY, Registration.DIETARY);

    @Override
    public String table() {
        return Registration.TABLE;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }
}
