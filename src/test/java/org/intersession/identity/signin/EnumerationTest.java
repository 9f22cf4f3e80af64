package org.intersession.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.intersession.identity.link.LinkKey;
import org.intersession.identity.link.PersonalLink;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Nothing at the door tells who is known here and who is not: the same answer, to the letter, for the same work. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class EnumerationTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    SessionFactory sessions;

    @Inject
    PersonalLinks links;

    @Inject
    LinkKey key;

    /** An answer without what differs from one time to the next, and with how many questions it took. */
    private record Told(String answer, long statements) {}

    private Told told(Supplier<Raw> asked, String... own) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        var answer = asked.get();
        var statements = sessions.getStatistics().getPrepareStatementCount() - before;
        var headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(List.of("x-request-id", "date", "content-length"));
        var body = answer.body().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "TOKEN");
        for (var one : own) {
            body = body.replace(one, "OWN");
            headers.replaceAll((name, value) -> value.replace(one, "OWN"));
        }
        return new Told(answer.status() + " " + headers + "\n" + body, statements);
    }

    /** Somebody with an account whom we do not know, and whose address the provider does not vouch for. */
    private static Browsing newcomer() {
        var subject = Given.unique("newcomer");
        return Browsing.claiming(
                subject,
                "{\"email\":\"own@example.org\",\"email_verified\":false,\"name\":\"N\",\"roles\":[\"delegate\"]}");
    }

    @Test
    void askingForACodeTellsNobodyWhoWasInvited() {
        var invited = Given.unique("somebody") + "@example.org";
        Given.person(invited, "Invited");
        var shared = Given.unique("somebody") + "@example.org";
        Given.person(shared, "One");
        Given.person(shared, "Other");
        var signedIn = Given.unique("somebody");
        Given.person(signedIn + "@example.org", "Known");
        Browsing.as(signedIn, signedIn + "@example.org", "delegate");
        var unknown = Given.unique("somebody") + "@example.org";

        var told = new TreeMap<String, Set<Told>>();
        for (var address : List.of(invited, shared, signedIn + "@example.org", unknown)) {
            var asking = newcomer();
            asking.get("/sign-in/first");
            var session = Raw.cookies(asking);
            var body = "csrf-token=" + asking.cookies().get("csrf") + "&address=" + address;
            var steps = new LinkedHashMap<String, Supplier<Raw>>();
            steps.put("1 asks", () -> Raw.of("POST", "/sign-in/code", FORM, body, session));
            steps.put("2 reads", () -> Raw.get("/sign-in/first", session));
            steps.put("3 enters", () -> Raw.of("POST", "/sign-in/proof", FORM, body + "&code=000000x", session));
            steps.forEach((step, asked) ->
                    told.computeIfAbsent(step, it -> new HashSet<>()).add(told(asked, address)));
        }
        told.forEach((step, answers) -> assertEquals(1, answers.size(), () -> step + " " + answers));
        assertEquals(
                List.of(1, 1, 0, 0),
                List.of(
                        Mails.to(invited).size(),
                        Mails.to(shared).size(),
                        Mails.to(signedIn + "@example.org").size(),
                        Mails.to(unknown).size()));
    }

    @Test
    void afterTheLastCodeOfAnHourKnownAndUnknownAreToldTheSame() {
        var invited = Given.unique("somebody") + "@example.org";
        Given.person(invited, "Invited");
        var answers = new TreeSet<String>();
        for (var address : List.of(invited, Given.unique("somebody") + "@example.org")) {
            var asking = newcomer();
            asking.get("/sign-in/first");
            var statuses = new StringBuilder();
            for (var times = 0; times < 7; times++) {
                var told = told(
                        () -> Raw.of(
                                "POST",
                                "/sign-in/code",
                                FORM,
                                "csrf-token=" + asking.cookies().get("csrf") + "&address=" + address,
                                Raw.cookies(asking)),
                        address);
                statuses.append(told.answer, 0, 4).append(told.statements).append(' ');
            }
            answers.add(statuses.toString());
        }
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(
                List.of("303", "303", "303", "303", "303", "429", "429"),
                List.of(answers.first().trim().replaceAll("(\\d{3}) \\d+", "$1").split(" ")));
    }

    @Test
    void aLinkThatOpensNothingDoesNotTellWhy() {
        Meeting meeting = Given.announced(Given.process("idm"));
        var person = Given.person(Given.unique("linked") + "@example.org", "Linked");
        var right = Given.in(() -> key.token(PersonalLink.findById(links.issue(person.id, meeting.id))));
        var revoked = Given.person(Given.unique("linked") + "@example.org", "Revoked");
        var ended = Given.in(() -> key.token(PersonalLink.findById(links.issue(revoked.id, meeting.id))));
        Given.in(() -> {
            links.revoke(revoked.id, meeting.id);
            return null;
        });
        var expired = Given.person(Given.unique("linked") + "@example.org", "Expired");
        var over = Given.in(() -> {
            PersonalLink link = PersonalLink.findById(links.issue(expired.id, meeting.id));
            link.giveUntil(Instant.EPOCH);
            return key.token(link);
        });
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("of nobody", "A".repeat(64));
        tokens.put("of somebody, made up", right.substring(0, 22) + "A".repeat(42));
        tokens.put("revoked", ended);
        tokens.put("expired", over);
        var told = new LinkedHashMap<String, Told>();
        tokens.forEach((name, token) -> told.put(name, told(() -> Raw.get("/l/" + token))));
        var one = told.get("of nobody");
        assertEquals(Map.of("of nobody", one, "of somebody, made up", one, "revoked", one, "expired", one), told);
        assertEquals(
                one.answer, told(() -> Raw.get("/l/nonsense")).answer, "and what is no token at all is told the same");
        assertEquals(303, Raw.get("/l/" + right).status());
    }

    @Test
    void anInvitationThatIsNotOneDoesNotTellWhy() {
        var answers = new TreeSet<String>();
        var works = new TreeSet<Long>();
        for (var token : List.of("A".repeat(64), "B".repeat(64), "A".repeat(86), "x".repeat(64))) {
            var told = told(() -> Raw.get("/invitations/" + token));
            answers.add(told.answer);
            works.add(told.statements);
        }
        assertEquals(1, answers.size(), () -> String.join("\n----\n", answers));
        assertEquals(1, works.size(), works::toString);
    }

    @Test
    void settingOutToTheProviderIsTheSameForEverybody() {
        var one = Raw.get("/sign-in?to=/home");
        var other = Raw.get("/sign-in?to=/meetings/none", "Cookie: lang=en");
        assertEquals(List.of(302, 302), List.of(one.status(), other.status()));
        assertEquals(
                one.header("Location").replaceAll("(state|nonce|code_challenge)=[^&]*", "$1"),
                other.header("Location")
                        .replaceAll("(state|nonce|code_challenge)=[^&]*", "$1")
                        .replace("&ui_locales=en", ""));
    }
}
