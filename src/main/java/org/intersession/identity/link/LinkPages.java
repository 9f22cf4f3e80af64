package org.intersession.identity.link;

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
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.code.Whence;
import org.intersession.identity.session.Browser;
import org.intersession.identity.signin.SignInPages;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a personal link leads: through a cookie to the meeting, so that no address that gets copied holds its token. */
@Path("/l")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LinkPages {
    private final Actor actor;
    private final LinkActions actions;
    private final LinkReading reading;
    private final LinkCookies cookies;
    private final AllPlaces places;
    private final Forms forms;
    private final Whence whence;
    private final RoutingContext request;
    private final Clock clock;

    LinkPages(
            Actor actor,
            LinkActions actions,
            LinkReading reading,
            LinkCookies cookies,
            AllPlaces places,
            Forms forms,
            Whence whence,
            RoutingContext request,
            Clock clock) {
        this.actor = actor;
        this.actions = actions;
        this.reading = reading;
        this.cookies = cookies;
        this.places = places;
        this.forms = forms;
        this.whence = whence;
        this.request = request;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance linkClosed();

        static native TemplateInstance linkCode(LinkReading.State state, String to, Filled filled);
    }

    @GET
    @Path("{token}")
    public Response open(@RestPath String token) {
        var meeting = actions.open(actor, token, whence.of(request));
        if (meeting.isEmpty()) {
            return Response.status(404).entity(Templates.linkClosed()).build();
        }
        return Response.fromResponse(Go.to(places.meetings().pathOf(meeting.get())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(cookies.passing(token))
                .build();
    }

    /** To see more than a link shows: a code, sent to the address that the delegation gave. */
    @GET
    @Path("code")
    public TemplateInstance code(@RestQuery String to) {
        return page(to, Filled.empty());
    }

    @POST
    @Path("code/dispatch")
    public Response sendCode() {
        var filled = forms.submit(typed -> actions.sendCode(actor));
        var to = safe(filled.value("to"));
        return filled.accepted() ? Go.to("/l/code?to=" + to) : Go.back(filled, page(to, filled));
    }

    @POST
    @Path("code/entry")
    public Response enterCode() {
        var known = LinkCookies.device(request);
        var device = known != null ? known : LinkCookies.newSecret();
        var until = new Duration[1];
        var filled = forms.submit(typed -> {
            var code = typed.required("code", 20);
            typed.check();
            var link = actions.enterCode(actor, code, whence.of(request), device, Browser.called(request));
            until[0] = Duration.between(clock.instant(), link.expiresAt);
        });
        var to = safe(filled.value("to"));
        if (!filled.accepted()) {
            return Go.back(filled, page(to, filled));
        }
        return Response.fromResponse(Go.to(to))
                .cookie(cookies.device(device, until[0]), cookies.kept(LinkCookies.link(request), until[0]))
                .build();
    }

    @POST
    @Path("devices/{id}/revocation")
    public Response forget(@RestPath UUID id) {
        actions.forget(actor, id);
        return Go.to(actor.signedIn() ? "/account" : "/l/code");
    }

    /** On somebody else's computer: this browser forgets the link. */
    @POST
    @Path("departure")
    public Response leave() {
        return Response.fromResponse(Go.to("/"))
                .header("Clear-Site-Data", "\"cache\"")
                .cookie(cookies.forgotten())
                .build();
    }

    private TemplateInstance page(String to, Filled filled) {
        if (actor.known() == Actor.Known.NOT || actor.person() == null || actor.within() == null) {
            throw new Missing();
        }
        Guard.allow(LinkPolicy.mayProve(actor));
        return Templates.linkCode(reading.state(actor, LinkCookies.device(request)), safe(to), filled);
    }

    private String safe(String to) {
        if (actor.within() == null) {
            throw new Missing();
        }
        return SignInPages.ours(to) ? to : places.meetings().pathOf(actor.within());
    }
}
