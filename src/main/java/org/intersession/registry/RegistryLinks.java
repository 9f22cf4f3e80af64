package org.intersession.registry;

import io.quarkus.qute.TemplateExtension;
import org.intersession.registry.figures.Band;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.topic.Topic;

/** The addresses of the registry's pages. */
@TemplateExtension
public final class RegistryLinks {
    private RegistryLinks() {}

    public static String link(Process process) {
        return "/processes/" + process.slug;
    }

    public static String settingsLink(Process process) {
        return link(process) + "/settings";
    }

    public static String membershipsLink(Process process) {
        return link(process) + "/memberships";
    }

    public static String peopleLink(Process process) {
        return link(process) + "/people";
    }

    public static String endingLink(Membership membership) {
        return membershipsLink(membership.process) + "/" + membership.party.code + "/ending";
    }

    public static String link(Party party) {
        return "/parties/" + party.code;
    }

    public static String link(Topic topic) {
        return "/topics/" + topic.slug;
    }

    public static String link(Band band) {
        return "/parties?in=" + band.slug();
    }
}
