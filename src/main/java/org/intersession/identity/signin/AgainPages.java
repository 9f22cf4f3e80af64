package org.intersession.identity.signin;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.intersession.identity.session.SessionActions;
import org.intersession.identity.session.SessionTokens;
import org.intersession.platform.Actor;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.Site;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Signing in again, for what asks for it. The session ends first: with one, the extension would not look at what the
 * provider says when it leads back. So whoever does not come from a page of ours presses a button first: no other site
 * signs anybody out.
 */
@Path("/sign-in/again")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AgainPages {
    /** That somebody was sent: a provider that does not ask them must not be asked for ever. */
    private static final String SENT = "again";

    private final Actor actor;
    private final FreshSignIn fresh;
    private final SessionActions sessions;
    private final OidcSession session;
    private final Provider provider;
    private final Forms forms;
    private final Site site;
    private final RoutingContext request;

    AgainPages(
            Actor actor,
            FreshSignIn fresh,
            SessionActions sessions,
            OidcSession session,
            Provider provider,
            Forms forms,
            Site site,
            RoutingContext request) {
        this.actor = actor;
        this.fresh = fresh;
        this.sessions = sessions;
        this.session = session;
        this.provider = provider;
        this.forms = forms;
        this.site = site;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance again(String to, Filled filled);

        static native TemplateInstance notAsked(String to);
    }

    @GET
    public Response again(@RestQuery String to) {
        var onward = SignInPages.ours(to) ? to : "/home";
        if (actor.signedIn() && fresh.isGiven(actor)) {
            return sent(
                    Response.fromResponse(
                            Go.to(actor.person() == null ? "/sign-in?to=" + SignInPages.encoded(onward) : onward)),
                    0);
        }
        if (actor.signedIn() && request.request().getCookie(SENT) != null) {
            return sent(Response.status(403).entity(Templates.notAsked(SignInPages.encoded(onward))), 0);
        }
        if (actor.signedIn() && !ours()) {
            return Response.ok(Templates.again(SignInPages.encoded(onward), Filled.empty()))
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return leave(onward);
    }

    @POST
    public Response pressed(@RestQuery String to) {
        var onward = SignInPages.ours(to) ? to : "/home";
        var filled = forms.submit(typed -> {});
        return filled.accepted()
                ? leave(onward)
                : Go.back(filled, Templates.again(SignInPages.encoded(onward), filled));
    }

    /** Fetch Metadata: from a page of this origin, or from nowhere, as what is typed. A browser that sends none presses. */
    private boolean ours() {
        var site = request.request().getHeader("Sec-Fetch-Site");
        return "same-origin".equals(site) || "none".equals(site);
    }

    private Response leave(String onward) {
        request.put(Provider.MAX_AGE, fresh.seconds());
        var challenge = provider.challenge(request);
        if (challenge.isEmpty()) {
            return SignInPages.unreachable(onward);
        }
        if (actor.signedIn()) {
            sessions.end(actor, SessionTokens.session(request));
            session.logout().await().indefinitely();
        }
        return sent(Response.fromResponse(challenge.get()), 600);
    }

    private Response sent(Response.ResponseBuilder answer, int seconds) {
        return answer.header("Cache-Control", "no-store")
                .cookie(new NewCookie.Builder(SENT)
                        .value("yes")
                        .path("/sign-in/again")
                        .maxAge(seconds)
                        .httpOnly(true)
                        .secure(site.encrypted())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
