package org.intersession.identity.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SigningInTest {
    @Inject
    PersonalLinks links;

    @Inject
    MovableClock clock;

    @AfterEach
    void time() {
        clock.goOn();
    }

    private static String unverified(String email) {
        return "{\"email\":\"" + email + "\",\"roles\":[\"delegate\",\"focal-point\"]}";
    }

    private static Person stored(Person person) {
        return Given.in(() -> Person.findById(person.id));
    }

    @Test
    void thePersonInvitedIsRecognizedByTheVerifiedAddress() {
        var subject = Given.unique("sub");
        Given.person(subject + "@example.org", "García");
        var browsing = Browsing.as(subject, subject + "@example.org", "delegate");
        browsing.get("/");
        assertEquals("Example García", browsing.page().select(".who-name").text());
    }

    @Test
    void onceRecognizedIssuerAndSubjectDecideWhateverTheAddressBecomes() {
        var subject = Given.unique("sub");
        var person = Given.person(subject + "@example.org", "García");
        Browsing.as(subject, subject + "@example.org", "delegate");
        var browsing = Browsing.as(subject, "another-" + subject + "@example.org", "delegate");
        browsing.get("/");
        assertEquals("Example García", browsing.page().select(".who-name").text());
        assertEquals(subject, stored(person).subject);
    }

    @Test
    void severalPeopleSharingAnAddressAreAskedWhichTheyAre() {
        var subject = Given.unique("shared");
        var mission = subject + "@example.org";
        Given.person(mission, "García");
        var second = Given.person(mission, "Okafor");
        var browsing = Browsing.as(subject, mission, "delegate", "focal-point");
        assertEquals("Which of these are you?", browsing.heading());
        assertEquals(List.of("Example García", "Example Okafor"), browsing.texts(".choices strong"));
        var form = browsing.page().select(".choices form").get(1);
        browsing.post(
                form.attr("action"),
                Map.of(
                        "csrf-token", List.of(form.select("[name=csrf-token]").val()),
                        "to", List.of("/account"),
                        "person", List.of(form.select("[name=person]").val())));
        assertEquals(subject, stored(second).subject);
        browsing.get("/account");
        assertEquals("Your access", browsing.heading());
    }

    private static String called(String email, String given, String family) {
        return ("{\"email\":\"%s\",\"email_verified\":true,\"name\":\"%s %s\",\"given_name\":\"%s\","
                        + "\"family_name\":\"%s\",\"roles\":[\"delegate\",\"focal-point\"]}")
                .formatted(email, given, family, given, family);
    }

    @Test
    void whoWasNamedOtherwiseAtTheirAddressSaysThatItIsNotThemAndIsSomebodyOfTheirOwn() {
        var subject = Given.unique("owner");
        var mailbox = subject + "@example.org";
        var other = Given.person(mailbox, "Falsename");
        Given.grant(other, Role.FOCAL_POINT, null, null, Given.party("CIV").id);
        var owner = Browsing.claiming(subject, called(mailbox, "Ana", "Truename"));
        assertEquals("Is this you?", owner.heading());
        assertEquals(List.of("Example Falsename"), owner.texts(".choices strong"));
        assertEquals(null, stored(other).subject);
        owner.get("/sign-in/first?to=/account").submit("/sign-in/newcomer");
        assertEquals("Your access", owner.heading());
        assertEquals("Ana Truename", owner.get("/").page().select(".who-name").text());
        assertEquals(null, stored(other).subject);
        assertEquals(0, Given.in(() -> Grant.count("person.subject", subject)));
        var again = Browsing.claiming(subject, called(mailbox, "Ana", "Truename"));
        assertEquals("Ana Truename", again.get("/").page().select(".who-name").text());
        assertEquals(2, Given.in(() -> Person.count("email", mailbox)));
    }

    @Test
    void whoIsKnownToTheProviderByAnotherNameSaysThatItIsThem() {
        var subject = Given.unique("married");
        var person = Given.person(subject + "@example.org", "Maidenname");
        var browsing = Browsing.claiming(subject, called(subject + "@example.org", "Ana", "Marriedname"));
        browsing.submit("/sign-in/person");
        assertEquals(subject, stored(person).subject);
    }

    @Test
    void whoIsNoneOfThoseWhoShareAnAddressIsSomebodyOfTheirOwn() {
        var subject = Given.unique("none");
        var mission = subject + "@example.org";
        Given.person(mission, "García");
        Given.person(mission, "Okafor");
        var browsing = Browsing.as(subject, mission, "delegate");
        browsing.submit("/sign-in/newcomer");
        assertEquals(subject, browsing.get("/").page().select(".who-name").text());
    }

    @Test
    void whomNobodyInvitedHasNobodyNotToBe() {
        var newcomer = Given.newcomer();
        newcomer.get("/sign-in/first");
        assertEquals(
                404,
                newcomer.post("/sign-in/newcomer", Map.of("csrf-token", List.of(newcomer.token())))
                        .statusCode());
    }

    @Test
    void withoutAVerifiedAddressACodeGoesToTheInvitedAddress() {
        var subject = Given.unique("unverified");
        var invited = subject + "@example.org";
        var person = Given.person(invited, "García");
        var browsing = Browsing.claiming(subject, unverified(invited));
        assertEquals("We do not know you yet", browsing.heading());
        assertTrue(browsing.page().select(".lead").text().contains("does not say that this address was verified"));
        browsing.submit("/sign-in/code", "address", invited);
        browsing.submit("/sign-in/proof", "code", "000 000".equals(Mails.code(invited)) ? "000 001" : "000 000");
        assertEquals(422, browsing.status());
        assertTrue(browsing.page().select(".faults").text().contains("That is not the code"));
        browsing.submit("/sign-in/proof", "code", Mails.code(invited));
        assertEquals(subject, stored(person).subject);
    }

    @Test
    void aCodeIsValidForTenMinutes() {
        var subject = Given.unique("slow");
        var invited = subject + "@example.org";
        var person = Given.person(invited, "García");
        var browsing = Browsing.claiming(subject, unverified(invited));
        browsing.submit("/sign-in/code", "address", invited);
        clock.forward(Duration.ofMinutes(10).plusSeconds(1));
        browsing.submit("/sign-in/proof", "code", Mails.code(invited));
        assertTrue(browsing.page().select(".faults").text().contains("no longer valid"));
        assertEquals(null, stored(person).subject);
    }

    @Test
    void whetherAnybodyWasInvitedAtAnAddressIsNotTold() {
        var subject = Given.unique("curious");
        var invited = Given.unique("invited") + "@example.org";
        Given.person(invited, "García");
        var nobody = Given.unique("nobody") + "@example.org";
        var browsing = Browsing.claiming(subject, unverified("x@example.org"));
        browsing.submit("/sign-in/code", "address", invited);
        var there = browsing.page().select("main").html().replace(invited, "…");
        browsing.submit("/sign-in/code", "address", nobody);
        var notThere = browsing.page().select("main").html().replace(nobody, "…");
        assertEquals(there.replaceAll("value=\"[^\"]*\"", ""), notThere.replaceAll("value=\"[^\"]*\"", ""));
        assertEquals(1, Mails.to(invited).size());
        assertEquals(0, Mails.to(nobody).size());
    }

    @Test
    void twentyWrongCodesCloseAnAddressForADayToAllAccountsWhetherOrNotAnybodyIsThere() {
        var invited = Given.unique("invited") + "@example.org";
        Given.person(invited, "García");
        var nobody = Given.unique("nobody") + "@example.org";
        var pages = List.of(invited, nobody).stream()
                .map(address -> {
                    for (var account = 0; account < 4; account++) {
                        mistyped(Browsing.claiming(Given.unique("curious"), unverified("x@example.org")), address);
                    }
                    var another = Browsing.claiming(Given.unique("curious"), unverified("x@example.org"));
                    another.submit("/sign-in/code", "address", address);
                    assertEquals(422, another.status());
                    return another.page().select("main").html().replace(address, "…");
                })
                .map(it -> it.replaceAll("value=\"[^\"]*\"", ""))
                .toList();
        assertEquals(pages.get(0), pages.get(1));
        assertTrue(pages.get(0).contains("Too many wrong codes were typed. No further code is sent for 1 day."));
        assertEquals(4, Mails.to(invited).size());
        assertEquals(0, Mails.to(nobody).size());
    }

    @Test
    void twentyWrongCodesCloseAnAccountForADayWhateverItProvedInBetween() {
        var curious = Browsing.claiming(Given.unique("curious"), unverified("x@example.org"));
        for (var address = 0; address < 3; address++) {
            mistyped(curious, Given.unique("nobody") + "@example.org");
        }
        var own = Given.unique("own") + "@example.org";
        Given.person(own, "García");
        Given.person(own, "Pérez");
        curious.submit("/sign-in/code", "address", own);
        curious.submit("/sign-in/proof", "code", Mails.code(own));
        assertEquals("Which of these are you?", curious.heading());
        mistyped(curious, Given.unique("nobody") + "@example.org");
        var next = Given.unique("invited") + "@example.org";
        Given.person(next, "Invited");
        curious.submit("/sign-in/code", "address", next);
        assertEquals(422, curious.status());
        assertEquals(0, Mails.to(next).size());
    }

    private static void mistyped(Browsing browsing, String address) {
        browsing.post(
                "/sign-in/code",
                Map.of(
                        "csrf-token", List.of(browsing.cookies().get("csrf")),
                        "to", List.of("/home"),
                        "address", List.of(address)));
        browsing.get("/sign-in/first");
        for (var tried = 0; tried < 5; tried++) {
            browsing.submit("/sign-in/proof", "code", "none");
            assertEquals(422, browsing.status());
        }
        browsing.get("/sign-in/first");
    }

    @Test
    void anotherAddressIsToldWhereTheInvitationWentAndWhomToAsk() {
        var meeting = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.contactMail = "secretariat@example.org";
        });
        var person = Given.person("mendez@" + Given.unique("m") + ".example.org", "Méndez");
        var link = Given.in(() -> links.address(links.issue(person.id, meeting.id)));
        var browsing = Browsing.nobody().get(URI.create(link).getPath());
        var subject = Given.unique("wrong");
        browsing.signInFrom(
                "/sign-in",
                subject,
                "{\"email\":\"other@example.org\",\"email_verified\":true,\"roles\":[\"delegate\"]}");
        assertEquals(
                "You are signed in as other@example.org. This invitation went to m…z@…. Sign in with that address, or"
                        + " ask secretariat@example.org to add you.",
                browsing.page().select(".lead").text());
    }

    @Test
    void aGrantWithoutItsRoleInTheTokenGetsASentenceAndAWayOn() {
        var subject = Given.unique("officer");
        var person = Given.person(subject + "@example.org", "García");
        var idm = Given.process("idm");
        Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        var browsing = Browsing.as(subject, subject + "@example.org", "delegate", "focal-point");
        assertEquals("Your access", browsing.heading());
        assertTrue(
                browsing.page().select(".notice p").get(0).text().startsWith("You have been appointed: secretariat, "));
        assertEquals("/home", browsing.page().select("main .btn-primary").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/sign-out", "javascript:x"})
    void signingInNeverLeadsToAnotherSite(String to) {
        var browsing = Given.newcomer();
        var answer = browsing.once("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        assertTrue(answer.header("Location").endsWith("/sign-in/first?to=%2Fhome"), answer.header("Location"));
    }

    @Test
    void signingInLeadsBackToThePageThatOfferedIt() {
        var subject = Given.unique("back");
        Given.person(subject + "@example.org", "García");
        var browsing = Browsing.nobody()
                .signInFrom(
                        "/sign-in?to=/account",
                        subject,
                        "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[]}");
        assertEquals("Your access", browsing.heading());
    }

    @Test
    void theLanguageTheyChoseIsKeptOnThePerson() {
        var subject = Given.unique("lang");
        var person = Given.person(subject + "@example.org", "García");
        var browsing = Browsing.nobody().get("/?lang=fr");
        browsing.signIn(subject, "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[]}");
        assertEquals("fr", stored(person).language);
        var elsewhere = Browsing.as(subject, subject + "@example.org");
        assertEquals("fr", elsewhere.get("/").page().select("html").attr("lang"));
    }

    @Test
    void theProviderIsToldTheLanguageAndAskedWithPkceAndNonce() {
        var browsing = Browsing.nobody().get("/?lang=es");
        var location = browsing.once("/sign-in").header("Location");
        assertTrue(location.contains("ui_locales=es"), location);
        assertTrue(location.contains("code_challenge_method=S256"), location);
        assertTrue(location.contains("nonce="), location);
    }

    /** What the provider gave to one browser signs nobody in at another: neither whole, nor its code with the other's state. */
    @Test
    void whatTheProviderGaveToOneBrowserSignsNobodyInAtAnother() {
        var thief = Given.unique("thief");
        Given.person(thief + "@example.org", "Thief");
        var claims = "{\"email\":\"" + thief + "@example.org\",\"email_verified\":true,\"roles\":[\"delegate\"]}";
        var own = Browsing.nobody();
        var stolen = returned(own, thief, claims);
        var victim = Browsing.nobody();
        var theirs = returned(victim, thief, claims);
        var forged = theirs.replaceFirst("code=[^&]*", "code=" + value(stolen, "code"));
        for (var address : List.of(
                stolen,
                stolen.replaceFirst("state=[^&]*", "state=" + value(theirs, "state")),
                forged,
                "/sign-in/return?code=x")) {
            var answer = victim.once(address);
            assertTrue(
                    answer.statusCode() == 401 || answer.statusCode() == 302,
                    () -> address + " " + answer.statusCode());
            victim.get("/");
            assertEquals(
                    0, victim.page().select("header form[action=/sign-out]").size(), address);
        }
        var known = Browsing.claiming(thief, claims).get("/");
        assertEquals(1, known.page().select("header form[action=/sign-out]").size());
    }

    /** Of another sign-in, of none, from another issuer, for another client, over long ago. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nonce\":\"of-another-sign-in\"",
                "\"nonce\":null",
                "\"iss\":\"https://elsewhere.example.org\"",
                "\"aud\":\"another-client\"",
                "\"exp\":1577836800"
            })
    void anIdTokenThatIsNoAnswerToWhatWasAskedSignsNobodyIn(String wrong) {
        var subject = Given.unique("forged");
        Given.person(subject + "@example.org", "Forged");
        var right = "\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[\"delegate\"]";
        var browsing = Browsing.nobody();
        var answer = browsing.once(returned(browsing, subject, "{" + right + "," + wrong + "}"));
        assertEquals(401, answer.statusCode());
        assertEquals(
                "Signing in was not completed",
                org.jsoup.Jsoup.parse(answer.asString()).select("h1").text());
        browsing.get("/");
        assertEquals(0, browsing.page().select("header form[action=/sign-out]").size());
        var known = Browsing.claiming(subject, "{" + right + "}").get("/");
        assertEquals(1, known.page().select("header form[action=/sign-out]").size(), "without that it does");
    }

    /** Where the provider leads them who signed in there as that subject, not gone to yet. */
    private static String returned(Browsing browsing, String subject, String claims) {
        var login = browsing.once("/sign-in").header("Location");
        var back = URI.create(given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", encoded(subject))
                .formParam("claims", encoded(claims))
                .post(URI.create(login))
                .header("Location"));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String value(String address, String name) {
        return address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    @Test
    void anAdministratorNeedsNoInvitation() {
        var subject = Given.unique("admin");
        var browsing = Browsing.as(subject, subject + "@example.org", "admin");
        browsing.get("/account");
        assertEquals("Your access", browsing.heading());
    }

    @Test
    void signingOutEndsTheSessionAtTheProviderToo() {
        var subject = Given.unique("out");
        Given.person(subject + "@example.org", "García");
        var browsing = Browsing.as(subject, subject + "@example.org");
        browsing.get("/");
        var out = browsing.post(
                "/sign-out",
                Map.of(
                        "csrf-token",
                        List.of(browsing.page()
                                .select("[name=csrf-token]")
                                .first()
                                .val())));
        assertEquals("\"cache\",\"storage\"", out.header("Clear-Site-Data"));
        var atProvider = browsing.once("/sign-out/provider").header("Location");
        assertTrue(atProvider.startsWith(Stack.provider().issuer()), atProvider);
        assertTrue(atProvider.contains("id_token_hint="), atProvider);
        browsing.get("/");
        assertEquals(0, browsing.page().select(".who-name").size());
        assertTrue(browsing.once("/sign-in")
                .header("Location")
                .startsWith(Stack.provider().issuer()));
    }

    @Test
    void atAnAddressThatDoesNotExistTheyAreStillSignedIn() {
        var browsing = Given.newcomer();
        browsing.get("/");
        browsing.get("/no/such/address");
        assertEquals(404, browsing.status());
        assertEquals(1, browsing.page().select("header form[action=/sign-out]").size());
    }

    @Test
    void comingBackWithoutHavingSignedInIsAPageWithAWayOn() {
        var answer = Browsing.nobody().get("/sign-in/interrupted?error=access_denied");
        assertEquals(401, answer.status());
        assertEquals("Signing in was not completed", answer.heading());
    }

    @Test
    void createYourAccessLeadsToTheConfiguredAddressWhereTheProviderOffersNone() {
        var answer = Browsing.nobody().once("/sign-in/create?to=/account");
        assertEquals(303, answer.statusCode());
        assertEquals(Stack.CREATE_ACCESS, answer.header("Location"));
    }

    @Test
    void signedInWithoutInvitationThereIsASentenceAndAWayOn() {
        var subject = Given.unique("nobody");
        var browsing = Browsing.as(subject, subject + "@example.org", "delegate", "focal-point");
        assertEquals("We do not know you yet", browsing.heading());
        assertEquals(
                "You are signed in as " + subject
                        + "@example.org. No invitation and no appointment went to that address.",
                browsing.page().select(".lead").text());
        assertEquals(
                1, browsing.page().select("main form[action=/sign-in/code]").size());
        assertEquals(1, browsing.page().select("main form[action=/sign-out]").size());
    }
}
