package org.intersession.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.intersession.document.Links;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** An address in another spelling opens no door that is shut to the usual one. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SidewaysTest {
    private static final List<String> SPELLINGS = List.of(
            "/api/v1/{}",
            "/%61pi/v1/{}",
            "/ap%69/v%31/{}",
            "/api;x=1/v1/{}",
            "/api/v1;x=1/{}",
            "/api/v1/{};x=1",
            "/;x/api/v1/{}",
            "//api/v1/{}",
            "/./api/v1/{}",
            "/x/../api/v1/{}",
            "/%2e/api/v1/{}",
            "/x/%2e%2e/api/v1/{}",
            "/api/./v1/{}",
            "/api//v1/{}",
            "/api/v1/{}/",
            "/api%2Fv1/{}",
            "/api%252Fv1/{}",
            "/API/v1/{}",
            "/api\\v1\\{}");

    @Test
    void noSpellingOfAnAddressOfTheApiTakesTheCookieOfASessionOrALink() {
        var rcm = Given.process("rcm");
        var officer = Given.officer(rcm);
        var hidden = Given.meeting(rcm, it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        var linked = Given.person(Given.unique("linked") + "@example.org", "Linked");
        Given.grant(linked, Role.DELEGATE, null, hidden.id, Given.party("MEX").id);
        var link = Browsing.nobody().get(Links.of(linked, hidden)).get("/");
        assertEquals(200, link.get("/meetings/" + hidden.slug).status());
        var told = new TreeSet<String>();
        for (var who : Map.of("session", officer, "link", link).entrySet()) {
            for (var asked : List.of("me", "meetings/" + hidden.slug)) {
                for (var spelling : SPELLINGS) {
                    var path = spelling.replace("{}", asked);
                    var answer = Raw.get(path, Raw.cookies(who.getValue()));
                    if (answer.status() < 400) {
                        told.add(who.getKey() + " " + spelling);
                    }
                    assertTrue(answer.status() < 500, () -> path + " " + answer);
                }
            }
        }
        assertEquals(new TreeSet<String>(), told);
        assertEquals(
                200,
                Raw.get("/api/v1/meetings/" + hidden.slug, Raw.token(officer.program()))
                        .status());
    }

    @Test
    void anAddressWithParametersInItsPathIsNotUnderstood() {
        for (var path :
                List.of("/search;x?q=visas", "/;x", "/meetings;jsessionid=1", "/documents.atom;x", "/sign-in;x")) {
            BoundsTest.page(400, "That request could not be understood", Raw.get(path));
        }
        assertEquals(200, Raw.get("/search?q=a;b").status());
        assertEquals(404, Raw.get("/doc/A%3Bb").status());
    }

    @Test
    void noSpellingOfAnAddressTakesAFormFromAnotherSiteOrOneWithoutItsToken() {
        var officer = Given.officer(Given.process("idm"));
        officer.get("/meetings");
        var form = "application/x-www-form-urlencoded";
        for (var path : List.of(
                "/account/language",
                "/account/language;x=1",
                "/account;x/language",
                "/%61ccount/language",
                "//account/language",
                "/account/./language",
                "/x/../account/language")) {
            for (var more :
                    List.of("Origin: https://evil.example", "Sec-Fetch-Site: cross-site", "X-Nothing: at all")) {
                var answer = Raw.of("POST", path, form, "language=fr", Raw.cookies(officer), more);
                assertTrue(
                        answer.status() >= 400 && answer.status() < 500,
                        () -> path + " " + more + " " + answer.status());
            }
        }
    }

    /** The cookie of one host, the words of another: neither a method nor an address that a header claims is believed. */
    @Test
    void noHeaderMakesAnotherRequestOfIt() {
        var officer = Given.officer(Given.process("idm"));
        officer.get("/meetings");
        for (var claim : List.of(
                "X-HTTP-Method-Override: DELETE",
                "X-HTTP-Method: DELETE",
                "X-Method-Override: POST",
                "X-Original-URL: /account",
                "X-Rewrite-URL: /account",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 127.0.0.1",
                "Forwarded: host=evil.example;proto=https")) {
            var answer = Raw.get("/meetings", Raw.cookies(officer), claim);
            assertEquals(200, answer.status(), claim);
            assertTrue(!answer.body().contains("evil"), claim);
            assertEquals(404, Raw.get("/account", claim).status(), claim);
        }
    }
}
