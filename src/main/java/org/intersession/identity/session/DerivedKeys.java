package org.intersession.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.identity.link.LinkKey;

/** Keys for single purposes, made from the one outside the database: whoever has read the database has none of them. */
@ApplicationScoped
public class DerivedKeys {
    private final LinkKey key;

    DerivedKeys(LinkKey key) {
        this.key = key;
    }

    /** 32 bytes, the same each time. @param purpose no other's */
    public byte[] of(String purpose) {
        return key.derived(purpose);
    }
}
