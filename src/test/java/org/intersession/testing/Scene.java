package org.intersession.testing;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;

/** A process of its own and a meeting at which of everything that lists hold there are so many. */
public final class Scene {
    private static final List<String> INVITED = List.of("KEN", "MEX", "JPN");
    private static final List<String> WAITING = List.of("FJI", "GHA", "PHL");
    private static final String TOPIC = "data";

    /** Who reads, by name. */
    public final Map<String, Browsing> readers = new LinkedHashMap<>();

    private final int things;
    private final String word = Given.unique("scene");
    private final Process process = Dialogue.with(word + "@example.org");
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Meeting meeting;
    private final String api;
    private Browsing officer;
    private Program program;

    private Scene(int things) {
        this.things = things;
        meeting = held();
        api = "/api/v1/meetings/" + meeting.slug;
    }

    public static Scene of(int things) {
        var scene = new Scene(things);
        scene.assemble();
        return scene;
    }

    private Meeting held() {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.registrationFirst = true;
            it.listPublic = true;
            it.topics.add(Topic.<Topic>find("slug", TOPIC).firstResult());
        });
    }

    private void assemble() {
        var subject = Given.unique("officer");
        var person = Given.person(subject + "@example.org", "Officer");
        Given.grant(person, Role.SECRETARIAT, process.id, null, null);
        Browsing.as(subject, subject + "@example.org", "delegate", "secretariat");
        // Not for the first time: what happened since the last visit is asked too.
        officer = Browsing.as(subject, subject + "@example.org", "delegate", "secretariat");
        program = officer.program();
        readers.put("officer", officer);
        registry();
        delegations();
        papers();
        withdrawnPaper();
        agenda();
        outcomes();
        persons();
        readers.put("stranger", Browsing.nobody());
        places();
    }

    private void each(IntConsumer thing) {
        IntStream.range(0, things).forEach(thing);
    }

    private void registry() {
        each(i -> {
            var at = "/api/v1/processes/" + process.slug + "/memberships";
            int version = program.get(at).path("version");
            done(program.post(
                    at,
                    Map.of("party", INVITED.get(i), "category", "MEMBER", "since", "2020-01-01", "version", version)));
            AddresseesGiven.at(process, WAITING.get(i), word + i + "@example.org", false);
            AddresseesGiven.also(process, WAITING.get(i), word + i + "@example.com", true);
            done(program.post(
                    api + "/audience/lists", Map.of("name", "List " + i, "parties", WAITING.subList(0, i + 1))));
        });
        done(program.put(api + "/audience", Map.of("parties", WAITING.subList(0, things))));
    }

    private void delegations() {
        each(i -> {
            var code = INVITED.get(i);
            var focal = Delegating.submitted(meeting, code, "Head" + i, "Adviser" + i);
            readers.putIfAbsent("focal point", focal);
            done(program.post(api + "/confirmations", Map.of("code", List.of(code))));
            done(program.post(api + "/confirmations/" + code + "/notes", Map.of("note", "Called the mission.")));
            done(focal.program()
                    .put(
                            api + "/registrations/" + code + "/1",
                            Map.of("document", "Head", "language", "en", "dietary", "No nuts")));
            var newcomer = Given.newcomer().program();
            done(newcomer.put(
                    api + "/request",
                    Map.of(
                            "party", "KEN",
                            "given", "Awa",
                            "family", "Other" + i,
                            "function", "Adviser",
                            "document", "Awa Other",
                            "language", "fr")));
            var before = Given.announced(process);
            Given.invited(before, Given.party("KEN"));
            Delegating.submitted(Given.announced(process), WAITING.get(i), "Elsewhere");
        });
        var delegate = Delegating.delegate(meeting, "Head0");
        var person = head(0);
        // At one meeting alone its page is the home; so there is one more than things.
        for (var i = 0; i <= things; i++) {
            var elsewhere = held();
            Given.invited(elsewhere, Given.party("KEN"));
            Given.grant(person, Role.DELEGATE, null, elsewhere.id, Given.party("KEN").id);
        }
        readers.put("delegate", delegate);
    }

    /** Opened by one of each delegation before it was withdrawn. */
    private void withdrawnPaper() {
        var paper = Papers.complete(meeting, word, Document.Type.WORKING, Document.State.ISSUED);
        each(i -> Papers.opened(paper, head(i)));
        officer.get("/documents/withdrawal/" + paper.symbol()).submit("/withdrawal/" + paper.symbol());
        values.put("/documents/message/{symbol}", "/documents/message/" + paper.symbol());
    }

    private Person head(int of) {
        return Given.in(() ->
                Person.find("email", Delegating.address(meeting, "Head" + of)).firstResult());
    }

    private void papers() {
        each(i -> {
            Papers.complete(meeting, word, Document.Type.WORKING, Document.State.ISSUED);
            Papers.complete(meeting, word, Document.Type.BACKGROUND, Document.State.CLEARED);
            var topic = Papers.published(process, word);
            Given.in(() -> Document.<Document>findById(topic.id)
                    .topics
                    .add(Topic.<Topic>find("slug", TOPIC).firstResult()));
        });
    }

    private void agenda() {
        var at = api + "/agenda";
        each(i -> {
            done(program.post(at + "/items", Map.of("title", Map.of("en", "Item " + i))));
            String key = done(program.post(
                            at + "/sittings",
                            Map.of(
                                    "kind",
                                    "SITTING",
                                    "day",
                                    "2027-09-27",
                                    "startsAt",
                                    (10 + i) + ":00",
                                    "endsAt",
                                    (11 + i) + ":00",
                                    "title",
                                    Map.of("en", "Sitting " + i))))
                    .path("key");
            done(program.post(at + "/sittings/" + key + "/items", Map.of("item", "1")));
            done(program.post(
                    at + "/sittings/" + key + "/speakers", Map.of("part", "SPEAKER", "name", "Speaker " + i)));
        });
        each(i -> {
            int version = program.get(at).path("version");
            String name = done(program.post(
                            at + "/releases",
                            Map.of(
                                    "kind",
                                    i == 0 ? "PROVISIONAL" : "REVISED",
                                    "changed",
                                    Map.of("en", "Times"),
                                    "distribution",
                                    "GENERAL",
                                    "version",
                                    version)))
                    .path("name");
            values.put("/releases/{name}", "/releases/" + name);
        });
    }

    private void outcomes() {
        var paper = Papers.complete(meeting, word, Document.Type.OUTCOME, Document.State.ISSUED);
        values.put("{symbol}", paper.symbol());
        each(i -> {
            String name = done(program.post(
                            api + "/outcomes",
                            Map.of(
                                    "kind",
                                    "SUMMARY",
                                    "title",
                                    Map.of("en", "Summary"),
                                    "text",
                                    Map.of("en", "A text."))))
                    .path("name");
            values.putIfAbsent("/outcomes/{name}", "/outcomes/" + name);
            done(program.post(
                    api + "/way-forward",
                    Map.of("symbol", paper.symbol(), "text", Map.of("en", "A point"), "status", "OPEN")));
        });
        var summary = api + values.get("/outcomes/{name}");
        int version = program.get(summary).path("version");
        done(program.post(
                summary + "/circulation",
                Map.of(
                        "distribution",
                        "RESTRICTED",
                        "until",
                        Map.of("day", "2099-10-15", "time", "18:00"),
                        "version",
                        version)));
        each(i -> {
            var party = Given.party(INVITED.get(i));
            done(Program.focalPoint(party)
                    .post(summary + "/comments", Map.of("party", party.code, "text", "Shorter, please.")));
        });
    }

    private void persons() {
        var admin = Given.unique("admin");
        readers.put("admin", Browsing.as(admin, admin + "@example.org", "delegate", Role.ADMIN.inToken()));
        each(i -> {
            var person = Given.person(Given.unique(word) + "@example.org", word);
            Given.grant(person, Role.CHAIR, null, meeting.id, null);
            Given.grant(person, Role.FOCAL_POINT, process.id, null, Given.party(INVITED.get(i)).id);
            if (i == 0) {
                values.put("/persons/{id}", "/persons/" + person.id);
            }
        });
    }

    private void places() {
        AgendaItem item = first(() -> AgendaItem.find("meeting.id", meeting.id).firstResult());
        Sitting sitting = first(() -> Sitting.find("meeting.id", meeting.id).firstResult());
        Speaker speaker = first(() -> Speaker.find("meeting.id", meeting.id).firstResult());
        Scheduled scheduled =
                first(() -> Scheduled.find("meeting.id", meeting.id).firstResult());
        values.put("/items/{id}", "/items/" + item.id);
        values.put("/sittings/{id}", "/sittings/" + sitting.id);
        values.put("/speakers/{id}", "/speakers/" + speaker.id);
        values.put("/scheduled/{id}", "/scheduled/" + scheduled.id);
        values.put(
                "/announcements/{id}",
                readers.get("focal point")
                        .get("/announcements")
                        .page()
                        .select("main a[href~=^/announcements/[0-9a-f-]{36}]")
                        .attr("href"));
        values.put("/meetings/{slug}", "/meetings/" + meeting.slug);
        values.put("/processes/{slug}", "/processes/" + process.slug);
        values.put("/topics/{slug}", "/topics/" + TOPIC);
        values.put("{code}", "KEN");
        values.put("{number}", "1");
        values.put("{what}", "cancellation");
        values.put("{language}", "en");
    }

    private static <T> T first(Callable<T> found) {
        return Given.in(found);
    }

    private static Response done(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    /** Where the page of that route stands here; what lists everything there is, asked for what is of this scene. */
    public String address(String route) {
        var path = route.substring(route.indexOf(' ') + 1);
        for (var value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return switch (path) {
            case "/documents", "/meetings", "/meetings/new" -> path + "?process=" + process.slug;
            case "/search", "/admin/persons" -> path + "?q=" + word;
            default -> path;
        };
    }
}
