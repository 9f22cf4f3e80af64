package org.intersession.identity.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.Places;
import org.intersession.identity.signin.SignInActions;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;
import org.intersession.platform.language.Languages;
import org.intersession.web.WebMessages;
import org.intersession.web.program.Sent;

/** Whom the API takes the caller for, and what that person holds now. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class MeApi {
    private final Actor actor;
    private final AllPlaces places;
    private final SignInActions actions;
    private final Sent sent;

    MeApi(Actor actor, AllPlaces places, SignInActions actions, Sent sent) {
        this.actor = actor;
        this.places = places;
        this.actions = actions;
        this.sent = sent;
    }

    /** @param process a slug @param meeting a slug @param party a code; each null where the grant has no such bound */
    @Schema(name = "MeAppointed")
    record Appointed(String role, String process, String meeting, String party) {}

    @Schema(name = "Me")
    record View(String name, String language, List<String> roles, List<Appointed> appointments) {}

    @GET
    @Operation(summary = "Whom the API takes the caller for")
    public View me() {
        if (!actor.signedIn()) {
            throw new NotAuthorizedException("Bearer");
        }
        return new View(
                actor.name(),
                actor.language(),
                actor.roles().stream().map(Role::inToken).sorted().toList(),
                actor.grants().stream().map(this::view).toList());
    }

    private Appointed view(Held grant) {
        return new Appointed(
                grant.role().inToken(),
                code(places.processes(), grant.process()),
                code(places.meetings(), grant.meeting()),
                code(places.parties(), grant.party()));
    }

    private String code(Places kind, UUID id) {
        return id == null ? null : kind.place(id, actor.locale()).code();
    }

    /** @param language {@code en}, {@code fr} or {@code es} */
    @Schema(name = "MeLanguageBody")
    public record LanguageBody(String language) {}

    @PUT
    @Path("language")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "In which language one is written to, and reads")
    public Response speak(LanguageBody body) {
        if (!actor.signedIn()) {
            throw new NotAuthorizedException("Bearer");
        }
        var typed = sent.typed(body);
        var language = typed.raw("language");
        if (!Languages.serves(language)) {
            typed.fault("language", typed.words(WebMessages.class).notOneOfThese());
        }
        typed.check();
        actions.speak(actor, language);
        return Response.noContent().build();
    }
}
