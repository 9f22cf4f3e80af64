package org.intersession.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.intersession.identity.Grant;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** A provider that knows {@code prompt=create}, calls its claims otherwise and gives nobody the role of administrator. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = ProviderThatCreates.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class OtherProviderTest {
    private static String claims(String subject, String claim) {
        return "{\"email\":\"" + subject + "@example.org\",\"" + claim + "\":true,\"roles\":[\"delegate\"]}";
    }

    @Test
    void createYourAccessAsksTheProviderToCreateAndSigningInDoesNot() {
        var browsing = Browsing.nobody();
        var create = browsing.once("/sign-in/create?to=/account").header("Location");
        var there = browsing.once(URI.create(create).getRawPath() + "?"
                        + URI.create(create).getRawQuery())
                .header("Location");
        assertTrue(there.startsWith(Stack.provider().issuer()), there);
        assertTrue(there.contains("prompt=create"), there);
        assertFalse(Browsing.nobody().once("/sign-in").header("Location").contains("prompt="));
    }

    @Test
    void theClaimThatSaysVerifiedIsTheOneThatTheSettingNames() {
        var trusted = Given.unique("trusted");
        Given.person(trusted + "@example.org", "García");
        var browsing = Browsing.claiming(trusted, claims(trusted, "address_checked"));
        assertEquals(
                "Example García", browsing.get("/").page().select(".who-name").text());
        var other = Given.unique("other");
        Given.person(other + "@example.org", "García");
        assertEquals(
                "We do not know you yet",
                Browsing.claiming(other, claims(other, "email_verified")).heading());
    }

    @Test
    void theIssuerIsTheOneThatTheSettingNamesWhateverTheProviderSaysOfItself() {
        var subject = Given.unique("other");
        Given.person(subject + "@example.org", "García");
        var right = claims(subject, "address_checked");
        assertEquals(
                "Example García",
                Browsing.claiming(subject, right)
                        .get("/")
                        .page()
                        .select(".who-name")
                        .text());
        var claimed = right.replace("{", "{\"iss\":\"" + ProviderThatCreates.CLAIMED + "\",");
        assertThrows(AssertionError.class, () -> Browsing.claiming(subject, claimed));
    }

    @Test
    void theRolesAreThoseOfTheClaimThatTheSettingNames() {
        var roles = Map.of("\"realm_access\":{\"roles\":[\"secretariat\"]}", 200, "\"roles\":[\"secretariat\"]", 403);
        roles.forEach((claim, status) -> {
            var officer = Given.unique("officer");
            Given.grant(
                    Given.person(officer + "@example.org", "Officer"),
                    Role.SECRETARIAT,
                    Given.process("idm").id,
                    null,
                    null);
            var claims = "{\"email\":\"" + officer + "@example.org\",\"address_checked\":true," + claim + "}";
            assertEquals(
                    status,
                    Browsing.claiming(officer, claims).get("/meetings/new").status(),
                    claim);
        });
    }

    @Test
    void theSettingMakesOneAdministratorOnce() {
        var first = ProviderThatCreates.FIRST_ADMIN;
        var another = Given.unique("another");
        Given.person(another + "@example.org", "Other");
        assertEquals(
                404,
                Browsing.claiming(another, claims(another, "address_checked"))
                        .get("/admin/persons")
                        .status());
        var browsing = Browsing.claiming(first, claims(first, "address_checked"));
        assertEquals(200, browsing.get("/admin/persons").status());
        List<Grant> made = Given.in(() -> Grant.list("role", Role.ADMIN));
        assertEquals(1, made.size());
        Given.in(() -> {
            Grant.<Grant>findById(made.get(0).id).endAt(made.get(0).validFrom);
            return null;
        });
        var again = Browsing.claiming(first, claims(first, "address_checked"));
        assertEquals(404, again.get("/admin/persons").status(), "what was ended is not made again");
        assertEquals(1L, Given.in(() -> Grant.count("role", Role.ADMIN)));
    }
}
