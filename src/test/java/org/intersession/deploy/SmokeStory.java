package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;

/**
 * What {@code deploy/verify} tells of an installation, from outside: an administrator appoints an officer, the officer
 * schedules a meeting and sends a paper, and reads it again; nobody else sees either. Told again after a restore, it
 * first finds all of that.
 */
final class SmokeStory {
    private static final String TITLE = "Workshop that was there before";
    private final Path told;
    private final Door door;

    private SmokeStory(Path told, Door door) {
        this.told = told;
        this.door = door;
    }

    /** @param words the address of the installation, where to keep what was told, first or again, tests or keycloak */
    public static void main(String[] words) throws IOException {
        RestAssured.baseURI = words[0];
        RestAssured.port = 443;
        var story = new SmokeStory(Path.of(words[1]), Door.of(words[3]));
        if (words[2].equals("again")) {
            story.everythingIsThere();
        }
        story.tell();
    }

    private void tell() throws IOException {
        var email = Given.unique("officer") + "@example.org";
        var officer = officer(door, email);
        var meeting = schedule(officer, TITLE);
        var paper = pdf();
        var file = send(officer, meeting, paper);
        assertReads(officer, file, paper);
        nobodyElseSees(meeting, file);
        keep(email, meeting, file, paper);
    }

    /** Signed in, appointed to the secretariat of the IDM. */
    static Browsing officer(Door door, String email) {
        anAdministratorAppoints(door, email);
        door.account(email, "secretariat");
        return door.comes(email, "secretariat");
    }

    private static void anAdministratorAppoints(Door door, String officer) {
        var email = Given.unique("admin") + "@example.org";
        door.account(email, "admin");
        var admin = door.comes(email, "admin");
        admin.get("/admin/persons").submit("/admin/persons", "familyName", "Officer", "email", officer);
        admin.submit("/grants", "role", "SECRETARIAT", "process", "idm");
        assertEquals(
                1, admin.page().select("form[action$=/ending] [name=version]").size(), "one grant");
    }

    /** @return its path */
    static String schedule(Browsing officer, String title) {
        officer.get("/meetings/new?process=idm").submit("/meetings", "title.en", title, "step", "save");
        assertEquals(title, officer.heading());
        return officer.path();
    }

    /** @return where the file is read */
    static String send(Browsing officer, String meeting, byte[] paper) {
        officer.get(meeting + "/documents/new")
                .submit(
                        "/documents",
                        "type",
                        "WORKING",
                        "distribution",
                        "RESTRICTED",
                        "title.en",
                        "Paper that was there before");
        var files = officer.path();
        var hidden = new HashMap<String, String>();
        officer.page()
                .select("form[enctype=multipart/form-data] input[type=hidden]")
                .forEach(it -> hidden.put(it.attr("name"), it.val()));
        hidden.put("language", "en");
        officer.upload(files, hidden, "file", "paper.pdf", paper);
        assertEquals(200, officer.status(), officer.page().text());
        return files.replace("/files/of/", "/files/") + "?lang=en";
    }

    static void assertReads(Browsing officer, String file, byte[] paper) {
        officer.get(file);
        assertEquals(200, officer.status(), file);
        assertArrayEquals(paper, officer.response().asByteArray());
    }

    private static void nobodyElseSees(String meeting, String file) {
        var stranger = Browsing.nobody();
        assertEquals(200, stranger.get("/processes/idm").status());
        for (var hidden : List.of(meeting, file)) {
            assertEquals(404, stranger.get(hidden).status(), hidden);
        }
    }

    private void everythingIsThere() throws IOException {
        var before = new Properties();
        try (var in = Files.newBufferedReader(told)) {
            before.load(in);
        }
        var officer = door.comes(before.getProperty("email"), "secretariat");
        officer.get(before.getProperty("meeting"));
        assertEquals(TITLE, officer.heading());
        assertReads(officer, before.getProperty("file"), Base64.getDecoder().decode(before.getProperty("paper")));
        nobodyElseSees(before.getProperty("meeting"), before.getProperty("file"));
        officer.get("/home");
        assertTrue(officer.page().text().contains(TITLE), "the meeting is on the officer's home");
    }

    private void keep(String email, String meeting, String file, byte[] paper) throws IOException {
        var now = new Properties();
        now.setProperty("email", email);
        now.setProperty("meeting", meeting);
        now.setProperty("file", file);
        now.setProperty("paper", Base64.getEncoder().encodeToString(paper));
        try (var out = Files.newBufferedWriter(told)) {
            now.store(out, null);
        }
    }

    /** Of a size that a proxy does not keep in one buffer. */
    static byte[] pdf() {
        var bytes = new byte[600_000];
        new Random().nextBytes(bytes);
        return ("%PDF-1.7\n% " + Base64.getEncoder().encodeToString(bytes) + "\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
