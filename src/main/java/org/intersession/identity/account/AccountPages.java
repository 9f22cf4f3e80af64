package org.intersession.identity.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.intersession.identity.session.SessionActions;
import org.intersession.identity.session.SessionReading;
import org.intersession.identity.session.SessionTokens;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.identity.signin.SignInActions;
import org.intersession.identity.signin.SignInPages;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.language.LanguageCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A person's own access: where they act, what their account cannot use, their language, their devices. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AccountPages {
    private final Actor actor;
    private final AccountReading reading;
    private final SignInActions actions;
    private final SessionActions sessions;
    private final SessionReading places;
    private final FreshSignIn fresh;
    private final Forms forms;
    private final LanguageCookie languageCookie;
    private final RoutingContext request;

    AccountPages(
            Actor actor,
            AccountReading reading,
            SignInActions actions,
            SessionActions sessions,
            SessionReading places,
            FreshSignIn fresh,
            Forms forms,
            LanguageCookie languageCookie,
            RoutingContext request) {
        this.languageCookie = languageCookie;
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.sessions = sessions;
        this.places = places;
        this.fresh = fresh;
        this.forms = forms;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance account(AccountReading.Access access, String to);
    }

    @GET
    public TemplateInstance account(@RestQuery String to) {
        if (!actor.signedIn() || actor.person() == null) {
            throw new Missing();
        }
        return Templates.account(
                reading.access(actor, SessionTokens.session(request)), SignInPages.ours(to) ? to : null);
    }

    /** Signs out elsewhere. Whoever found a browser left open is not to sign its owner out of all the others. */
    @POST
    @Path("sessions/{id}/ending")
    public Response endSession(@RestPath UUID id) {
        var session = places.named(actor, id);
        if (!fresh.isGiven(actor)) {
            return Go.to("/sign-in/again?to=/account");
        }
        sessions.end(actor, session);
        return Go.to("/account");
    }

    @POST
    @Path("language")
    public Response language() {
        var language = forms.typed().raw("language");
        if (!Languages.serves(language)) {
            throw new Missing();
        }
        actions.speak(actor, language);
        // The choice on the person replaces that of the browser.
        return Response.fromResponse(Go.to("/account"))
                .header(HttpHeaders.VARY, "Cookie")
                .cookie(languageCookie.of(language))
                .build();
    }
}
