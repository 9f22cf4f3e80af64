package org.intersession.identity.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.intersession.identity.account.AccountReading;
import org.intersession.identity.code.Whence;
import org.intersession.identity.link.LinkCookies;
import org.intersession.platform.Actor;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.Site;
import org.intersession.web.door.Client;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The way in and out. Everything else is open to whoever may see it, and says "sign in" where that would help. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SignInPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Actor actor;
    private final SignInActions actions;
    private final SignInReading reading;
    private final AccountReading account;
    private final Provider provider;
    private final ProviderAnswers answers;
    private final Forms forms;
    private final Site site;
    private final Client client;
    private final Whence whence;
    private final RoutingContext request;

    SignInPages(
            Actor actor,
            SignInActions actions,
            SignInReading reading,
            AccountReading account,
            Provider provider,
            ProviderAnswers answers,
            Forms forms,
            Site site,
            Client client,
            Whence whence,
            RoutingContext request) {
        this.site = site;
        this.client = client;
        this.whence = whence;
        this.actor = actor;
        this.actions = actions;
        this.reading = reading;
        this.account = account;
        this.provider = provider;
        this.answers = answers;
        this.forms = forms;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance unreachable(String to);

        static native TemplateInstance interrupted();

        static native TemplateInstance first(SignInReading.First first, String to, Filled filled);
    }

    /** Sends whoever is not signed in to the provider, which returns them here. */
    @GET
    @Path("sign-in")
    public Response signIn(@RestQuery String to, @RestQuery String create) {
        var onward = ours(to) ? to : "/home";
        if (actor.signedIn()) {
            if (!actions.arrive(actor, language())) {
                if (reading.maySkip(actor, onward, LinkCookies.link(request))) {
                    return Go.to(onward);
                }
                return Go.to("/sign-in/first?to=" + encoded(onward));
            }
            return Go.to(account.lacksARole(actor) ? "/account?to=" + encoded(onward) : onward);
        }
        if (site.encrypted() && !site.isAt(request.request().authority())) {
            // Under another name of the machine the provider would not bring them back.
            return Response.seeOther(URI.create(site.at("/sign-in?to=" + encoded(onward))))
                    .build();
        }
        if (!client.exempt(request)) {
            actions.setOut(actor, whence.of(request));
        }
        if (create != null && provider.offersToCreate()) {
            request.put(Provider.CREATE, true);
        }
        return provider.challenge(request).orElseGet(() -> unreachable(onward));
    }

    static Response unreachable(String onward) {
        return Response.status(503)
                .type(HTML)
                .header("Retry-After", "60")
                .entity(Templates.unreachable(onward))
                .build();
    }

    /** "Create your access": at the provider where it offers that in the flow, else at the address that is configured. */
    @GET
    @Path("sign-in/create")
    public Response create(@RestQuery String to) {
        var onward = ours(to) ? to : "/home";
        if (!provider.offersToCreate()) {
            var elsewhere = provider.addressToCreate();
            if (elsewhere.isPresent()) {
                return Response.seeOther(elsewhere.get()).build();
            }
        }
        return Go.to("/sign-in?create=yes&to=" + encoded(onward));
    }

    /** Where the provider returns to; the extension exchanges the code and goes on to where it was asked for. */
    @GET
    @Path("sign-in/return")
    @Authenticated
    public Response returned() {
        return Go.to("/sign-in");
    }

    /** Where the provider's refusal leads: they pressed "cancel", or took too long. */
    @GET
    @Path("sign-in/interrupted")
    public Response interrupted() {
        return Response.status(401).entity(Templates.interrupted()).build();
    }

    /** The extension does not tell why; where the provider says nothing, that is why. */
    @ServerExceptionMapper
    public Uni<Response> notCompleted(AuthenticationCompletionException failure) {
        return answers.lately()
                .map(it -> it
                        ? Response.status(401)
                                .type(HTML)
                                .entity(Templates.interrupted())
                                .build()
                        : unreachable("/home"));
    }

    /** The first time, where the address alone does not say who it is. */
    @GET
    @Path("sign-in/first")
    public Response first(@RestQuery String to) {
        var onward = ours(to) ? to : "/home";
        if (!SignInPolicy.mayBeRecognized(actor)) {
            return Go.to(actor.signedIn() ? onward : "/sign-in?to=" + encoded(onward));
        }
        return Response.ok(page(onward, Filled.empty())).build();
    }

    @POST
    @Path("sign-in/code")
    public Response sendCode() {
        var filled = forms.submit(typed -> {
            var address = typed.needed("address", typed.mail("address"));
            typed.check();
            actions.sendCode(actor, address, reading.welcomed(typed.raw("to")));
        });
        return filled.accepted()
                ? Go.to("/sign-in/first?to=" + encoded(onward(filled)))
                : Go.back(filled, page(onward(filled), filled));
    }

    @POST
    @Path("sign-in/proof")
    public Response enterCode() {
        var filled = forms.submit(typed -> {
            var code = typed.required("code", 20);
            typed.check();
            actions.enterCode(actor, code, whence.of(request));
        });
        return filled.accepted()
                ? Go.to("/sign-in?to=" + encoded(onward(filled)))
                : Go.back(filled, page(onward(filled), filled));
    }

    @POST
    @Path("sign-in/person")
    public Response choose() {
        var filled = forms.submit(typed -> {
            var person = typed.needed("person", typed.id("person"));
            typed.check();
            actions.recognize(actor, person, language());
        });
        return filled.accepted()
                ? Go.to("/sign-in?to=" + encoded(onward(filled)))
                : Go.back(filled, page(onward(filled), filled));
    }

    @POST
    @Path("sign-in/newcomer")
    public Response disclaim() {
        var filled = forms.submit(typed -> actions.disclaim(actor, language()));
        return filled.accepted()
                ? Go.to("/sign-in?to=" + encoded(onward(filled)))
                : Go.back(filled, page(onward(filled), filled));
    }

    private TemplateInstance page(String to, Filled filled) {
        return Templates.first(reading.first(actor, to, LinkCookies.link(request)), to, filled);
    }

    private static String onward(Filled filled) {
        return ours(filled.value("to")) ? filled.value("to") : "/home";
    }

    /** What they chose on our pages; null when they never did. */
    private String language() {
        var cookie = request.request().getCookie("lang");
        return cookie == null ? null : cookie.getValue();
    }

    static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** A path of this site: a sign-in must not be a way to send people to another. */
    public static boolean ours(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") && !path.startsWith("/sign-");
    }
}
