package org.intersession.identity.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.platform.Role;
import org.intersession.testing.Chromium;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.MovableRealTime;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real realm in Keycloak itself, through its real login page, in a real browser. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = KeycloakServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class KeycloakIT {
    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private static String address() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    @Test
    void anOfficerOfASecretariatSignsInWithRoleAndGrantAndIsAskedAgainAfterSigningOut() {
        var email = account("secretariat-officer", Role.SECRETARIAT, Given.process("idm").id, null, "secretariat");
        try (var context = Chromium.started().newContext()) {
            var page = context.newPage();
            page.navigate(address() + "/sign-in?to=/account");
            signIn(page, email);
            assertHolds(page, "secretariat", "International Dialogue on Migration");
            page.navigate(address() + "/processes/idm/people");
            assertTrue(page.locator("h1").textContent().startsWith("People: "));
            page.locator("header form[action='/sign-out'] button").click();
            page.waitForURL(url -> url.startsWith(address() + "/?state="));
            assertEquals(0, page.locator(".who-name").count());
            page.navigate(address() + "/sign-in?to=/account");
            assertEquals(1, page.locator("#kc-login").count());
        }
    }

    @Test
    void aFocalPointSignsInWithTheRolesThatEveryAccountHas() {
        var email = account("focal-point", Role.FOCAL_POINT, null, Given.party("CIV").id);
        try (var context = Chromium.started().newContext()) {
            var page = context.newPage();
            page.navigate(address() + "/sign-in?to=/account");
            signIn(page, email);
            assertHolds(page, "focal point", "Côte d'Ivoire");
        }
    }

    @Test
    void signedOutByTheProviderTheyAreSignedOutHere() {
        var email = account("signed-out", Role.FOCAL_POINT, null, Given.party("CIV").id);
        try (var context = Chromium.started().newContext()) {
            var page = context.newPage();
            page.navigate(address() + "/sign-in?to=/account");
            signIn(page, email);
            KeycloakServer.signOutEverywhere(email);
            page.navigate(address() + "/");
            assertEquals(0, page.locator(".who-name").count());
        }
    }

    @Test
    void whoTakesAListAwayLongAfterwardsIsAskedForTheirPasswordAgain() {
        var email = account("asked-again", Role.SECRETARIAT, Given.process("idm").id, null, "secretariat");
        var table = "participants-" + Given.announced(Given.process("idm")).slug + ".csv";
        try (var context = Chromium.started().newContext()) {
            var page = context.newPage();
            page.navigate(address() + "/sign-in?to=/account");
            signIn(page, email);
            page.waitForTimeout(11_000);
            // Keycloak says by the machine's clock when they signed in.
            clock.standAt(MovableRealTime.CLOCK.instant());
            page.navigate(address() + "/meetings/" + table.substring(13, table.length() - 4) + "/participants.csv");
            assertTrue(page.url().contains("max_age=10"), page.url());
            page.fill("#password", KeycloakServer.PASSWORD);
            var file = page.waitForDownload(() -> page.click("#kc-login"));
            assertEquals(table, file.suggestedFilename());
        }
    }

    @Test
    void aSessionGoesOnWhenItsTokensAreRenewed() {
        var email = account("renewed", Role.FOCAL_POINT, null, Given.party("CIV").id);
        KeycloakServer.tokensHold(5);
        try (var context = Chromium.started().newContext()) {
            var page = context.newPage();
            page.navigate(address() + "/sign-in?to=/account");
            signIn(page, email);
            page.waitForTimeout(7000);
            page.navigate(address() + "/account");
            assertHolds(page, "focal point", "Côte d'Ivoire");
            assertEquals(1, page.locator(".sessions li").count());
        } finally {
            KeycloakServer.tokensHold(300);
        }
    }

    @Test
    void aMachineAsksTheApiWithATokenOfItsOwn() {
        var client = Given.unique("calendar");
        var token = KeycloakServer.machine(client);
        Given.in(() -> {
            var machine = Person.machine(
                    KeycloakServer.issuer(), client, "A calendar", "calendar@example.org", Instant.EPOCH);
            machine.persist();
            new Grant(machine, Role.SECRETARIAT, Given.process("midsa").id, null, null, Instant.EPOCH, null).persist();
            return null;
        });
        given().auth()
                .oauth2(token)
                .get(address() + "/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("A calendar"))
                .body("appointments.process", contains("midsa"));
    }

    /** With {@code verifyEmail}, Keycloak asks for the password only after the address is proved. */
    @Test
    void whoWasInvitedMakesAnAccountProvesTheAddressByMailAndIsRecognized() throws Exception {
        var email = Given.unique("invited") + "@example.org";
        Given.grant(Given.person(email, "García"), Role.FOCAL_POINT, null, null, Given.party("MEX").id);
        try (var context = Chromium.started().newContext()) {
            var page = context.newPage();
            page.navigate(address() + "/sign-in/create?to=/account");
            assertTrue(page.url().startsWith(KeycloakServer.issuer()), page.url());
            page.fill("#email", email);
            page.fill("#firstName", "Example");
            page.fill("#lastName", "García");
            page.locator("#kc-register-form [type=submit]").click();
            page.waitForURL(url -> url.contains("VERIFY_EMAIL"));
            page.navigate(linkIn(email));
            page.fill("#password-new", KeycloakServer.PASSWORD);
            page.fill("#password-confirm", KeycloakServer.PASSWORD);
            page.locator("#kc-passwd-update-form [type=submit]").first().click();
            page.waitForURL(address() + "/account");
            assertEquals("Example García", page.locator(".who-name").textContent());
            assertEquals("focal point", page.locator("table.grid tbody th").textContent());
        }
    }

    /** The address that the provider sent, to prove that the new account's mail is read. */
    private static String linkIn(String email) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Stack.received(email).isEmpty() && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        var text = ((Multipart) Stack.received(email).get(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
        var link = Pattern.compile("https?://\\S+action-token\\S+").matcher(text);
        assertTrue(link.find(), text);
        return link.group();
    }

    private static String account(String name, Role role, UUID process, UUID party, String... roles) {
        var email = Given.unique(name) + "@example.org";
        Given.grant(Given.person(email, "Officer"), role, process, null, party);
        KeycloakServer.account(email, "Example", "Officer", roles);
        return email;
    }

    private static void signIn(Page page, String email) {
        page.fill("#username", email);
        page.fill("#password", KeycloakServer.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(address() + "/account");
    }

    private static void assertHolds(Page page, String role, String where) {
        assertEquals("Your access", page.locator("h1").textContent());
        assertEquals("Example Officer", page.locator(".who-name").textContent());
        assertEquals(0, page.locator(".notice").count(), "no role is lacking");
        assertEquals(role, page.locator("table.grid tbody th").textContent());
        assertEquals(where, page.locator("table.grid tbody td").first().textContent());
    }
}
