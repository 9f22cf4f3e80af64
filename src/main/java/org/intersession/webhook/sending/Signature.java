package org.intersession.webhook.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a receiver knows that a message is ours, and new: as Standard Webhooks 1.0 has it. */
public final class Signature {
    private static final String SECRET = "whsec_";
    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /** The secret as its receiver keeps it. */
    public static String shown(byte[] secret) {
        return SECRET + Base64.getEncoder().encodeToString(secret);
    }

    static String of(byte[] secret, String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            var signed = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
