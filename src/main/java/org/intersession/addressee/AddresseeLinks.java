package org.intersession.addressee;

import io.quarkus.qute.TemplateExtension;
import org.intersession.registry.Process;

/** Where the addressees of a process are kept. */
@TemplateExtension
public final class AddresseeLinks {
    private AddresseeLinks() {}

    public static String addresseesPath(Process process) {
        return "/processes/" + process.slug + "/addressees";
    }
}
