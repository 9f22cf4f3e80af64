package org.intersession.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.webhook.sending.Hosts;
import org.jboss.resteasy.reactive.RestPath;

/** Which other systems are told, and of what. The page after an act that makes a secret is the only one that shows it. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class WebhookPages {
    private final Actor actor;
    private final WebhookReading reading;
    private final WebhookActions actions;
    private final Hosts hosts;
    private final Forms forms;

    WebhookPages(Actor actor, WebhookReading reading, WebhookActions actions, Hosts hosts, Forms forms) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.hosts = hosts;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhooks(
                List<WebhookReading.Line> webhooks, WebhookReading.Choices choices, EventType[] events, Filled filled);

        static native TemplateInstance secret(String address, String secret);
    }

    @GET
    public TemplateInstance webhooks() {
        return page(Filled.empty());
    }

    @POST
    public Response subscribe() {
        var made = new WebhookActions.Made[1];
        var filled = forms.submit(typed -> {
            made[0] = actions.subscribe(actor, WebhookForm.read(typed, hosts, WebhookReading::process));
        });
        return filled.accepted() ? shown(made[0]) : Go.back(filled, page(filled));
    }

    @POST
    @Path("{id}/secret")
    public Response renew(@RestPath UUID id) {
        having();
        return shown(actions.renew(actor, id, forms.typed().version()));
    }

    @POST
    @Path("{id}/resumption")
    public Response resume(@RestPath UUID id) {
        having();
        actions.resume(actor, id, forms.typed().version());
        return Go.to("/webhooks");
    }

    @POST
    @Path("{id}/ending")
    public Response end(@RestPath UUID id) {
        having();
        actions.end(actor, id, forms.typed().version());
        return Go.to("/webhooks");
    }

    private static Response shown(WebhookActions.Made made) {
        return Response.ok(Templates.secret(made.webhook().address, made.secret()))
                .build();
    }

    private TemplateInstance page(Filled filled) {
        return Templates.webhooks(reading.of(actor), reading.choices(actor), EventType.values(), filled);
    }

    private void having() {
        if (!WebhookPolicy.mayHave(actor)) {
            throw new Missing();
        }
    }
}
