package org.intersession.identity.machine;

import org.intersession.web.Typed;

/** Reads how a machine is named: by which provider under which id, and who answers for it. */
final class MachineForm {
    private MachineForm() {}

    record Named(String issuer, String client, String name, String contact) {}

    static Named read(Typed typed) {
        var named = new Named(
                typed.required("issuer", 500),
                typed.required("client", 200),
                typed.requiredLine("name", 200),
                typed.needed("contact", typed.mail("contact")));
        typed.check();
        return named;
    }
}
