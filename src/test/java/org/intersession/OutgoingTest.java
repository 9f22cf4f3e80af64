package org.intersession;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** To whom the product speaks of its own accord: to those whom the settings name, and to no address that somebody typed. */
class OutgoingTest {
    /** What opens a line to another machine, of the JDK or of a library that we have. */
    private static final Pattern OPENS =
            Pattern.compile("java\\.net\\.http\\..*|java\\.net\\.(Socket|DatagramSocket|MulticastSocket"
                    + "|URLConnection|HttpURLConnection|URL)|java\\.nio\\.channels\\.(Asynchronous)?(Socket|Datagram)Channel"
                    + "|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*|software\\.amazon\\.awssdk\\.(services\\.s3\\.S3\\w*Client|http)\\b.*"
                    + "|io\\.vertx\\.(core|mutiny\\.core|ext\\.web\\.client|mutiny\\.ext\\.web\\.client)\\.(.*\\.)?(HttpClient|WebClient|NetClient)"
                    + "|jakarta\\.mail\\.(Transport|Session|Store)|org\\.postgresql\\.Driver|java\\.sql\\.DriverManager"
                    + "|jakarta\\.ws\\.rs\\.client\\..*|org\\.eclipse\\.microprofile\\.rest\\.client\\..*");

    /** Each with the setting that says to whom. */
    private static final Map<String, String> TO = Map.ofEntries(
            Map.entry("mail.Composer", "INTERSESSION_MAIL_HOST"),
            Map.entry("mail.Smtp", "INTERSESSION_MAIL_HOST"),
            Map.entry("platform.message.Listener", "QUARKUS_DATASOURCE_JDBC_URL"),
            Map.entry("storage.store.BucketCheck", "INTERSESSION_S3_ENDPOINT"),
            Map.entry("storage.store.S3Blobs", "INTERSESSION_S3_ENDPOINT"),
            Map.entry("storage.scan.Scanner", "INTERSESSION_SCAN_HOST"),
            Map.entry("storage.store.Stores", "INTERSESSION_S3_ENDPOINT"),
            Map.entry("start.DatabaseCheck", "QUARKUS_DATASOURCE_JDBC_URL"),
            Map.entry("identity.signin.ProviderAnswers", "QUARKUS_OIDC_AUTH_SERVER_URL"),
            Map.entry("start.Neighbours", "QUARKUS_OIDC_AUTH_SERVER_URL"),
            Map.entry("webhook.sending.Messenger", "INTERSESSION_WEBHOOKS_HOSTS"));

    @Test
    void linesAreOpenedToConfiguredHostsOnly() {
        var opening = Classes.OF_THE_PRODUCT.stream()
                .filter(it -> it.getDirectDependenciesFromSelf().stream().anyMatch(to -> OPENS.matcher(
                                to.getTargetClass().getBaseComponentType().getName())
                        .matches()))
                .map(OutgoingTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(TO.keySet()), opening);
    }

    @Test
    void eachOfThemHasItsSetting() throws IOException {
        var page = Files.readString(Path.of("docs/configuration.md"));
        new TreeMap<>(TO).forEach((who, setting) -> assertTrue(page.contains("`" + setting + "`"), who));
    }

    /** What is typed never reaches a shell: there is none. */
    @Test
    void noProgramIsStarted() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.intersession.demo..", "org.intersession.stack..", "org.intersession.bench..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(describe(
                        "Runtime.exec",
                        it -> it.getName().equals("exec") && it.getTargetOwner().isEquivalentTo(Runtime.class)))
                .check(Classes.OF_THE_PRODUCT);
    }

    private static String name(JavaClass it) {
        return it.getName().replaceFirst("^org\\.intersession\\.", "").replaceFirst("\\$.*", "");
    }
}
