package org.intersession.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** A program that asks the API with somebody's token. The person has signed in once before, and so is known. */
public final class Program {
    private final String token;

    private Program(String token) {
        this.token = token;
    }

    /** A machine's own account: a token for the API in which there is no person of ours. */
    public static Program machine() {
        return new Program(token(Given.unique("machine"), null, List.of()));
    }

    /** A client with a token of its own, as the provider gives it for the client's credentials. */
    public static Program client(String id) {
        Stack.provider().expect(id);
        return new Program(given().auth()
                .preemptive()
                .basic(id, "not-a-secret")
                .formParam("grant_type", "client_credentials")
                .post(Stack.provider().issuer() + "/token")
                .path("access_token"));
    }

    static Program of(String subject, String email, List<String> roles) {
        return new Program(token(subject, email, roles));
    }

    public static Program officer(Process process) {
        return acting(Role.SECRETARIAT, process.id, null, null);
    }

    public static Program focalPoint(Party party) {
        return acting(Role.FOCAL_POINT, null, null, party.id);
    }

    public static Program chair(Meeting meeting) {
        return acting(Role.CHAIR, null, meeting.id, null);
    }

    public static Program conferenceServices(Meeting meeting) {
        return acting(Role.CONFERENCE_SERVICES, null, meeting.id, null);
    }

    public static Program admin() {
        var subject = Given.unique("admin");
        return Browsing.as(subject, subject + "@example.org", Role.ADMIN.inToken())
                .program();
    }

    /** Of the person confirmed under that family name. */
    public static Program delegate(Meeting meeting, String family) {
        return Delegating.delegate(meeting, family).program();
    }

    private static Program acting(Role role, UUID process, UUID meeting, UUID party) {
        return Given.signedIn("Program", role, process, meeting, party).program();
    }

    private static String token(String subject, String email, List<String> roles) {
        var claims = email == null
                ? Map.<String, Object>of("aud", "intersession-api", "roles", roles)
                : Map.<String, Object>of(
                        "aud", "intersession-api", "roles", roles, "email", email, "email_verified", true);
        return Stack.provider().accessToken(subject, claims);
    }

    public String authorization() {
        return "Bearer " + token;
    }

    public RequestSpecification asks() {
        var asking = given().header("Authorization", authorization()).accept("application/json");
        return Recorder.on() ? asking.filter(new Recorder()) : asking;
    }

    public Response get(String path, Object... names) {
        return asks().get(path, names);
    }

    public Response post(String path, Object body, Object... names) {
        return sends(body).post(path, names);
    }

    public Response put(String path, Object body, Object... names) {
        return sends(body).put(path, names);
    }

    public Response delete(String path, Object... names) {
        return asks().delete(path, names);
    }

    /** The status alone, of reading that address or of sending an empty object to it; where the route takes no JSON, bytes. */
    public int status(String method, String path) {
        return Wire.status(
                method,
                path,
                Map.of("Authorization", authorization()),
                new HashMap<>(),
                method.equals("GET") ? List.of() : List.of(Wire.Body.JSON, Wire.Body.BYTES));
    }

    private RequestSpecification sends(Object body) {
        return asks().contentType("application/json; charset=UTF-8").body(body);
    }
}
