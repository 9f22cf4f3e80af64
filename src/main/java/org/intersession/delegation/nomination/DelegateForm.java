package org.intersession.delegation.nomination;

import java.util.HashMap;
import java.util.Map;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Named;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What is typed of one person: the five fields, the role, and by the secretariat how it reached it. */
final class DelegateForm {
    private DelegateForm() {}

    /** @param whole whether everything must be there, or the family name is enough to save and continue later */
    static Named read(Typed typed, boolean whole) {
        var title = typed.line("courtesy", 40);
        var given = typed.line("given", 200);
        var family = typed.requiredLine("family", 200);
        var function = whole ? typed.requiredLine("function", 300) : typed.line("function", 300);
        var mail = typed.mail("mail");
        if (whole) {
            typed.needed("mail", mail);
        }
        return new Named(title, given, family, function, mail, typed.ticked("register"));
    }

    static Delegate.Role role(Typed typed) {
        var role = typed.one("role", Delegate.Role.class);
        return role == null ? Delegate.Role.DELEGATE : role;
    }

    static boolean anything(Typed typed) {
        return typed.given("given") || typed.given("family") || typed.given("function") || typed.given("mail");
    }

    static Filled with(Delegate delegate) {
        Map<String, Object> values = new HashMap<>();
        values.put("courtesy", delegate.courtesyTitle);
        values.put("given", delegate.givenName);
        values.put("family", delegate.familyName);
        values.put("function", delegate.functionalTitle);
        values.put("mail", delegate.email);
        values.put("role", delegate.role);
        values.put("register", delegate.invitedToRegister ? "yes" : null);
        return Filled.with(values);
    }
}
