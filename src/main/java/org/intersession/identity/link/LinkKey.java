package org.intersession.identity.link;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key outside the database. Whoever has read the database, or a backup of it, can make no link: a token is the
 * link's id and an HMAC-SHA-256 (RFC 2104) over id, generation and meeting.
 */
@ApplicationScoped
public class LinkKey {
    private static final int MAC = 32;
    private final byte[] key;

    LinkKey(LinksConfig config) {
        key = config.key().getBytes(StandardCharsets.UTF_8);
        if (key.length < 32) {
            throw new IllegalStateException("intersession.links.key (INTERSESSION_LINKS_KEY) has " + key.length
                    + " bytes; it needs 32 or more, for instance from: openssl rand -base64 48");
        }
    }

    /** Made at the start, so that a key that is too short is found then. */
    void check(@Observes StartupEvent start) {}

    public String token(PersonalLink link) {
        var bytes = ByteBuffer.allocate(16 + MAC)
                .putLong(link.id.getMostSignificantBits())
                .putLong(link.id.getLeastSignificantBits())
                .put(mac(link));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The id that a token claims to be of; empty when it is no token at all. */
    static Optional<UUID> id(String token) {
        return bytes(token).map(it -> new UUID(it.getLong(), it.getLong()));
    }

    boolean opens(String token, PersonalLink link) {
        return bytes(token)
                .filter(it -> MessageDigest.isEqual(Arrays.copyOfRange(it.array(), 16, 16 + MAC), mac(link)))
                .isPresent();
    }

    /** What is kept of a secret that is short, or that must not be read out of the database. */
    public String sealed(String purpose, String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(purpose + "\n" + secret));
    }

    public byte[] derived(String purpose) {
        return mac("key\n" + purpose);
    }

    private static Optional<ByteBuffer> bytes(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            return bytes.length == 16 + MAC ? Optional.of(ByteBuffer.wrap(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(PersonalLink link) {
        return mac("link\n" + link.id + "\n" + link.generation + "\n" + link.meeting);
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
