package org.intersession.registry.party;

import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.RegistryMessages;
import org.intersession.web.Typed;

/** A party with a designation of its own, as somebody types it: all names in all languages. */
public final class PartyForm {
    private PartyForm() {}

    public record Designation(
            String code,
            Party.Kind kind,
            Party.OrganizationKind organizationKind,
            Translated shortName,
            Translated formalName,
            Translated afterOf,
            String language) {}

    public static Designation read(Typed typed) {
        var code = typed.required("code", 20);
        if (code != null && !code.matches("[A-Z][A-Z0-9-]{1,19}")) {
            typed.fault("code", typed.words(RegistryMessages.class).codeForm());
        }
        var what = typed.needed("what", typed.raw("what").isEmpty() ? null : typed.raw("what"));
        var organization =
                what == null || what.equals("TERRITORY") ? null : typed.one("what", Party.OrganizationKind.class);
        var designation = new Designation(
                code,
                organization == null ? Party.Kind.TERRITORY : Party.Kind.ORGANIZATION,
                organization,
                all(typed, "shortName"),
                all(typed, "formalName"),
                all(typed, "afterOf"),
                typed.needed("language", Languages.serves(typed.raw("language")) ? typed.raw("language") : null));
        typed.check();
        return designation;
    }

    private static Translated all(Typed typed, String field) {
        Languages.ALL.forEach(language -> typed.required(field + "." + language, 300));
        return typed.translated(field, 300);
    }
}
