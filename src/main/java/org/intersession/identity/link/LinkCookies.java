package org.intersession.identity.link;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.intersession.web.Site;

/** The two cookies of people without an account: which link they opened, and in which browser they entered its code. */
@ApplicationScoped
public class LinkCookies {
    private static final String LINK = "link";
    private static final String DEVICE = "device";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Site site;

    LinkCookies(Site site) {
        this.site = site;
    }

    public static String link(RoutingContext request) {
        return value(request, LINK);
    }

    public static String device(RoutingContext request) {
        return value(request, DEVICE);
    }

    /** Until the browser is closed: it may be somebody else's. */
    NewCookie passing(String token) {
        return cookie(LINK, token, -1);
    }

    NewCookie kept(String token, Duration until) {
        return cookie(LINK, token, seconds(until));
    }

    public NewCookie device(String secret, Duration until) {
        return cookie(DEVICE, secret, seconds(until));
    }

    NewCookie forgotten() {
        return cookie(LINK, "", 0);
    }

    static String newSecret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Browsers keep no cookie for longer than 400 days (RFC 6265bis, section 5.5). */
    private static int seconds(Duration until) {
        return (int) Math.min(until.toSeconds(), Duration.ofDays(400).toSeconds());
    }

    private NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(site.encrypted())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String value(RoutingContext request, String name) {
        var cookie = request.request().getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
