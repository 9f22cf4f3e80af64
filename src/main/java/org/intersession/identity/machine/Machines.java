package org.intersession.identity.machine;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells a token that a client was given for itself (RFC 6749, section 4.4) from one that it was given for somebody. Both
 * name the client; so that nobody who signs in through a client is taken for it, the token must say that nobody is there.
 */
public final class Machines {
    private Machines() {}

    /** The id of the client itself; null where a person is behind the token. */
    public static String client(JsonWebToken token) {
        String client = token.getClaim("client_id");
        String party = token.getClaim("azp");
        var id = client != null ? client : party;
        return id != null && !id.isBlank() && nobodyIn(token, id, client) ? id : null;
    }

    private static boolean nobodyIn(JsonWebToken token, String id, String client) {
        // RFC 9068, section 2.2, for most providers; Auth0 adds a word.
        return id.equals(token.getSubject())
                || (id + "@clients").equals(token.getSubject())
                // Microsoft Entra.
                || "app".equals(token.getClaim("idtyp"))
                // Keycloak gives client_id in such tokens only, and names the account of the service.
                || client != null
                        && ("service-account-" + client).equalsIgnoreCase(token.getClaim("preferred_username"));
    }
}
