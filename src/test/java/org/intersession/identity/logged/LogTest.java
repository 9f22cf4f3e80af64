package org.intersession.identity.logged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** The log of acts, as an administrator reads it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LogTest {
    private static final Pattern NOTED = Pattern.compile("note\\((?:[^;\"]|\"[^\"]*\")*;");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void theLogSaysInWordsWhatWasDone() {
        var subject = Given.unique("admin");
        var admin = Browsing.as(subject, subject + "@example.org", Role.ADMIN.inToken());
        var person = Given.person(Given.unique("logged") + "@example.org", "Logged");
        admin.get("/admin/persons/" + person.id);
        admin.submit("/grants", "role", "SECRETARIAT", "process", "idm");
        assertEquals(
                "Grant given",
                admin.get("/admin/log?lang=en").texts("td:nth-child(3)").get(0));
        assertEquals(
                "Habilitation donnée",
                admin.get("/admin/log?lang=fr").texts("td:nth-child(3)").get(0));
        assertEquals(
                "Habilitación concedida",
                admin.get("/admin/log?lang=es").texts("td:nth-child(3)").get(0));
    }

    /** Else the page of the log would break where it stands. */
    @Test
    void everyActThatIsNotedHasItsWords() throws IOException {
        var noted = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                codes(Files.readString(source)).forEach(noted::add);
            }
        }
        var worded = new TreeSet<String>();
        Arrays.stream(LoggedMessages.class.getMethods()).forEach(it -> worded.add(it.getName()));
        assertEquals(noted, worded);
    }

    private static List<String> codes(String source) {
        return NOTED.matcher(source)
                .results()
                .flatMap(it -> CODE.matcher(it.group()).results())
                .map(it -> LoggedLine.key(it.group(1)))
                .toList();
    }
}
