package org.intersession.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a value lies: a ciphertext that is found at another place than its own does not open. */
public record Place(String table, UUID row, String column) {
    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return table + "." + column + " of " + row;
    }
}
