package org.intersession.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.intersession.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final Place HERE = new Place("registration", UUID.randomUUID(), "dietary");

    private final Vault vault = vault("new:" + key(1) + ",old:" + key(2));

    private static Vault vault(String keys) {
        return new Vault(Keys.read(Optional.of(keys)));
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void whatIsLockedOpensAtItsPlace() {
        var locked = vault.lock(HERE, "Ni noix, ni œufs 🥜");
        assertEquals("Ni noix, ni œufs 🥜", vault.open(HERE, locked));
        assertFalse(locked.contains("noix"));
        assertEquals("aes1:new:", locked.substring(0, 9));
        assertNotEquals(locked, vault.lock(HERE, "Ni noix, ni œufs 🥜"), "the same text is never the same twice");
        assertNull(vault.lock(HERE, null));
        assertNull(vault.open(HERE, null));
        assertEquals("", vault.open(HERE, vault.lock(HERE, "")));
    }

    @Test
    void whatAnyKeyHasLockedOpens() {
        assertEquals("No nuts", vault.open(HERE, vault("old:" + key(2)).lock(HERE, "No nuts")));
    }

    @Test
    void whatWasThereBeforeItWasEncryptedIsRead() {
        assertEquals("No nuts", vault.open(HERE, "No nuts"));
    }

    @Test
    void nothingOpensAtAnotherPlace() {
        var locked = vault.lock(HERE, "No nuts");
        for (var other : new Place[] {
            new Place("registration_request", HERE.row(), "dietary"),
            new Place("registration", UUID.randomUUID(), "dietary"),
            new Place("registration", HERE.row(), "accessibility")
        }) {
            closed(vault, other, locked, "under the key new it was not encrypted for this place");
        }
    }

    @Test
    void nothingOpensOfWhichOneByteIsChanged() {
        var locked = vault.lock(HERE, "No nuts");
        var bytes = Base64.getDecoder().decode(locked.substring(9));
        for (var i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            closed(
                    vault,
                    HERE,
                    "aes1:new:" + Base64.getEncoder().encodeToString(changed),
                    "under the key new it was not encrypted for this place");
        }
        for (var broken :
                new String[] {"aes1:new:", "aes1:new:AAAA", "aes1:new:%", "aes1:old:" + locked.substring(9)}) {
            assertThrows(Vault.Closed.class, () -> vault.opened(HERE, broken), broken);
        }
    }

    @Test
    void withoutItsKeyItDoesNotOpen() {
        var locked = vault("lost:" + key(3)).lock(HERE, "No nuts");
        closed(vault, HERE, locked, "INTERSESSION_KEYS lacks the key lost");
        closed(vault, HERE, "aes1:", "INTERSESSION_KEYS lacks the key ");
        var other = vault("lost:" + key(4));
        closed(other, HERE, locked, "under the key lost it was not encrypted for this place");
        assertThrows(Refusal.class, () -> vault.open(HERE, locked));
        assertEquals(Optional.empty(), vault.shown(HERE, locked));
    }

    private static void closed(Vault vault, Place place, String locked, String why) {
        assertEquals(
                why,
                assertThrows(Vault.Closed.class, () -> vault.opened(place, locked))
                        .getMessage());
    }
}
