package org.intersession.addressee;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Missing;
import org.intersession.web.Typed;

/** The addressees of a process over HTTP, for its secretariat. */
@Path("/api/v1/processes/{slug}/addressees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class AddresseeApi {
    private final Actor actor;
    private final Addressees addressees;
    private final AddresseeActions actions;

    AddresseeApi(Actor actor, Addressees addressees, AddresseeActions actions) {
        this.actor = actor;
        this.addressees = addressees;
        this.actions = actions;
    }

    /** @param as {@code to} or {@code copy} @param language null for the party's usual one */
    public record View(String party, String language, String name, String office, String email, String as) {}

    @GET
    public List<View> all(String slug) {
        var process = addressees.process(slug).orElseThrow(Missing::new);
        Guard.allow(AddresseePolicy.mayKeepAddressees(actor, process));
        var languages = addressees.chosenLanguages(process);
        return addressees.of(process).stream()
                .map(it -> new View(
                        it.party.code,
                        languages.get(it.party.id),
                        it.name,
                        it.office,
                        it.email,
                        it.copy ? "copy" : "to"))
                .toList();
    }

    @POST
    public View keep(String slug, View body) {
        var values = new HashMap<String, List<String>>();
        put(values, "party", body.party());
        put(values, "language", body.language());
        put(values, "name", body.name());
        put(values, "office", body.office());
        put(values, "email", body.email());
        put(values, "as", body.as());
        actions.keep(actor, slug, AddresseeForm.read(new Typed(values, List.of(), actor.locale())));
        return body;
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        if (value != null) {
            values.put(name, List.of(value));
        }
    }
}
