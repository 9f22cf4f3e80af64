package org.intersession.web;

import jakarta.mail.Multipart;
import java.util.Map;
import org.intersession.delegation.Delegate;
import org.intersession.document.Papers;
import org.intersession.mail.Postman;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.testing.Browsing;
import org.intersession.testing.Cast;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;

/** What the meeting of {@link Cast} lacks for each of its pages to have something on it, made on the pages themselves. */
final class Furnishing {
    private final Cast cast;
    private final Browsing officer;
    private final String at;

    private Furnishing(Cast cast) {
        this.cast = cast;
        this.officer = cast.personas.get("secretariat of rcm");
        this.at = cast.filled("/meetings/{slug}");
    }

    static void of(Cast cast, Postman postman) throws Exception {
        var furnishing = new Furnishing(cast);
        furnishing.facts();
        furnishing.programme();
        furnishing.papers();
        furnishing.outcome();
        furnishing.invitation(postman);
        furnishing.parties();
        furnishing.persons();
        furnishing.request();
    }

    /** In long words, and with everything that a head can say. */
    private void facts() {
        Given.in(() -> {
            Meeting meeting = Meeting.findById(meeting().id);
            meeting.title = Translated.of(Map.of(
                    "en", "Developing capacity to manage migration",
                    "fr", "Renforcement des capacités institutionnelles intergouvernementales",
                    "es", "Fortalecimiento de las capacidades interinstitucionales"));
            meeting.languages = new String[] {"en", "fr", "es"};
            meeting.venue = Translated.of("fr", "Centre international de conférences de Genève");
            meeting.contactName = "Ms. Contact";
            meeting.contactMail = "secretariat-of-a-long-name@migration.example.org";
            meeting.chathamHouse = true;
            return null;
        });
    }

    private void programme() {
        officer.get(at + "/agenda/items/new")
                .submit("/agenda/items", "title.en", "Statements", "title.fr", "Déclarations");
        officer.get(at + "/agenda/releases/new")
                .submit("/releases", "kind", "REVISED", "distribution", "LIMITED", "changed.en", "The first day");
    }

    /** Issued with a file and expected in another language; and one for everybody. */
    private void papers() {
        officer.get(at + "/documents/new")
                .submit(
                        "/documents",
                        "title.en",
                        "Concept note",
                        "title.fr",
                        "Note d'orientation",
                        "distribution",
                        "LIMITED",
                        "item",
                        "1",
                        "expected.fr",
                        "2027-09-03");
        var symbol = officer.texts(".crumbs a").get(0);
        var form = officer.page().select("form[enctype]").first();
        officer.upload(
                form.attr("action"),
                Map.of("csrf-token", form.select("[name=csrf-token]").val(), "language", "en"),
                "file",
                "paper.pdf",
                officer.once(at + "/programme.pdf").asByteArray());
        officer.get(at + "/documents/issuance?symbol=" + symbol).submit("/issuance", "symbol", symbol);
        cast.stands("{symbol}", symbol);
        Papers.issued(meeting(), Distribution.GENERAL);
    }

    /** A draft with what a delegation says on it. */
    private void outcome() {
        var draft = cast.filled(at + "/outcomes/{name}");
        officer.get(draft + "/edit").submit(draft, "text.en", "The meeting exchanged views.");
        officer.get(draft + "/circulation")
                .submit("/circulation", "distribution", "LIMITED", "until.day", "2027-10-15", "until.time", "18:00");
        cast.personas.get("delegate").get(draft).submit("/comments", "text", "Paragraph 2 should be shorter.");
    }

    /** To review, returned, with regrets, and forty that have not answered. */
    private void parties() {
        var meeting = meeting();
        longWord(meeting);
        Delegating.submitted(meeting, "CRI", "Review");
        Delegating.submitted(meeting, "DOM", "Returned");
        officer.get(at + "/confirmations/DOM").submit("/return", "reason", "The letter names others.");
        Given.invited(meeting, Given.party("GTM"));
        Given.focalPoint(Given.party("GTM")).get(at + "/delegations/GTM").submit("/answer", "answer", "REGRETS");
        Given.in(() -> Party.<Party>find("kind = ?1 and code < 'C' order by code", Party.Kind.STATE)
                        .list())
                .stream()
                .limit(40)
                .forEach(it -> Given.invited(meeting, it));
    }

    /** One that no column is as wide as. */
    private static void longWord(Meeting meeting) {
        Given.in(() -> Delegate.update(
                "functionalTitle = ?1 where delegation.id in (select it.id from Delegation it"
                        + " where it.invitation.meeting.id = ?2 and it.invitation.party.code = 'MEX')",
                "D".repeat(180),
                meeting.id));
    }

    private Meeting meeting() {
        return Given.in(() -> Meeting.find("slug", at.replace("/meetings/", "")).firstResult());
    }

    /** One sent to a mission, whose mail has its address, and one to a party without addressee. */
    private void invitation(Postman postman) throws Exception {
        var address = Given.unique("mission") + "@example.org";
        officer.get("/processes/rcm/addressees")
                .submit("/addressees/preview", "rows", "TUV\ten\t\tPermanent Mission\t" + address + "\tto\n");
        officer.submit("/addressees/import");
        officer.get(at + "/texts")
                .submit(
                        "/texts",
                        "note-verbale.subject.en",
                        "{title}",
                        "note-verbale.text.en",
                        "The Secretariat invites the Government {of-party}.");
        officer.get(at + "/audience?names=Tuvalu%0APalau").submit("/audience");
        officer.get(at + "/invitations").submit("/invitations");
        postman.deliver();
        var mail = Stack.received(address).get(0).getContent();
        var text = mail instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : mail.toString();
        cast.stands("/invitations/{token}", "/invitations/" + text.replaceAll("(?s).*/invitations/([\\w-]+).*", "$1"));
    }

    private void persons() {
        var admin = cast.personas.get("admin");
        admin.get("/admin/persons");
        cast.stands(
                "/admin/persons/{id}",
                admin.page().select("main a[href^=/admin/persons/]").attr("href"));
        var focal = cast.personas.get("focal point of MEX");
        focal.get("/announcements");
        cast.stands(
                "/announcements/{id}",
                focal.page()
                        .select("main a[href~=^/announcements/[0-9a-f-]{36}]")
                        .attr("href"));
    }

    /** Somebody who registered first, at a meeting that lets people do so; the focal point looks at what they sent. */
    private void request() {
        var meeting = Given.meeting(Given.process("rcm"), it -> {
            Given.announce(it);
            it.registrationFirst = true;
        });
        var there = "/meetings/" + meeting.slug;
        Given.invited(meeting, Given.party("MEX"));
        var focal = cast.personas.get("focal point of MEX");
        focal.get(there + "/delegations/MEX").submit("/answer", "answer", "WILL_ATTEND");
        Given.newcomer()
                .get(there + "/request")
                .submit(
                        "/request",
                        "party",
                        "MEX",
                        "given",
                        "Example",
                        "family",
                        "Asking",
                        "function",
                        "Adviser",
                        "document",
                        "EXAMPLE ASKING",
                        "language",
                        "en");
        focal.get(there + "/delegations/MEX");
        cast.stands(at + "/request", there + "/request");
        cast.stands(
                at + "/delegations/MEX/requests/{id}",
                focal.page().select("main a[href*=/requests/]").attr("href"));
    }
}
