package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.intersession.document.Links;
import org.intersession.identity.Person;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.PublicAddress;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nothing that somebody else can put into an address, a form or a header leads people to another site. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = PublicAddress.class, scope = TestResourceScope.MATCHING_RESOURCES)
class RedirectsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> HOSTILE = List.of(
            "//evil.example",
            "///evil.example",
            "////evil.example/x",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "/\r\nLocation: https://evil.example",
            "/x\r\nSet-Cookie: a=b",
            "https://evil.example",
            "https:evil.example",
            "https:/evil.example",
            "HTTPS://evil.example",
            "javascript:alert('evil')",
            "data:text/html,evil",
            "@evil.example",
            "localhost@evil.example",
            ".evil.example",
            " //evil.example",
            "/ /evil.example",
            "/é/evil.example",
            "%2F%2Fevil.example",
            "/sign-out/provider?evil",
            "");

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whereSomebodyIsBroughtAfterwardsIsAPathOfThisSite() {
        var officer = Given.officer(Given.process("idm"));
        var session = Raw.cookies(officer);
        for (var to : HOSTILE) {
            var asked = "?to=" + encoded(to);
            assertEquals("/home", Raw.get("/sign-in" + asked, session).header("Location"), to);
            assertEquals("/home", Raw.get("/sign-in/first" + asked, session).header("Location"), to);
            assertEquals(
                    "/sign-in?to=%2Fhome", Raw.get("/sign-in/first" + asked).header("Location"), to);
            assertEquals(
                    List.of(),
                    officer.get("/account" + asked).page().select("main [href*=evil], main [action*=evil]"),
                    to);
            assertEquals(Stack.CREATE_ACCESS, Raw.get("/sign-in/create" + asked).header("Location"), to);
        }
        assertEquals(
                "/meetings?x=1",
                Raw.get("/sign-in?to=%2Fmeetings%3Fx%3D1", session).header("Location"));
    }

    @Test
    void whereAFormLeadsIsAPathOfThisSite() {
        var idm = Given.process("idm");
        var admin = Given.unique("admin");
        var administrator = Browsing.as(admin, admin + "@example.org", Role.ADMIN.inToken());
        for (var back : HOSTILE) {
            var person = Given.person(Given.unique("held") + "@example.org", "Held");
            var grant = Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
            administrator.get("/");
            var sent = Raw.of(
                    "POST",
                    "/grants/" + grant.id + "/ending",
                    FORM,
                    "csrf-token=" + administrator.token() + "&version=0&back=" + encoded(back),
                    Raw.cookies(administrator));
            assertEquals("/admin/persons/" + person.id, sent.header("Location"), back);
        }
        var meeting = Given.announced(idm);
        Delegating.submitted(meeting, "MEX", "Linked");
        Delegating.confirmed(Given.officer(idm), meeting, List.of("MEX"));
        Person person = Given.in(() ->
                Person.find("email", Delegating.address(meeting, "Linked")).firstResult());
        var holder = Browsing.nobody().get(Links.of(person, meeting));
        for (var to : HOSTILE) {
            assertEquals(
                    List.of(),
                    holder.get("/l/code?to=" + encoded(to))
                            .page()
                            .select("main [href*=evil], main [action*=evil], main [value*=evil]"),
                    to);
        }
        assertEquals(
                "/l/code?to=/meetings/" + meeting.slug,
                Raw.of(
                                "POST",
                                "/l/code/dispatch",
                                FORM,
                                "csrf-token=" + holder.token() + "&to=//evil.example",
                                Raw.cookies(holder))
                        .header("Location"));
    }

    @Test
    void theHostThatARequestClaimsLeadsNowhere() {
        var said = new ArrayList<String>();
        for (var host : List.of("evil.example", "evil.example:443", Raw.host())) {
            for (var path : List.of("/sign-in/first", "/no/such", "//sign-in/first", "/meetings?lang=fr")) {
                var answer = Raw.sent("GET " + path + " HTTP/1.1\r\nHost: " + host
                        + "\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https"
                        + "\r\nX-Forwarded-Prefix: //evil.example\r\nForwarded: host=evil.example;proto=https"
                        + "\r\nX-Original-URL: //evil.example\r\nConnection: close\r\n\r\n");
                if (answer.toString().contains("evil")) {
                    said.add(host + " " + path + " " + answer);
                }
            }
        }
        assertEquals(List.of(), said);
    }

    @Test
    void signingInBeginsAndEndsAtThePublicAddress() {
        var address = "https://" + Raw.host();
        for (var host :
                List.of("evil.example", "127.0.0.1:" + URI.create(address).getPort())) {
            var answer = Raw.sent("GET /sign-in?to=/meetings HTTP/1.1\r\nHost: " + host
                    + "\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");
            assertEquals(address + "/sign-in?to=%2Fmeetings", answer.header("Location"));
        }
        var provider = Raw.get("/sign-in?to=/meetings", "X-Forwarded-Host: evil.example")
                .header("Location");
        assertEquals(
                List.of("redirect_uri=" + encoded("http://" + Raw.host() + "/sign-in/return")),
                List.of(provider.split("[?&]")).stream()
                        .filter(it -> it.startsWith("redirect_uri="))
                        .toList());
    }

    @Test
    void thePageInAnotherLanguageIsAPageOfThisSite() {
        for (var path :
                List.of("/meetings?x=//evil.example", "//evil.example/x", "/%5Cevil.example", "/no?lang=//evil")) {
            Jsoup.parse(Raw.get(path).body())
                    .select("footer .languages a")
                    .eachAttr("href")
                    .forEach(it -> assertEquals("?", it.substring(0, 1), path));
        }
        var session = Raw.cookies(Given.officer(Given.process("idm")));
        for (var referer :
                List.of("https://evil.example/", "https://" + Raw.host() + "@evil.example/", "//evil.example")) {
            var answer = Raw.of("POST", "/meetings", FORM, "a=b", session, "Referer: " + referer);
            assertEquals(
                    List.of("/?lang=fr", "/?lang=es"),
                    Jsoup.parse(answer.body()).select("footer .languages a").eachAttr("href"),
                    referer);
        }
    }
}
