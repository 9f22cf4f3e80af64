package org.intersession.deploy;

import static org.intersession.deploy.Yaml.at;
import static org.intersession.deploy.Yaml.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/kubernetes} read strictly, and its parts compared with one another; no cluster is asked. */
class KubernetesTest {
    private static final Path FOLDER = Yaml.DEPLOY.resolve("kubernetes");
    private static final Pattern SECRET = Pattern.compile("create secret generic (\\S+)(.*)");
    private static final Pattern LITERAL = Pattern.compile("--from-literal=([\\w-]+)=");

    private static List<Map<String, Object>> overlay(String name) {
        return Kustomize.of(FOLDER.resolve("overlays").resolve(name));
    }

    private static Map<String, Object> only(List<Map<String, Object>> resources, String name) {
        var found =
                resources.stream().filter(it -> Kustomize.name(it).equals(name)).toList();
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void everyResourceHasOnlyFieldsThatItsTypeKnows(String overlay) {
        var faults = new TreeMap<String, List<String>>();
        for (var resource : overlay(overlay)) {
            var found = Strict.faults(resource);
            if (!found.isEmpty()) {
                faults.put(Kustomize.name(resource), found);
            }
        }
        assertEquals(Map.of(), faults);
        for (var folder : List.of("base", "overlays/small", "overlays/large")) {
            assertEquals(
                    List.of(), Strict.faults(Yaml.one(FOLDER.resolve(folder).resolve("kustomization.yaml"))), folder);
        }
    }

    /** Else the test above would be one that cannot fail. */
    @Test
    void aMisspeltFieldAndANumberInAPlaceOfWordsAreRefused() {
        var small = overlay("small");
        var deployment = only(small, "Deployment intersession");
        map(at(deployment, "spec", "template", "spec")).put("securtyContext", Map.of());
        assertEquals(1, Strict.faults(deployment).size());
        var settings = only(small, "ConfigMap intersession");
        map(settings.get("data")).put("INTERSESSION_MAIL_PORT", 587);
        assertEquals(1, Strict.faults(settings).size());
        var database = only(small, "Cluster intersession-database");
        map(database.get("spec")).put("instance", 2);
        assertEquals(1, Strict.faults(database).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void podsAreRestrictedAndAskedForWhatTheProductAnswers(String overlay) {
        var pod = map(at(only(overlay(overlay), "Deployment intersession"), "spec", "template", "spec"));
        var container = map(at(pod, "containers", 0));
        assertEquals(true, at(pod, "securityContext", "runAsNonRoot"));
        assertEquals("RuntimeDefault", at(pod, "securityContext", "seccompProfile", "type"));
        assertEquals(
                Map.of(
                        "allowPrivilegeEscalation",
                        false,
                        "readOnlyRootFilesystem",
                        true,
                        "capabilities",
                        Map.of("drop", List.of("ALL"))),
                container.get("securityContext"));
        assertEquals("/q/health/started", at(container, "startupProbe", "httpGet", "path"));
        assertEquals("/q/health/live", at(container, "livenessProbe", "httpGet", "path"));
        assertEquals("/q/health/ready", at(container, "readinessProbe", "httpGet", "path"));
        // The root is read-only: what the product writes to is mounted, and deploy/start finds its archive made.
        var places = ((List<?>) container.get("volumeMounts"))
                .stream().map(it -> at(it, "mountPath")).toList();
        assertEquals(
                List.of("/var/lib/intersession", "/tmp", "/etc/intersession/database", "/etc/intersession/key"),
                places);
        assertTrue(Yaml.text(Path.of("Dockerfile")).contains("test -s /opt/intersession/quarkus-app/classes.aot"));
        assertTrue(Yaml.text(Path.of("Dockerfile")).contains("USER " + at(pod, "securityContext", "runAsUser")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void whatNamesAnotherThingFindsIt(String overlay) {
        var all = overlay(overlay);
        var deployment = only(all, "Deployment intersession");
        var labels = map(at(deployment, "spec", "template", "metadata", "labels"));
        assertEquals(labels, at(deployment, "spec", "selector", "matchLabels"));
        assertEquals(labels, at(only(all, "Service intersession"), "spec", "selector"));
        assertEquals(labels, at(only(all, "PodDisruptionBudget intersession"), "spec", "selector", "matchLabels"));
        assertEquals(labels, at(only(all, "NetworkPolicy intersession"), "spec", "podSelector", "matchLabels"));
        for (var spread : (List<?>) at(deployment, "spec", "template", "spec", "topologySpreadConstraints")) {
            assertEquals(labels, at(spread, "labelSelector", "matchLabels"));
        }
        assertEquals(
                "intersession",
                at(only(all, "HorizontalPodAutoscaler intersession"), "spec", "scaleTargetRef", "name"));
        var store =
                at(only(all, "Cluster intersession-database"), "spec", "plugins", 0, "parameters", "barmanObjectName");
        only(all, "ObjectStore " + store);
        only(all, "Cluster " + at(only(all, "ScheduledBackup intersession-database"), "spec", "cluster", "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void theDatabaseIsSpokenToByTlsAndUnderItsName(String overlay) {
        var all = overlay(overlay);
        assertEquals(
                "jdbc:postgresql://intersession-database-rw:5432/intersession"
                        + "?sslmode=verify-full&sslrootcert=/etc/intersession/database/ca.crt",
                at(only(all, "ConfigMap intersession"), "data", "QUARKUS_DATASOURCE_JDBC_URL"));
        var pod = map(at(only(all, "Deployment intersession"), "spec", "template", "spec"));
        var mounted = ((List<?>) at(pod, "containers", 0, "volumeMounts"))
                .stream()
                        .filter(it -> "/etc/intersession/database".equals(at(it, "mountPath")))
                        .map(it -> at(it, "name"))
                        .toList();
        assertEquals(1, mounted.size());
        var secret = ((List<?>) pod.get("volumes"))
                .stream()
                        .filter(it -> mounted.contains(at(it, "name")))
                        .map(it -> map(at(it, "secret")))
                        .toList();
        // As the operator calls its authority of that cluster; of it the certificate alone, and not the key.
        assertEquals(
                List.of(Map.of(
                        "secretName",
                        "intersession-database-ca",
                        "items",
                        List.of(Map.of("key", "ca.crt", "path", "ca.crt")))),
                secret);
        assertEquals(
                List.of("hostnossl all all all reject"),
                at(only(all, "Cluster intersession-database"), "spec", "postgresql", "pg_hba"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void thePodsAreSpokenToByTlsAndUnderTheNameOfTheirService(String overlay) {
        var all = overlay(overlay);
        var service = only(all, "Service intersession");
        var name = at(service, "metadata", "name") + "." + at(service, "metadata", "namespace") + ".svc";
        var certificate = only(all, "Certificate intersession-inside");
        assertEquals(List.of(name), at(certificate, "spec", "dnsNames"));
        var issuer = only(all, "Issuer " + at(certificate, "spec", "issuerRef", "name"));
        var authority = only(all, "Certificate intersession-authority");
        assertEquals(at(authority, "spec", "secretName"), at(issuer, "spec", "ca", "secretName"));
        assertEquals(true, at(authority, "spec", "isCA"));
        only(all, "Issuer " + at(authority, "spec", "issuerRef", "name"));
        for (var ingress : List.of("Ingress intersession", "Ingress intersession-links")) {
            var said = new TreeMap<>(map(at(only(all, ingress), "metadata", "annotations")));
            said.keySet().removeIf(it -> !it.matches(".*/(backend-protocol|proxy-ssl-.*)"));
            assertEquals(
                    List.of("HTTPS", name, "intersession/" + at(certificate, "spec", "secretName"), "on", "on"),
                    List.copyOf(said.values()),
                    ingress);
        }
        var settings = map(only(all, "ConfigMap intersession").get("data"));
        assertEquals("disabled", settings.get("QUARKUS_HTTP_INSECURE_REQUESTS"));
        assertEquals("/etc/intersession/key/certificate.pem", settings.get("QUARKUS_HTTP_SSL_CERTIFICATE_FILES"));
        assertEquals("/etc/intersession/key/key.pem", settings.get("QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES"));
        var pod = map(at(only(all, "Deployment intersession"), "spec", "template", "spec"));
        var keys = ((List<?>) pod.get("volumes"))
                .stream()
                        .filter(it -> "key".equals(at(it, "name")))
                        .map(it -> map(at(it, "secret")))
                        .toList();
        assertEquals(
                List.of(Map.of(
                        "secretName",
                        at(certificate, "spec", "secretName"),
                        "defaultMode",
                        0440,
                        "items",
                        List.of(
                                Map.of("key", "tls.crt", "path", "certificate.pem"),
                                Map.of("key", "tls.key", "path", "key.pem")))),
                keys);
        assertEquals(List.of(Map.of("name", "https", "containerPort", 8443)), at(pod, "containers", 0, "ports"));
        for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertEquals("HTTPS", at(pod, "containers", 0, probe, "httpGet", "scheme"));
            assertEquals("https", at(pod, "containers", 0, probe, "httpGet", "port"));
        }
        assertEquals("https", at(service, "spec", "ports", 0, "targetPort"));
    }

    /** The access log of a controller has addresses as they were asked: of links it is to have none. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void whatTheIngressWritesDownHoldsNoAddressOfALink(String overlay) {
        var links = only(overlay(overlay), "Ingress intersession-links");
        assertEquals("false", at(links, "metadata", "annotations", "nginx.ingress.kubernetes.io/enable-access-log"));
        var paths = ((List<?>) at(links, "spec", "rules", 0, "http", "paths"))
                .stream().map(it -> at(it, "pathType") + " " + at(it, "path")).toList();
        assertEquals(List.of("Prefix /l", "Prefix /invitations"), paths);
        var ingress = only(overlay(overlay), "Ingress intersession");
        assertEquals(at(ingress, "spec", "tls"), at(links, "spec", "tls"));
        assertEquals(at(ingress, "spec", "rules", 0, "host"), at(links, "spec", "rules", 0, "host"));
    }

    /** The autoscaler asks by a name that only the adapter's values make. */
    @Test
    void theAutoscalerCountsWhatTheAdapterGives() {
        var rule = at(Yaml.one(FOLDER.resolve("prometheus-adapter.yaml")), "rules", "custom", 0);
        var asked = at(
                only(overlay("small"), "HorizontalPodAutoscaler intersession"),
                "spec",
                "metrics",
                0,
                "pods",
                "metric",
                "name");
        assertEquals(at(rule, "name", "as"), asked);
        assertTrue(((String) at(rule, "seriesQuery")).startsWith("http_server_requests_seconds_count{"));
    }

    /** No manifest holds a secret; each that is referred to is one that the README says how to make, with that key. */
    @Test
    void everySecretIsReferredToAndMadeByTheReadme() {
        var made = new TreeSet<String>();
        var readme = SECRET.matcher(Yaml.text(Yaml.DEPLOY.resolve("README.md")));
        while (readme.find()) {
            var keys = LITERAL.matcher(readme.group(2));
            while (keys.find()) {
                made.add(readme.group(1) + "/" + keys.group(1));
            }
        }
        var needed = new TreeSet<String>();
        var optional = new TreeSet<String>();
        for (var resource : overlay("large")) {
            assertNotEquals("Secret", resource.get("kind"));
            // What cert-manager makes is a secret of its own.
            if (!"cert-manager.io/v1".equals(resource.get("apiVersion"))) {
                needed(resource, needed, optional);
            }
        }
        assertEquals(made, needed);
        assertEquals(
                List.of("intersession-secrets/mail-password", "intersession-secrets/mail-user"), List.copyOf(optional));
    }

    private static void needed(Object in, TreeSet<String> needed, TreeSet<String> optional) {
        if (in instanceof List<?> items) {
            items.forEach(it -> needed(it, needed, optional));
        } else if (in instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> {
                if (List.of("secretKeyRef", "accessKeyId", "secretAccessKey").contains(name)) {
                    var reference = at(value, "name") + "/" + at(value, "key");
                    (Boolean.TRUE.equals(at(value, "optional")) ? optional : needed).add(reference);
                } else if (value instanceof Map<?, ?> volume && volume.containsKey("secretName")) {
                    // The operators make them, and the tests of their lines look at them.
                    assertTrue(List.of("intersession-database-ca", "intersession-inside")
                            .contains(volume.get("secretName")));
                } else if (List.of("secret", "passwordSecret").contains(name)) {
                    needed.add(at(value, "name") + "/username");
                    needed.add(at(value, "name") + "/password");
                } else {
                    needed(value, needed, optional);
                }
            });
        }
    }

    @Test
    void theLargeOverlayChangesWhatItSaysAndKeepsTheRest() {
        var large = overlay("large");
        var deployment = only(large, "Deployment intersession");
        assertEquals(3, at(only(large, "HorizontalPodAutoscaler intersession"), "spec", "minReplicas"));
        var spread = (List<?>) at(deployment, "spec", "template", "spec", "topologySpreadConstraints");
        assertEquals(
                List.of("ScheduleAnyway", "ScheduleAnyway", "DoNotSchedule"),
                spread.stream().map(it -> at(it, "whenUnsatisfiable")).toList());
        var environment = new HashMap<Object, Object>();
        for (var one : (List<?>) at(deployment, "spec", "template", "spec", "containers", 0, "env")) {
            environment.put(at(one, "name"), one);
        }
        assertTrue(environment.keySet().containsAll(List.of("JAVA_OPTS", "INTERSESSION_LINKS_KEY")));
        assertEquals(3, at(only(large, "Cluster intersession-database"), "spec", "instances"));
        assertEquals(
                Map.of("method", "any", "number", 1, "dataDurability", "required"),
                at(only(large, "Cluster intersession-database"), "spec", "postgresql", "synchronous"));
        assertEquals(2, at(only(overlay("small"), "HorizontalPodAutoscaler intersession"), "spec", "minReplicas"));
        assertEquals(2, at(only(overlay("small"), "Cluster intersession-database"), "spec", "instances"));
    }

    /** A number of pods in the manifest would take those away at each apply that the autoscaler has added. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void howManyPodsThereAreTheAutoscalerSaysAlone(String overlay) {
        assertEquals(
                false,
                map(only(overlay(overlay), "Deployment intersession").get("spec"))
                        .containsKey("replicas"));
    }

    /** A release that changes large tables may take minutes before it answers; a failover takes less than one. */
    @Test
    void theProbesLeaveAMigrationAndAFailoverTheirTime() {
        var container =
                at(only(overlay("small"), "Deployment intersession"), "spec", "template", "spec", "containers", 0);
        assertTrue((int) at(container, "startupProbe", "periodSeconds")
                        * (int) at(container, "startupProbe", "failureThreshold")
                >= 900);
        assertEquals(
                60,
                (int) at(container, "readinessProbe", "periodSeconds")
                        * (int) at(container, "readinessProbe", "failureThreshold"));
    }

    /** An archive is received, and looked at in a copy, while another of the largest files arrives. */
    @Test
    void whatArrivesHasRoom() {
        var volume = at(only(overlay("small"), "Deployment intersession"), "spec", "template", "spec", "volumes", 0);
        assertEquals("arriving", at(volume, "name"));
        assertEquals("5Gi", at(volume, "emptyDir", "sizeLimit"));
        assertTrue(Yaml.text(Path.of("docs/configuration.md")).contains("| `INTERSESSION_ARCHIVES_LARGEST` | `2G` |"));
    }

    /** The database from its backups, without a field that its type does not know, and not over those backups. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void theDatabaseComesBackFromItsBackupsAndWritesBesideThem(String overlay) {
        var all = overlay(overlay);
        Kustomize.patch(all, FOLDER.resolve("recovery.yaml"));
        var database = only(all, "Cluster intersession-database");
        assertEquals(List.of(), Strict.faults(database));
        assertEquals(Set.of("recovery"), map(at(database, "spec", "bootstrap")).keySet());
        var before = at(database, "spec", "externalClusters", 0);
        assertEquals(at(before, "name"), at(database, "spec", "bootstrap", "recovery", "source"));
        only(all, "ObjectStore " + at(before, "plugin", "parameters", "barmanObjectName"));
        assertEquals(at(database, "metadata", "name"), at(before, "plugin", "parameters", "serverName"));
        assertEquals(1, ((List<?>) at(database, "spec", "plugins")).size());
        assertEquals("intersession-database-2", at(database, "spec", "plugins", 0, "parameters", "serverName"));
        assertEquals(true, at(database, "spec", "plugins", 0, "isWALArchiver"));
    }

    /** Instances ask one another too, at the port of their managers: one that reaches nobody stops. */
    @Test
    void instancesOfTheDatabaseReachOneAnother() {
        var instances =
                Map.of("podSelector", Map.of("matchLabels", Map.of("cnpg.io/cluster", "intersession-database")));
        var ports = new ArrayList<Object>();
        for (var rule :
                (List<?>) at(only(overlay("small"), "NetworkPolicy intersession-database"), "spec", "ingress")) {
            if (((List<?>) at(rule, "from")).contains(instances)) {
                ((List<?>) at(rule, "ports")).forEach(it -> ports.add(at(it, "port")));
            }
        }
        assertEquals(List.of(5432, 8000), ports);
    }

    /** All pods that there may be, one more while a release takes another's place, and what PostgreSQL keeps for itself. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void theDatabaseHasAConnectionForEveryPod(String overlay) {
        var all = overlay(overlay);
        var each = Integer.parseInt(
                (String) at(only(all, "ConfigMap intersession"), "data", "QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
        var pods = (int) at(only(all, "HorizontalPodAutoscaler intersession"), "spec", "maxReplicas")
                + (int) at(only(all, "Deployment intersession"), "spec", "strategy", "rollingUpdate", "maxSurge");
        var most = Integer.parseInt((String)
                at(only(all, "Cluster intersession-database"), "spec", "postgresql", "parameters", "max_connections"));
        // Besides the pool, one that listens and one that migrates.
        assertTrue(pods * (each + 2) + 10 <= most, pods + " pods of " + each + " connections, and " + most);
    }

    @Test
    void filesLieInABucketAndSomePodServesWhateverIsDoneToTheNodes() {
        for (var overlay : Map.of("small", 1, "large", 2).entrySet()) {
            var all = overlay(overlay.getKey());
            var settings = map(only(all, "ConfigMap intersession").get("data"));
            assertEquals("s3", settings.get("INTERSESSION_STORE"));
            assertEquals("intersession-files", settings.get("INTERSESSION_S3_BUCKET"));
            assertEquals(overlay.getValue(), at(only(all, "PodDisruptionBudget intersession"), "spec", "minAvailable"));
            assertEquals(
                    Map.of("maxUnavailable", 0, "maxSurge", 1),
                    at(only(all, "Deployment intersession"), "spec", "strategy", "rollingUpdate"));
            assertEquals(
                    List.of("Ingress", "Egress"), at(only(all, "NetworkPolicy intersession"), "spec", "policyTypes"));
        }
    }

    /** Whoever copies an overlay finds in it every name that is to be their own. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void whatIsToBeWrittenStandsInTheOverlay(String overlay) {
        var folder = FOLDER.resolve("overlays").resolve(overlay);
        var ingress = Yaml.one(folder.resolve("ingress.yaml"));
        assertEquals(at(Yaml.one(FOLDER.resolve("base/ingress.yaml")), "spec", "tls"), at(ingress, "spec", "tls"));
        assertEquals(
                "s3://intersession-database",
                at(Yaml.one(folder.resolve("database-backup.yaml")), "spec", "configuration", "destinationPath"));
        assertEquals(at(Yaml.one(FOLDER.resolve("base/ingress.yaml")), "spec", "rules"), at(ingress, "spec", "rules"));
    }

    /** Where kubectl is at hand, kustomize itself merges the same. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void kustomizeMergesAsThisTestDoes(String overlay) throws Exception {
        var kubectl = Path.of("/usr/bin/kubectl");
        Assumptions.assumeTrue(Files.isExecutable(kubectl), "no kubectl here: overlays were merged by this test alone");
        var merged = Files.createTempFile("merged", ".yaml");
        var running = new ProcessBuilder(
                        kubectl.toString(),
                        "kustomize",
                        FOLDER.resolve("overlays/" + overlay).toString())
                .redirectOutput(merged.toFile())
                .start();
        assertEquals(0, running.waitFor());
        var ours = byName(overlay(overlay));
        var theirs = byName(Yaml.all(merged));
        assertEquals(ours.keySet(), theirs.keySet());
        ours.forEach((name, resource) -> assertEquals(resource, theirs.get(name), name));
        Files.delete(merged);
    }

    private static Map<String, Object> byName(List<Map<String, Object>> resources) {
        var named = new TreeMap<String, Object>();
        resources.forEach(it -> named.put(Kustomize.name(it), sorted(it)));
        return named;
    }

    /** Where the order of a list says nothing, since its members are told by their names. */
    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> fields) {
            var all = new TreeMap<String, Object>();
            fields.forEach((name, it) -> all.put((String) name, sorted(it)));
            return all;
        }
        if (value instanceof List<?> items) {
            var named = items.stream().allMatch(it -> it instanceof Map<?, ?> map && map.containsKey("name"));
            return items.stream()
                    .map(KubernetesTest::sorted)
                    .sorted(Comparator.comparing(it -> named ? String.valueOf(at(it, "name")) : String.valueOf(it)))
                    .toList();
        }
        return value;
    }

    /** What a proxy tells is believed of those whom the policy of the network lets in, by their network; not of everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void theProxyIsTrustedAndNoOther(String overlay) {
        var all = overlay(overlay);
        var settings = map(only(all, "ConfigMap intersession").get("data"));
        assertEquals("true", settings.get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"));
        assertEquals("10.244.0.0/16", settings.get("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES"));
        var inside = (List<?>) at(only(all, "NetworkPolicy intersession"), "spec", "ingress");
        assertEquals(
                List.of("ingress-nginx", "monitoring"),
                ((List<?>) at(inside.get(0), "from"))
                        .stream()
                                .map(it -> map(at(it, "namespaceSelector", "matchLabels"))
                                        .get("kubernetes.io/metadata.name"))
                                .toList());
        assertEquals(1, inside.size());
    }

    /** Receivers of webhooks are outside, wherever they are, and speak TLS. */
    @Test
    void webhooksReachTheirReceivers() {
        var anywhere = ((List<?>) at(only(overlay("small"), "NetworkPolicy intersession"), "spec", "egress"))
                .stream()
                        .filter(it -> at(it, "to") == null)
                        .flatMap(it -> ((List<?>) at(it, "ports")).stream())
                        .map(it -> at(it, "port"))
                        .toList();
        assertEquals(List.of(443, 465, 587), anywhere);
    }

    /** The product is reached from outside at every address but those of health and figures. */
    @Test
    void theIngressLeadsHealthAndFiguresToNobody() {
        var paths = new ArrayList<String>();
        for (var one :
                (List<?>) at(only(overlay("small"), "Ingress intersession"), "spec", "rules", 0, "http", "paths")) {
            paths.add(at(one, "pathType") + " " + at(one, "path") + " " + at(one, "backend", "service", "name"));
        }
        assertEquals(List.of("Prefix / intersession", "Prefix /q nobody", "Exact /q/openapi intersession"), paths);
    }
}
