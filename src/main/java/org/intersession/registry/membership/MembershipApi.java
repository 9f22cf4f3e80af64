package org.intersession.registry.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.web.published.Published;

/** The figures of membership worldwide, as data. */
@Path("/api/v1/memberships/summary")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
public class MembershipApi {
    private final Memberships memberships;

    MembershipApi(Memberships memberships) {
        this.memberships = memberships;
    }

    /**
     * States × regional consultative processes × member.
     *
     * @param inNone the Members of the United Nations of that date that are in none
     */
    @Schema(name = "Membership")
    record View(String asOf, int states, long memberships, int inOne, int inTwo, int inThreeOrMore, int inNone) {}

    @GET
    @Operation(summary = "The figures of membership worldwide")
    public View summary() {
        var figures = memberships.figures();
        return new View(
                figures.asOf(),
                figures.states().size(),
                figures.memberships(),
                figures.inOne().size(),
                figures.inTwo().size(),
                figures.inThreeOrMore().size(),
                figures.inNone().size());
    }
}
