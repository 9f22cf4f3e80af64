package org.intersession.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;

/** Whom the API takes the caller for, and what that person holds now. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class MeApi {
    private final Actor actor;
    private final AllPlaces places;

    MeApi(Actor actor, AllPlaces places) {
        this.actor = actor;
        this.places = places;
    }

    /** @param process a slug @param meeting a slug @param party a code; each null where the grant has no such bound */
    record Appointed(String role, String process, String meeting, String party) {}

    record View(String name, String language, List<String> roles, List<Appointed> appointments) {}

    @GET
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

    private static String code(Places kind, UUID id) {
        return id == null ? null : kind.codeOf(id);
    }
}
