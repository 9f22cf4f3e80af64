package org.intersession.invitation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Secret;
import org.intersession.web.Site;

/**
 * The address in the mail of an invitation, by which whoever holds the mail reads that invitation again and nothing
 * more. Its token is the mail's id and an HMAC-SHA-256 (RFC 2104) of it under the key of the links, kept nowhere.
 */
@ApplicationScoped
public class InvitationSecret implements Secret {
    public static final String PLACEHOLDER = "{invitation-link}";
    private static final Set<String> OCCASIONS = Set.of("invitation", "reminder");
    private static final int MAC = 16;
    private final byte[] key;
    private final Site site;

    InvitationSecret(@ConfigProperty(name = "intersession.links.key") String key, Site site) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
        this.site = site;
    }

    @Override
    public String placeholder() {
        return PLACEHOLDER;
    }

    /** Whoever holds it reads what was written to the party: it goes to the addresses of parties, and to no person. */
    @Override
    public boolean goesIn(Letter letter) {
        return OCCASIONS.contains(letter.occasion()) && letter.person() == null;
    }

    @Override
    public String addressIn(Mail mail) {
        return site.at("/invitations/" + token(mail.id));
    }

    String token(UUID mail) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(16 + MAC)
                        .putLong(mail.getMostSignificantBits())
                        .putLong(mail.getLeastSignificantBits())
                        .put(mac(mail))
                        .array());
    }

    /** The mail whose address that is; empty for anything else. */
    Optional<UUID> opened(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != 16 + MAC) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var mail = new UUID(buffer.getLong(), buffer.getLong());
            return MessageDigest.isEqual(Arrays.copyOfRange(bytes, 16, 16 + MAC), mac(mail))
                    ? Optional.of(mail)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(UUID mail) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(("invitation\n" + mail).getBytes(StandardCharsets.UTF_8)), MAC);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
