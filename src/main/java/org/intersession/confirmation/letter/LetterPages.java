package org.intersession.confirmation.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.intersession.confirmation.Confirmations;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** A confirmed person's own letter of confirmation, for whoever has not the mail at hand at the desk. */
@Path("/meetings/{slug:[a-z0-9-]+}/confirmation.pdf")
@PermitAll
public class LetterPages {
    private final Actor actor;
    private final Confirmations confirmations;
    private final ConfirmationLetter letter;

    LetterPages(Actor actor, Confirmations confirmations, ConfirmationLetter letter) {
        this.actor = actor;
        this.confirmations = confirmations;
        this.letter = letter;
    }

    /** Dated as it was when it was first sent. */
    @GET
    @Produces("application/pdf")
    public Response letter(@PathParam("slug") String slug) {
        if (actor.person() == null) {
            throw new Missing();
        }
        var delegate = confirmations.own(slug, actor.person(), actor.within()).stream()
                .findFirst()
                .orElseThrow(Missing::new);
        var name = ConfirmationLetter.fileName(actor.locale());
        return Response.ok(letter.pdf(delegate, actor.locale(), delegate.confirmedAt))
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
