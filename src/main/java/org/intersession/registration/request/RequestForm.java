package org.intersession.registration.request;

import java.util.HashMap;
import java.util.Map;
import org.intersession.delegation.Named;
import org.intersession.identity.Person;
import org.intersession.registration.Details;
import org.intersession.registration.RegistrationMessages;
import org.intersession.registration.details.RegistrationForm;
import org.intersession.vault.Vault;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What is typed on registering before being named: the party, who one is, and one's details. */
record RequestForm(String party, Named named, Details details) {
    /** @param address proven to be theirs; nobody types another */
    static RequestForm read(Typed typed, String address) {
        var party = typed.raw("party");
        if (party.isEmpty()) {
            typed.fault("party", typed.words(RegistrationMessages.class).chooseParty());
        }
        var named = new Named(
                typed.line("courtesy", 40),
                typed.line("given", 200),
                typed.requiredLine("family", 200),
                typed.requiredLine("function", 300),
                address,
                true);
        return new RequestForm(party, named, RegistrationForm.read(typed));
    }

    static Filled with(RegistrationRequest request, Person person, String language, Vault vault) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", language);
        if (person != null) {
            values.put("courtesy", person.courtesyTitle);
            values.put("given", person.givenName);
            values.put("family", person.familyName);
            values.put("function", person.functionalTitle);
            values.put("document", person.name());
        }
        if (request != null) {
            var details = request.shown(vault);
            values.put("party", request.party.code);
            values.put("courtesy", request.courtesyTitle);
            values.put("given", request.givenName);
            values.put("family", request.familyName);
            values.put("function", request.functionalTitle);
            values.put("document", details.nameOnDocument());
            values.put("language", request.language);
            values.put("accessibility", details.accessibility());
            values.put("dietary", details.dietary());
            values.put("shown", request.emailShown ? "yes" : null);
            values.put("publicly", request.publicly ? "yes" : null);
        }
        return Filled.with(values);
    }
}
