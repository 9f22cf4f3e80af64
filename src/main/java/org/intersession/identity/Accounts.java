package org.intersession.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.intersession.identity.machine.Machines;
import org.intersession.platform.Account;
import org.intersession.platform.Role;
import org.intersession.web.Text;

/** Reads an account out of a token: an ID token on pages, an access token under {@code /api}. */
@ApplicationScoped
public class Accounts {
    private final IdentityConfig config;

    Accounts(IdentityConfig config) {
        this.config = config;
    }

    public Account of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("an identity without a token");
        }
        String email = token.getClaim("email");
        var name = text(token, "name");
        var verified = config.verifiedClaim()
                .map(claim -> isTrue(token.getClaim(claim)))
                .orElse(false);
        return new Account(
                token.getIssuer(),
                token.getSubject(),
                email,
                verified,
                name != null ? name : email != null ? email : token.getSubject(),
                text(token, "given_name"),
                text(token, "family_name"),
                roles(token),
                authenticatedAt(token),
                Machines.client(token));
    }

    /** Names go into mails and lists: they are one line. Null where the provider tells none. */
    private static String text(JsonWebToken token, String claim) {
        return Text.oneLine(token.getClaim(claim));
    }

    private static Instant authenticatedAt(JsonWebToken token) {
        Object claim = token.getClaim(Claims.auth_time.name());
        return claim == null ? null : Instant.ofEpochSecond(Long.parseLong(claim.toString()));
    }

    private static boolean isTrue(Object claim) {
        return claim instanceof Boolean yes ? yes : claim != null && "true".equals(claim.toString());
    }

    /** The claim may be nested: {@code realm_access/roles}. */
    private Set<Role> roles(JsonWebToken token) {
        var path = config.rolesClaim().split("/");
        Object found = token.getClaim(path[0]);
        for (var i = 1; i < path.length && found instanceof JsonObject object; i++) {
            found = object.get(path[i]);
        }
        var roles = EnumSet.noneOf(Role.class);
        if (found instanceof JsonArray array) {
            for (JsonValue value : array) {
                if (value instanceof JsonString text) {
                    Role.fromToken(text.getString()).ifPresent(roles::add);
                }
            }
        } else if (found instanceof Iterable<?> several) {
            several.forEach(one -> Role.fromToken(String.valueOf(one)).ifPresent(roles::add));
        }
        return roles;
    }
}
