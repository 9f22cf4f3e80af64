package org.intersession.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.intersession.testing.Browsing;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = ProviderDownTest.NobodyThere.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderDownTest {
    /** Port 9 (discard) of this machine, where nothing listens. */
    public static class NobodyThere implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            var nobody = "http://localhost:9/nobody";
            return Map.of("quarkus.oidc.auth-server-url", nobody, "quarkus.oidc.api.auth-server-url", nobody);
        }

        /** After the stack, in whose provider's place this comes. */
        @Override
        public int order() {
            return 100;
        }

        @Override
        public void stop() {}
    }

    @Test
    void publicPagesWorkAndSigningInSaysSo() {
        assertEquals(200, Browsing.nobody().get("/").status());
        var answer = Browsing.nobody().get("/sign-in?to=/account");
        assertEquals(503, answer.status());
        assertEquals("Signing in is not possible at the moment", answer.heading());
        assertEquals(
                "/sign-in?to=/account",
                answer.page().select("main .btn-primary").attr("href"));
        assertEquals("60", answer.response().header("Retry-After"));
    }

    @Test
    void whoHasACookieOfABetterTimeStillReadsPublicPages() {
        var browsing = Browsing.nobody();
        browsing.cookies().put("q_session", "of-a-better-time");
        assertEquals(200, browsing.get("/").status());
        assertEquals(503, browsing.get("/sign-in").status());
    }
}
