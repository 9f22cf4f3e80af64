package org.intersession.identity.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ApiSignInTest {
    private static String officer() {
        var subject = Given.unique("api");
        var person = Given.person(subject + "@example.org", "García");
        Given.grant(person, Role.SECRETARIAT, Given.process("idm").id, null, null);
        Browsing.as(subject, subject + "@example.org", "secretariat");
        return subject;
    }

    private static String token(String subject, String audience) {
        return Stack.provider()
                .server()
                .issueToken(
                        "intersession",
                        subject,
                        audience,
                        Map.of("roles", List.of("secretariat"), "auth_time", 4_102_444_800L))
                .serialize();
    }

    @Test
    void aTokenForTheApiIsAccepted() {
        given().auth()
                .oauth2(token(officer(), "intersession-api"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Example García"))
                .body("roles", equalTo(List.of("secretariat")))
                .body("appointments[0].process", equalTo("idm"));
    }

    @Test
    void aTokenForAnotherAudienceIsNot() {
        given().auth()
                .oauth2(token(officer(), "another-api"))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("status", equalTo(401));
    }

    @Test
    void aTokenThatTheProviderDidNotMakeSoIsNone() throws Exception {
        var subject = officer();
        var claims = new JWTClaimsSet.Builder()
                .issuer(Stack.provider().issuer())
                .subject(subject)
                .audience("intersession-api")
                .claim("roles", List.of("secretariat"))
                .claim("auth_time", 4_102_444_800L)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        var right = token(subject, "intersession-api");
        var key = SignedJWT.parse(right).getHeader().getKeyID();
        // Signed by whoever likes under the name of the provider's key, by a key that it brings along or says where to
        // find, with the provider's public key as a secret, and not at all.
        var own = new RSAKeyGenerator(2048).keyID("own").generate();
        var lookedFor = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            lookedFor.incrementAndGet();
            var body = new JWKSet(own.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.start();
        var keys = "http://localhost:" + elsewhere.getAddress().getPort() + "/keys";
        var by = new RSASSASigner(own);
        var signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key).build(), claims.build());
        signed.sign(by);
        var bringing = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("own")
                        .jwk(own.toPublicJWK())
                        .build(),
                claims.build());
        bringing.sign(by);
        var pointing = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("own")
                        .jwkURL(URI.create(keys))
                        .build(),
                claims.build());
        pointing.sign(by);
        var secret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key).build(), claims.build());
        secret.sign(new MACSigner(keys().getKeyByKeyId(key)
                .toRSAKey()
                .toPublicJWK()
                .toRSAPublicKey()
                .getEncoded()));
        assertEquals(200, asked(right));
        for (var forged : List.of(
                signed.serialize(),
                bringing.serialize(),
                pointing.serialize(),
                secret.serialize(),
                new PlainJWT(claims.build()).serialize(),
                right.substring(0, right.lastIndexOf('.') + 1),
                made(subject, Map.of("iss", "https://elsewhere.example.org")),
                made(subject, Map.of("exp", 1_577_836_800L)))) {
            assertEquals(401, asked(forged), forged);
        }
        elsewhere.stop(0);
        assertEquals(0, lookedFor.get(), "nobody looks for a key elsewhere");
    }

    /** As the provider gives it to a browser's session: for the client, not for the API. */
    @Test
    void anIdTokenIsNoTokenForTheApi() {
        var subject = officer();
        assertEquals(200, asked(token(subject, "intersession-api")));
        assertEquals(401, asked(token(subject, "intersession")));
    }

    private static JWKSet keys() throws Exception {
        return JWKSet.load(URI.create(Stack.provider().issuer() + "/jwks").toURL());
    }

    private static int asked(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").statusCode();
    }

    /** By the provider, with claims that are wrong. */
    private static String made(String subject, Map<String, Object> wrong) {
        return Stack.provider().accessToken(subject, wrong);
    }

    @Test
    void evenWhereTheAnswerIsPublicAWrongTokenIsSaidToBeWrong() {
        given().auth()
                .oauth2(token(officer(), "another-api"))
                .get("/api/v1/processes/idm/people")
                .then()
                .statusCode(401);
    }

    @Test
    void withoutATokenTheAnswerIsAProblemDocumentAndNoRedirect() {
        given().redirects()
                .follow(false)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void theCookieOfASessionIsNoTokenForTheApi() {
        var browsing = Given.officer(Given.process("idm"));
        given().cookies(browsing.cookies()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void thePeopleOfAProcessAreGivenToItsSecretariat() {
        given().auth()
                .oauth2(token(officer(), "intersession-api"))
                .get("/api/v1/processes/idm/people")
                .then()
                .statusCode(200)
                .body("role", org.hamcrest.Matchers.hasItem("secretariat"));
        given().auth()
                .oauth2(token(officer(), "intersession-api"))
                .get("/api/v1/processes/berne/people")
                .then()
                .statusCode(404);
    }
}
