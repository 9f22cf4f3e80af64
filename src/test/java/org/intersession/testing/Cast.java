package org.intersession.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.document.Document;
import org.intersession.document.Links;
import org.intersession.document.Papers;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.session.BrowserSession;
import org.intersession.identity.session.SessionReading;
import org.intersession.invitation.letter.Held;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.OutcomesGiven;
import org.intersession.platform.Role;
import org.intersession.registration.request.RequestsGiven;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;

/**
 * Everybody who can come to one meeting that the public is not shown: a meeting of rcm to which Mexico is invited and the
 * IOM admitted as an observer, with a confirmed delegation, a restricted paper, an agenda and sittings.
 */
public final class Cast {
    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    /** By name; those who may least first, so that what somebody achieves by writing does not hide what others may not. */
    public final Map<String, Browsing> personas = new LinkedHashMap<>();

    /** Whose writing may achieve something; all others get refusals. */
    public final List<String> powerful = List.of("chair", "focal point of MEX", "secretariat of rcm");

    /** A session in a browser, asking the API with its cookie. */
    public Browsing session;

    private final Map<String, String> values = new LinkedHashMap<>();

    private Cast() {}

    public static Cast assembled() {
        return assembled(Given.process("rcm"));
    }

    /** The same people at a meeting of that process. */
    public static Cast assembled(Process process) {
        var cast = new Cast();
        cast.assemble(process);
        return cast;
    }

    private void assemble(Process rcm) {
        var mexico = Given.party("MEX");
        var observer = Given.party("IOM");
        var meeting = hidden(rcm);
        Given.admitted(meeting, observer, Category.OBSERVER);
        var focal = Delegating.submitted(meeting, "MEX", "Example", "Proven");
        var officer = Given.officer(rcm);
        Delegating.confirmed(officer, meeting, List.of("MEX"));
        var paper = Papers.complete(meeting, "paper", Document.Type.WORKING, Document.State.ISSUED);
        Given.in(() -> Document.update("distribution = ?1 where id = ?2", Distribution.RESTRICTED, paper.id));
        var at = "/meetings/" + meeting.slug;
        officer.get(at + "/agenda/items/new").submit("/agenda/items", "title.en", "Opening");
        officer.nothing("POST", at + "/agenda/sittings/usual");
        AgendaItem item =
                Given.in(() -> AgendaItem.find("meeting.id", meeting.id).firstResult());
        Sitting sitting = Given.in(() -> Sitting.find("meeting.id", meeting.id).firstResult());

        session = Given.officer(rcm).of(null);
        BrowserSession own =
                Given.in(() -> BrowserSession.find("order by id desc").firstResult());
        var program = officer.program();
        var api = "/api/v1" + at;
        program.post(api + "/agenda/sittings/{key}/items", Map.of("item", "1"), sitting.key());
        program.post(
                api + "/agenda/sittings/{key}/speakers", Map.of("part", "SPEAKER", "name", "A speaker"), sitting.key());
        Scheduled scheduled =
                Given.in(() -> Scheduled.find("meeting.id", meeting.id).firstResult());
        Speaker speaker = Given.in(() -> Speaker.find("meeting.id", meeting.id).firstResult());
        String release = program.post(
                        api + "/agenda/releases",
                        Map.of("kind", "PROVISIONAL", "distribution", "RESTRICTED", "version", (int)
                                program.get(api + "/agenda").path("version")))
                .path("name");
        String outcome = program.post(api + "/outcomes", Map.of("kind", "SUMMARY", "title", Map.of("en", "A summary")))
                .path("name");

        var guest = Given.unique("guest");
        program.post(
                api + "/guests",
                Map.of(
                        "capacity", "EXPERT",
                        "family", "Guest",
                        "function", "Professor",
                        "mail", guest + "@example.org",
                        "language", "en"));
        program.post(
                api + "/guests/invitations",
                Map.of("digest", program.get(api + "/guests/review").path("digest")));

        var address = Delegating.address(meeting, "Example");
        var delegate = Delegating.delegate(meeting, "Example");
        Person person = Given.in(() -> Person.find("email", address).firstResult());
        var withdrawn = Papers.complete(meeting, "withdrawn", Document.Type.WORKING, Document.State.ISSUED);
        Papers.opened(withdrawn, person);
        officer.get("/documents/withdrawal/" + withdrawn.symbol()).submit("/withdrawal/" + withdrawn.symbol());

        personas.put("stranger", Browsing.nobody());
        personas.put("wrong bearer", Browsing.nobody().with("Authorization", "Bearer nonsense"));
        personas.put("API client", Browsing.nobody().of(Program.machine()));
        personas.put("newcomer", Given.newcomer());
        personas.put("admin", admin());
        personas.put("delegate elsewhere", Given.signedIn("Else", Role.DELEGATE, null, hidden(rcm).id, mexico.id));
        personas.put("delegate withdrawn", withdrawn(meeting));
        personas.put("secretariat of midsa", Given.officer(Given.process("midsa")));
        personas.put("focal point of PAN", Given.focalPoint(Given.party("PAN")));
        personas.put("focal point of IOM", Given.focalPoint(observer));
        personas.put("guest", Browsing.as(guest, guest + "@example.org", "delegate", "focal-point"));
        personas.put("delegate by link", Browsing.nobody().get(Links.of(person, meeting)));
        var proven = provenByCode(meeting);
        personas.put("delegate by link and code", proven);
        personas.put("delegate", delegate);
        personas.put("chair", Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null));
        personas.put(
                "conference services", Given.signedIn("Services", Role.CONFERENCE_SERVICES, null, meeting.id, null));
        personas.put("focal point of MEX", focal);
        personas.put("secretariat of rcm", officer);

        values.put("/documents/message/{symbol}", "/documents/message/" + withdrawn.symbol());
        values.put("/requests/{id}", "/requests/" + RequestsGiven.under(meeting, mexico, applicant()));
        values.put("/way-forward/{id}", "/way-forward/" + OutcomesGiven.point(paper));
        values.put("/invitations/{token}", Held.path(meeting, mexico));
        var linked = Given.person(Given.unique("linked") + "@example.org", "Linked");
        values.put("/l/{token}", Links.of(linked, meeting));
        values.put("/devices/{id}", "/devices/" + deviceOf(proven));
        values.put(
                "/machines/{id}", "/machines/" + machine(personas.get("admin").program()));
        values.put("/webhooks/{id}", "/webhooks/" + webhook(program, rcm));
        values.put("/meetings/{slug}", at);
        values.put("/processes/{slug}", "/processes/" + rcm.slug);
        values.put(
                "/topics/{slug}",
                Browsing.nobody()
                        .get("/topics")
                        .page()
                        .select("main a[href^=/topics/]")
                        .attr("href"));
        values.put("POST /parties/{code}", "POST /parties/NOWHERE");
        values.put("/scheduled/{id}", "/scheduled/" + scheduled.id);
        values.put("/speakers/{id}", "/speakers/" + speaker.id);
        values.put("/outcomes/{name}", "/outcomes/" + outcome);
        values.put("/releases/{name}", "/releases/" + release);
        var appointed = Given.person(Given.unique("appointed") + "@example.org", "Appointed");
        var grant = Given.grant(appointed, Role.FOCAL_POINT, rcm.id, null, Given.party("PAN").id);
        var mail = Given.unique("mission") + "@example.org";
        AddresseesGiven.also(rcm, "MEX", mail, true);
        values.put("/grants/{id}", "/grants/" + grant.id);
        values.put("/persons/{id}", "/persons/" + appointed.id);
        values.put(
                "/account/sessions/{id}",
                CDI.current()
                        .select(SessionReading.class)
                        .get()
                        .places(own.issuer, own.subject, null)
                        .get(0)
                        .ending()
                        .replace("/ending", ""));
        values.put(
                "/announcements/{id}",
                "/announcements/"
                        + Given.in(() -> Mail.<Mail>find("person = ?1 order by id", person.id)
                                .firstResult()
                                .id));
        values.put("{email}", mail);
        values.put("/problems/{slug}", "/problems/missing");
        values.put("{key}", sitting.key());
        values.put("{position}", "1");
        values.put("{code}", "MEX");
        values.put("{number}", "1");
        values.put("{symbol}", paper.symbol());
        values.put("{language}", "en");
        values.put("{what}", "cancellation");
        values.put("/items/{id}", "/items/" + item.id);
        values.put("/sittings/{id}", "/sittings/" + sitting.id);
    }

    private static Browsing provenByCode(Meeting meeting) {
        var address = Delegating.address(meeting, "Proven");
        Person person = Given.in(() -> Person.find("email", address).firstResult());
        var browsing = Browsing.nobody().get(Links.of(person, meeting));
        browsing.get("/l/code").submit("/l/code/dispatch");
        return browsing.submit("/l/code/entry", "code", Mails.code(address));
    }

    private static UUID deviceOf(Browsing proven) {
        var forget =
                proven.get("/l/code").page().select("form[action$=/revocation]").attr("action");
        return UUID.fromString(forget.split("/")[3]);
    }

    private static Person applicant() {
        return Given.person(Given.unique("applicant") + "@example.org", "Applicant");
    }

    private static String machine(Program administrator) {
        return administrator
                .post(
                        "/api/v1/machines",
                        Map.of(
                                "issuer",
                                Stack.provider().issuer(),
                                "client",
                                Given.unique("client"),
                                "name",
                                "A machine",
                                "contact",
                                "somebody@example.org"))
                .path("id");
    }

    private static String webhook(Program officer, Process process) {
        return officer.post(
                        "/api/v1/webhooks",
                        Map.of(
                                "address",
                                "https://hooks.example.org/told",
                                "events",
                                List.of("document.issued"),
                                "process",
                                process.slug,
                                "contact",
                                "somebody@example.org"))
                .path("webhook.id");
    }

    private static Meeting hidden(Process process) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
    }

    private static Browsing admin() {
        var subject = Given.unique("admin");
        return Browsing.as(subject, subject + "@example.org", "delegate", "focal-point", Role.ADMIN.inToken());
    }

    private static Browsing withdrawn(Meeting meeting) {
        var subject = Given.unique("withdrawn");
        var address = subject + "@example.org";
        var person = Given.person(address, "Withdrawn");
        var grant = Given.grant(person, Role.DELEGATE, null, meeting.id, Given.party("MEX").id);
        Given.in(() -> {
            Grant.<Grant>findById(grant.id).endAt(Instant.EPOCH.plusSeconds(1));
            return null;
        });
        return Browsing.as(subject, address, "delegate", "focal-point");
    }

    /** Gives a part of routes something that exists. */
    public void stands(String part, String forIt) {
        values.put(part, forIt);
    }

    /** The route at this meeting, and what of it stands for nothing that exists still in braces. */
    private String known(String route) {
        for (var value : values.entrySet()) {
            route = route.replace(value.getKey(), value.getValue());
        }
        return route;
    }

    /** Whether something that the route names exists nowhere, so that its row proves less. */
    public boolean lacks(String route) {
        return known(route).contains("{");
    }

    public String filled(String route) {
        return known(route).replaceAll("\\{(name|slug)}", "nowhere").replaceAll("\\{\\w+}", NOWHERE);
    }
}
