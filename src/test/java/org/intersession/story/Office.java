package org.intersession.story;

import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;

/** A secretariat that gets on with it: what it does stands in other stories. */
final class Office {
    final Browsing officer;
    private final Process process;

    private Office(Process process) {
        this.process = process;
        this.officer = Given.officer(process);
    }

    static Office of(Process process) {
        return new Office(process);
    }

    Meeting workshop(String english, String french, String spanish) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", english, "fr", french, "es", spanish));
            it.languages = new String[] {"en", "fr", "es"};
            it.contactName = "Ms. Contact";
            it.contactMail = "contact@example.org";
        });
    }

    /** @param addresses to whom is written for each party, by its code */
    void invites(Meeting meeting, Map<String, String> addresses) {
        addresses.forEach((code, address) -> AddresseesGiven.at(process, code, address, false));
        var at = "/meetings/" + meeting.slug;
        officer.get(at + "/audience?names=" + String.join("%0A", addresses.keySet()))
                .submit("/audience")
                .submit("/invitations");
    }

    void confirms(Meeting meeting, String code) {
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=" + code).submit("/confirmations");
    }

    /** A paper with a file that names its language and distribution, issued; answers its symbol. */
    String issues(Meeting meeting, String distribution, String language) {
        var at = "/meetings/" + meeting.slug + "/documents";
        officer.get(at + "/new")
                .submit(
                        "/documents",
                        "title." + language,
                        "Paper " + distribution,
                        "distribution",
                        distribution,
                        "public",
                        "yes");
        var symbol = officer.texts(".crumbs a").get(0);
        var form = officer.page().select("form[enctype]").first();
        officer.upload(
                form.attr("action"),
                Map.of("csrf-token", form.select("[name=csrf-token]").val(), "language", language),
                "file",
                "paper.pdf",
                Paper.pdf(language + " " + distribution));
        officer.get(at + "/issuance?symbol=" + symbol).submit("/issuance", "symbol", symbol);
        return symbol;
    }
}
