package org.intersession.web;

import org.intersession.document.Papers;
import org.intersession.identity.Person;
import org.intersession.mail.Postman;
import org.intersession.meeting.Distribution;
import org.intersession.meeting.Meeting;
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
        furnishing.agenda();
        furnishing.outcome();
        furnishing.withdrawnPaper();
        furnishing.invitation(postman);
        furnishing.persons();
        furnishing.request();
    }

    private void agenda() {
        officer.get(cast.filled(at + "/agenda/sittings/{id}") + "/speakers/new")
                .submit("/speakers", "part", "SPEAKER", "name", "Mr. Example Speaker");
        officer.get(cast.filled(at + "/agenda/sittings/{id}"));
        cast.stands("/speakers/{id}", "/speakers/" + last("a[href*=/agenda/speakers/]"));
        officer.get(at + "/agenda/releases/new")
                .submit("/releases", "kind", "PROVISIONAL", "distribution", "GENERAL", "changed.en", "First issue");
        officer.get(at + "/agenda");
        cast.stands("/releases/{name}", "/releases/" + last(".releases a"));
    }

    private void outcome() {
        officer.get(at + "/outcomes/new")
                .submit("/outcomes", "title.en", "Chair's summary", "text.en", "The meeting exchanged views.");
        cast.stands("/outcomes/{name}", "/outcomes/summary");
    }

    private void withdrawnPaper() {
        Meeting meeting = Given.in(
                () -> Meeting.find("slug", at.replace("/meetings/", "")).firstResult());
        Person reader = Given.in(() ->
                Person.find("email", Delegating.address(meeting, "Example")).firstResult());
        var paper = Papers.issued(meeting, Distribution.LIMITED);
        Papers.opened(paper, reader);
        officer.get("/documents/withdrawal/" + paper.symbol()).submit("/withdrawal/" + paper.symbol());
        cast.stands("/documents/message/" + cast.filled("{symbol}"), "/documents/message/" + paper.symbol());
    }

    /** One sent to a mission, whose mail has its address, and one to a party without addressee. */
    private void invitation(Postman postman) throws Exception {
        var address = Given.unique("mission") + "@example.org";
        officer.get("/processes/rcm/addressees")
                .submit("/addressees/preview", "rows", "TUV\ten\t\tPermanent Mission\t" + address + "\tto\n");
        officer.submit("/addressees/import");
        officer.get(at + "/audience?names=Tuvalu%0APalau").submit("/audience");
        officer.get(at + "/invitations").submit("/invitations");
        postman.deliver();
        var mail = Stack.received(address).get(0).getContent();
        var text = mail instanceof jakarta.mail.Multipart parts
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

    private String last(String links) {
        var href = officer.page().select(links).last().attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
