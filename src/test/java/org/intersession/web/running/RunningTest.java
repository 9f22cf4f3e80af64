package org.intersession.web.running;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.intersession.testing.Stack;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.Test;

/** What those who run the application ask of it: is it well, and which request was that. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RunningTest {
    @Test
    void itIsAliveStartedAndReadyWithTheDatabase() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/started").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void noFolderIsListedAndNoRequestIsEchoed() {
        for (var folder : List.of("/static/", "/static/0/css/", "/META-INF/", "/webjars/", "/q/")) {
            given().get(folder).then().statusCode(404);
        }
        given().header("X-Echo", "echoed")
                .request("TRACE", "/parties")
                .then()
                .statusCode(405)
                .body(not(containsString("echoed")));
    }

    @Test
    void everyAnswerNamesItsRequestAndSoDoesTheLog() {
        var sql = LogContext.getLogContext().getLogger("org.hibernate.SQL");
        var named = new CopyOnWriteArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                var request = ((ExtLogRecord) line).getMdc(RequestId.LOGGED);
                if (request != null) {
                    named.add(request);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var level = sql.getLevel();
        sql.addHandler(ear);
        sql.setLevel(Level.FINE);
        try {
            var id = given().header(RequestId.HEADER, "not-of-a-proxy")
                    .get("/parties")
                    .then()
                    .statusCode(200)
                    .header(RequestId.HEADER, matchesPattern("[0-9a-f]{16}"))
                    .extract()
                    .header(RequestId.HEADER);
            assertTrue(named.contains(id), () -> id + " is not in " + named);
        } finally {
            sql.removeHandler(ear);
            sql.setLevel(level);
        }
        for (var address : List.of("/no/such/page", "/api/v1/none", "/static/0/css/none.css")) {
            given().get(address).then().header(RequestId.HEADER, matchesPattern("[0-9a-f]{16}"));
        }
    }
}
