package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.testing.Browsing;
import org.intersession.testing.Cast;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Raw;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * A word in each place where a meeting keeps something that is not for everybody, and everybody who reads all that they
 * can: each page, list, feed, search and operation of the API, in whatever form. Who comes upon which word is written
 * here to the letter.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SecretsTest {
    private static final String OF = "(select id from meeting where slug = '%s')";
    private static final String MEX =
            "(select d.id from delegation d join party p on p.id = d.party_id where p.code = 'MEX' and d.meeting_id = "
                    + OF + ")";
    private static final String CRI = MEX.replace("MEX", "CRI");

    /** Where which word stands; {@code ?} is the word, {@code %s} the meeting's address. */
    private static final Map<String, String> PLACES = places();

    private static Map<String, String> places() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "annotation",
                "update agenda_item set annotation = jsonb_build_object('en', ?) where meeting_id = " + OF);
        all.put("room", "update sitting set room = ? where meeting_id = " + OF);
        all.put("speaker", "update speaker set name = ? where meeting_id = " + OF);
        all.put("joininglink", "update meeting set joining_link = 'https://rooms.example.org/' || ? where slug = '%s'");
        all.put(
                "outcome",
                "update outcome set text = jsonb_build_object('en', ?) where circulated_at is null and meeting_id = "
                        + OF);
        all.put(
                "circulated",
                "update outcome set text = jsonb_build_object('en', ?) where circulated_at is not null and meeting_id = "
                        + OF);
        all.put(
                "comment",
                "insert into comments (id, version, outcome_id, party_id, text, sent_at, sent_by) select"
                        + " gen_random_uuid(), 0, o.id, (select id from party where code = 'CRI'), ?, '2026-01-01T00:00Z',"
                        + " (select id from person limit 1) from outcome o where o.circulated_at is not null and o.meeting_id = "
                        + OF);
        all.put("function", "update delegate set functional_title = ? where delegation_id = " + MEX);
        all.put("mailofdelegate", "update delegate set email = ? || '@example.org' where delegation_id = " + MEX);
        all.put("othersname", "update delegate set given_name = ? where delegation_id = " + CRI);
        all.put("othersmail", "update delegate set email = ? || '@example.org' where delegation_id = " + CRI);
        all.put(
                "letter",
                "update delegation set letter_sha256 = repeat('0', 64), letter_name = ? || '.pdf',"
                        + " letter_type = 'application/pdf', letter_received_at = '2026-01-01T00:00Z' where id = "
                        + MEX);
        all.put(
                "othersletter",
                "update delegation set letter_sha256 = repeat('0', 64), letter_name = ? || '.pdf',"
                        + " letter_type = 'application/pdf', letter_received_at = '2026-01-01T00:00Z' where id = "
                        + CRI);
        all.put(
                "note",
                "insert into delegation_note (id, version, delegation_id, at, text) values" + " (gen_random_uuid(), 0, "
                        + MEX + ", '2026-01-01T00:00Z', ?)");
        all.put(
                "document",
                "insert into registration (id, version, delegate_id, name_on_document, accessibility, dietary,"
                        + " language, email_shown, publicly, withheld) select gen_random_uuid(), 0, id, ?, null, null, 'en', false,"
                        + " false, false from delegate where delegation_id = " + MEX
                        + " on conflict (delegate_id) do update set name_on_document = excluded.name_on_document");
        all.put(
                "needs",
                "update registration set dietary = ? where delegate_id in (select id from delegate where"
                        + " delegation_id = " + MEX + ")");
        all.put("asked", "update registration_request set name_on_document = ? where meeting_id = " + OF);
        all.put("needsofasked", "update registration_request set dietary = ? where meeting_id = " + OF);
        all.put(
                "words",
                "update invitation set text = ?, subject = 'x', reference = 'x' where meeting_id = " + OF
                        + " and party_id = (select id from party where code = 'MEX') and text is not null");
        all.put("guestsmail", "update guest set email = ? || '@example.org' where meeting_id = " + OF);
        all.put("guestsletter", "update guest set text = ? where meeting_id = " + OF);
        all.put(
                "addressee",
                "update addressee set name = ? where party_id = (select id from party where code = 'MEX')"
                        + " and process_id = (select id from process where slug = 'rcm')");
        all.put("mail", "update mail set text = ? where meeting = " + OF);
        all.put(
                "restricted",
                "update document set title = jsonb_build_object('en', ?) where distribution = 'RESTRICTED' and meeting_id = "
                        + OF);
        all.put(
                "planned",
                "update document set title = jsonb_build_object('en', ?) where state = 'PLANNED' and meeting_id = "
                        + OF);
        all.put(
                "internal",
                "update document set title = jsonb_build_object('en', ?) where distribution = 'INTERNAL' and meeting_id = "
                        + OF);
        all.put(
                "point",
                "update follow_up set text = jsonb_build_object('en', ?) where document_id in"
                        + " (select id from document where meeting_id = " + OF + ")");
        all.put(
                "webhook",
                "update webhook set contact = ? || '@example.org' where process ="
                        + " (select id from process where slug = 'rcm')");
        all.put("changed", "update release set changed = jsonb_build_object('en', ?) where meeting_id = " + OF);
        return all;
    }

    @Test
    void everybodyReadsWhatIsForThemAndNothingElse() throws SQLException {
        var cast = Cast.assembled();
        var slug = cast.filled("/meetings/{slug}").replace("/meetings/", "");
        Meeting meeting = Given.in(() -> Meeting.find("slug", slug).firstResult());
        Delegating.submitted(meeting, "CRI", "Elsewhere");
        var circulated = "/meetings/" + slug + "/outcomes/"
                + circulated(
                        cast.personas.get("secretariat of rcm").program(), "/api/v1/meetings/" + slug + "/outcomes");
        Papers.of(meeting, it -> {});
        Papers.issued(meeting, Distribution.INTERNAL);
        var words = planted(slug);
        var paths = paths(cast, words, circulated);
        var read = new TreeMap<String, String>();
        var where = new TreeMap<String, Object>();
        cast.personas.forEach((name, who) -> {
            var found = new TreeMap<String, TreeSet<String>>();
            for (var path : paths) {
                var text = asked(who, path);
                words.forEach((place, word) -> {
                    if (text.contains(word)) {
                        found.computeIfAbsent(place, it -> new TreeSet<>()).add(path);
                    }
                });
            }
            read.put(name, String.join(" ", found.keySet()));
            where.put(name, found);
        });
        assertEquals(expected(), read, () -> where.toString());
    }

    /** Beside the draft that nobody has seen; answers its name. */
    private static String circulated(Program officer, String outcomes) {
        var draft = officer.post(
                outcomes,
                Map.of("kind", "CONCLUSIONS", "title", Map.of("en", "Conclusions"), "text", Map.of("en", "A text.")));
        var circulation = Map.of(
                "distribution", "RESTRICTED", "until", Map.of("day", "2099-10-15", "time", "18:00"), "version", (int)
                        draft.path("version"));
        String name = draft.path("name");
        officer.post(outcomes + "/" + name + "/circulation", circulation).then().statusCode(200);
        return name;
    }

    private static TreeMap<String, String> expected() {
        var all = new TreeMap<String, String>();
        for (var nothing : List.of(
                "stranger",
                "wrong bearer",
                "API client",
                "newcomer",
                "delegate elsewhere",
                "delegate withdrawn",
                "secretariat of midsa",
                "focal point of PAN",
                "focal point of IOM")) {
            all.put(nothing, "");
        }
        all.put("admin", "webhook");
        all.put("guest", "guestsletter");
        all.put("delegate by link", "document");
        all.put(
                "delegate by link and code",
                "changed circulated document function joininglink needs point restricted words");
        all.put("delegate", "changed circulated document function joininglink mail needs point restricted words");
        all.put("conference services", "function joininglink");
        all.put(
                "chair",
                "annotation changed circulated comment function joininglink outcome point restricted room speaker");
        all.put(
                "focal point of MEX",
                "changed circulated document function letter mailofdelegate point restricted words");
        all.put(
                "secretariat of rcm",
                "addressee annotation changed circulated comment document function guestsletter guestsmail internal joininglink"
                        + " letter mail mailofdelegate needs note othersletter othersmail othersname outcome planned"
                        + " point restricted room speaker webhook words");
        return all;
    }

    private static Map<String, String> planted(String slug) throws SQLException {
        var words = new LinkedHashMap<String, String>();
        var none = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(Stack.database().url(), "intersession_owner", "owner")) {
            for (var place : PLACES.entrySet()) {
                var word = Given.unique(place.getKey() + "zq").replace("-", "");
                try (var planting = owner.prepareStatement(place.getValue().replace("%s", slug))) {
                    planting.setString(1, word);
                    if (planting.executeUpdate() == 0) {
                        none.add(place.getKey());
                    }
                }
                words.put(place.getKey(), word);
            }
        }
        assertEquals(List.of(), none, "nothing there");
        return words;
    }

    /** Each that is read at this meeting and around it, and what is asked of it in words. */
    private static List<String> paths(Cast cast, Map<String, String> words, String circulated) {
        var paths = new ArrayList<String>();
        Routes.all().stream()
                .filter(it -> it.startsWith("GET ") && !it.matches("GET /(sign-|l/|q/).*"))
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .map(cast::filled)
                .map(it -> it.substring(4).replace(" ", "%20"))
                .distinct()
                .forEach(paths::add);
        var at = cast.filled("/meetings/{slug}");
        paths.add("/doc/" + cast.filled("{symbol}") + "?lang=en");
        paths.add("/api/v1/documents?limit=200&process=rcm");
        paths.add("/api/v1" + at + "/documents?limit=200");
        paths.add(at + "?lang=fr");
        paths.add(circulated);
        paths.add("/api/v1" + circulated);
        paths.add(at + "/delegations/CRI");
        paths.add("/api/v1" + at + "/delegations/CRI");
        paths.add(at + "/confirmations/CRI");
        // A word that was asked for stands on the page itself: so its end is left away.
        words.values().forEach(word -> paths.add("/search?q=" + word.substring(0, word.length() - 1)));
        return paths;
    }

    private static String asked(Browsing who, String path) {
        var headers = new ArrayList<String>();
        who.headers().forEach((name, value) -> headers.add(name + ": " + value));
        if (path.startsWith("/api/") && who.program() != null) {
            headers.add(Raw.token(who.program()));
        } else if (!who.cookies().isEmpty()) {
            headers.add(Raw.cookies(who));
        }
        var answer = Raw.get(path, headers.toArray(String[]::new));
        return answer.headers() + answer.body();
    }
}
