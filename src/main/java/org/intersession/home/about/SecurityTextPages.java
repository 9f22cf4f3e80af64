package org.intersession.home.about;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Site;

/** Where weaknesses are reported, for programs that look for it (RFC 9116). */
@Path("/.well-known/security.txt")
@PermitAll
public class SecurityTextPages {
    /** The standard asks for less than a year. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final SecurityConfig config;
    private final Site site;
    private final Clock clock;

    SecurityTextPages(SecurityConfig config, Site site, Clock clock) {
        this.config = config;
        this.site = site;
        this.clock = clock;
    }

    @GET
    @Produces("text/plain; charset=utf-8")
    public String text() {
        var contact = config.contact().orElseThrow(Missing::new);
        return "Contact: " + contact + "\n"
                + "Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR) + "\n"
                + "Preferred-Languages: " + String.join(", ", Languages.ALL) + "\n"
                + "Canonical: " + site.at("/.well-known/security.txt") + "\n";
    }
}
