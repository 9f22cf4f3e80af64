package org.intersession.vault;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.platform.refusal.Refusal;

/**
 * The keys under which personal details are encrypted (AES-256-GCM), as {@code name:key}: 32 bytes in base64. Several
 * are separated by commas: the first encrypts, the others still decrypt. Kept apart from the database and its backups:
 * without them the details are lost.
 */
@ApplicationScoped
public class Vault {
    /** What is in the database begins with it, then the key's name; anything else was there before it was encrypted. */
    static final String MARK = "aes1:";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    /** Nothing that opens. The message is for the log and names no content. */
    static final class Closed extends Exception {
        Closed(String why) {
            super(why);
        }
    }

    @Inject
    Vault(@ConfigProperty(name = "intersession.keys") Optional<String> setting) {
        this(Keys.read(setting));
    }

    Vault(Keys keys) {
        this.keys = keys;
        if (!keys.wrong().isEmpty()) {
            throw new IllegalStateException(keys.wrong().get(0));
        }
    }

    Keys keys() {
        return keys;
    }

    /** What is to stand in the database at that place; null stays null. */
    public String lock(Place place, String text) {
        if (text == null) {
            return null;
        }
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.first(), nonce, place);
            var encrypted = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            var both = Arrays.copyOf(nonce, NONCE + encrypted.length);
            System.arraycopy(encrypted, 0, both, NONCE, encrypted.length);
            return MARK + keys.first() + ":"
                    + Base64.getEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What was locked there; refused, and said in the log, where it does not open. */
    public String open(Place place, String locked) {
        try {
            return opened(place, locked);
        } catch (Closed it) {
            Log.errorf("%s cannot be read: %s", place, it.getMessage());
            throw Refusal.of(VaultMessages.class, VaultMessages::unreadable);
        }
    }

    /** The same for a page that has more to show: empty where there is nothing, or nothing that opens. */
    public Optional<String> shown(Place place, String locked) {
        try {
            return Optional.ofNullable(opened(place, locked));
        } catch (Closed it) {
            Log.errorf("%s cannot be read: %s", place, it.getMessage());
            return Optional.empty();
        }
    }

    String opened(Place place, String locked) throws Closed {
        if (locked == null || !locked.startsWith(MARK)) {
            return locked;
        }
        var colon = locked.indexOf(':', MARK.length());
        var name = locked.substring(MARK.length(), Math.max(MARK.length(), colon));
        if (keys.named(name) == null) {
            throw new Closed("INTERSESSION_KEYS lacks the key " + name);
        }
        try {
            var both = Base64.getDecoder().decode(locked.substring(colon + 1));
            var cipher = cipher(Cipher.DECRYPT_MODE, name, Arrays.copyOf(both, NONCE), place);
            return new String(cipher.doFinal(both, NONCE, both.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new Closed("under the key " + name + " it was not encrypted for this place");
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce, Place place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.named(name), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes());
        return cipher;
    }
}
