package org.intersession.identity.session;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What of a verified ID or logout token names a session. Of a logout token either subject or session may be null. */
public record IdToken(String issuer, String subject, String sid) {
    /** Its signature has been checked by whoever calls. */
    public static IdToken of(String verified) {
        var claims = claims(verified);
        return new IdToken(claims.getString("iss"), claims.getString("sub"), claims.getString("sid"));
    }

    static JsonObject claims(String verified) {
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(verified.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
