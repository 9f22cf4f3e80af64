package org.intersession.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm as an installation imports it: a confidential client, the roles, no account and no secret. */
class RealmTest {
    private static final Path REALM = Path.of("deploy/keycloak/realm.json");

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(REALM.toFile());
    }

    private static Set<String> names(JsonNode list, String member) {
        var names = new TreeSet<String>();
        StreamSupport.stream(list.spliterator(), false)
                .forEach(it -> names.add(it.path(member).asText()));
        return names;
    }

    @Test
    void whoeverIsInvitedRegistersThemselvesAndProvesTheirAddress() throws IOException {
        var realm = realm();
        for (var yes : List.of("registrationAllowed", "registrationEmailAsUsername", "verifyEmail")) {
            assertEquals("true", realm.path(yes).asText(), yes);
        }
        assertEquals("false", realm.path("duplicateEmailsAllowed").asText());
    }

    @Test
    void everyAccountHasTheTwoRolesThatGiveNothingByThemselves() throws IOException {
        assertEquals(
                new TreeSet<>(List.of(
                        "admin",
                        "chair",
                        "conference-services",
                        "default-roles-intersession",
                        "delegate",
                        "focal-point",
                        "secretariat")),
                names(realm().at("/roles/realm"), "name"));
        assertEquals(
                "default-roles-intersession", realm().at("/defaultRole/name").asText());
        for (var role : realm().at("/roles/realm")) {
            if (role.path("name").asText().equals("default-roles-intersession")) {
                assertEquals(
                        "[\"delegate\",\"focal-point\"]",
                        role.at("/composites/realm").toString());
            }
        }
    }

    @Test
    void theOneClientIsConfidentialAsksWithPkceAndComesBackToItsOwnAddressAlone() throws IOException {
        assertEquals(Set.of("intersession"), names(realm().path("clients"), "clientId"));
        var client = realm().at("/clients/0");
        assertEquals("false", client.path("publicClient").asText());
        assertEquals("true", client.path("standardFlowEnabled").asText());
        for (var flow : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertEquals("false", client.path(flow).asText(), flow);
        }
        assertEquals(
                "S256",
                client.path("attributes").path("pkce.code.challenge.method").asText());
        assertEquals(
                "[\"${INTERSESSION_ADDRESS}/sign-in/return\"]",
                client.path("redirectUris").toString());
    }

    @Test
    void theTokenHasRolesAddressAndAudience() throws IOException {
        var claims = new TreeSet<String>();
        for (var scope : realm().path("clientScopes")) {
            for (var mapper : scope.path("protocolMappers")) {
                var config = mapper.path("config");
                claims.add(
                        config.has("claim.name")
                                ? config.path("claim.name").asText()
                                : config.path("included.custom.audience").asText());
            }
        }
        for (var claim : List.of("roles", "email", "email_verified", "auth_time", "intersession-api")) {
            assertEquals(true, claims.contains(claim), claim);
        }
    }

    @Test
    void itHasNoAccountAndNoSecretOfItsOwn() throws IOException {
        var text = Files.readString(REALM);
        assertFalse(realm().has("users"));
        assertFalse(text.contains("\"credentials\""));
        assertEquals(
                "${INTERSESSION_OIDC_SECRET}", realm().at("/clients/0/secret").asText());
    }
}
