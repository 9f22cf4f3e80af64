package org.intersession.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.intersession.web.Site;

/** The language somebody chose, kept in their browser. */
@ApplicationScoped
public class LanguageCookie {
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Site site;

    LanguageCookie(Site site) {
        this.site = site;
    }

    public NewCookie of(String language) {
        return new NewCookie.Builder("lang")
                .value(language)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(site.encrypted())
                .build();
    }
}
