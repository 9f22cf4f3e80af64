package org.intersession.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.intersession.confirmation.ConfirmationLetter;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;

/** A confirmed person's own letter of confirmation, for whoever has not the mail at hand at the desk. */
@Path("/meetings/{slug:[a-z0-9-]+}/confirmation.pdf")
@PermitAll
public class OwnLetterPages {
    private final Actor actor;
    private final Registrations registrations;
    private final ConfirmationLetter letter;

    OwnLetterPages(Actor actor, Registrations registrations, ConfirmationLetter letter) {
        this.actor = actor;
        this.registrations = registrations;
        this.letter = letter;
    }

    /** Dated as it was when it was first sent. */
    @GET
    @Produces("application/pdf")
    public Response letter(@PathParam("slug") String slug) {
        var delegate = registrations.ownOf(actor, slug);
        if (!delegate.confirmed()) {
            throw new Missing();
        }
        var name = ConfirmationLetter.fileName(actor.locale());
        return Response.ok(letter.pdf(delegate, actor.locale(), delegate.confirmedAt))
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
