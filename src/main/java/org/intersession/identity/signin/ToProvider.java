package org.intersession.identity.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.language.Languages;

/** What goes along to the provider: the language of the page they come from, and whether they want a new account or are to sign in again. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class ToProvider implements OidcRedirectFilter {
    @Override
    public void filter(OidcRedirectContext redirect) {
        var request = redirect.routingContext();
        if (request.get(Provider.CREATE) != null) {
            redirect.additionalQueryParams().set("prompt", "create");
        }
        Long age = request.get(Provider.MAX_AGE);
        if (age != null) {
            redirect.additionalQueryParams().set("max_age", age.toString());
        }
        var language = request.request().getCookie("lang");
        if (language != null && Languages.serves(language.getValue())) {
            redirect.additionalQueryParams().set("ui_locales", language.getValue());
        }
    }
}
