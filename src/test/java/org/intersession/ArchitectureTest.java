package org.intersession;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.intersession.platform.Actor;
import org.intersession.platform.Stored;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** The walls of the house (ARCHITECTURE.md): what may know what, who may write, who may open a transaction. */
class ArchitectureTest {
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");
    private static final int MOST_FILES = 16;

    /** Each package may know those of the lines above its own, and the ones named beside it on its own line. */
    private static final List<List<String>> ORDER = List.of(
            List.of("platform"),
            List.of("vault"),
            List.of("web", "storage"),
            List.of("mail", "print"),
            List.of("identity"),
            List.of("log", "reference"),
            List.of("registry"),
            List.of("addressee"),
            List.of("meeting"),
            List.of("invitation", "announcement"),
            List.of("delegation", "agenda"),
            List.of("registration", "confirmation"),
            List.of("guest"),
            List.of("document", "participants"),
            List.of("outcome"),
            List.of("webhook", "archive"),
            List.of("home"),
            List.of("start"));

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("org.intersession.(*)..").should().beFreeOfCycles().check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var placed = ORDER.stream().flatMap(List::stream).collect(Collectors.toSet());
        var unplaced = Classes.OF_THE_PRODUCT.stream()
                .map(ArchitectureTest::feature)
                .filter(name -> !name.isEmpty() && !placed.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<String>(), unplaced);
    }

    /** A package that has more is split: into rooms, each with one story, by their names. */
    @Test
    void noPackageHasMoreThanSixteenFiles() throws IOException {
        var crowded = new TreeMap<String, Long>();
        try (var folders = Files.walk(SOURCES)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                try (var files = Files.list(folder)) {
                    var count = files.map(it -> it.getFileName().toString())
                            .filter(it -> it.endsWith(".java") && !it.equals("package-info.java"))
                            .count();
                    if (count > MOST_FILES) {
                        crowded.put(SOURCES.relativize(folder).toString(), count);
                    }
                }
            }
        }
        assertEquals(Map.of(), crowded);
    }

    @Test
    void packagesKnowOnlyThoseBelow() {
        for (var line = 0; line < ORDER.size(); line++) {
            var above = ORDER.subList(line + 1, ORDER.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            for (var name : ORDER.get(line)) {
                var notForIt = new ArrayList<>(above);
                notForIt.addAll(ORDER.get(line));
                notForIt.remove(name);
                if ("home".equals(name)) {
                    continue;
                }
                noClasses()
                        .that()
                        .resideInAPackage("org.intersession." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notForIt.stream()
                                .map(it -> "org.intersession." + it + "..")
                                .toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(Classes.OF_THE_PRODUCT);
            }
        }
    }

    @Test
    void thePlatformKnowsNoHttp() {
        noClasses()
                .that()
                .resideInAPackage("org.intersession.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..")
                .check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void onlyItsOwnPackageSetsAnEntitysFields() {
        var elsewhere = DescribedPredicate.<JavaFieldAccess>describe(
                "of an entity in another package",
                access -> access.getTargetOwner().isAssignableTo(Stored.class)
                        && !access.getTargetOwner().getName().equals(Stored.class.getName())
                        && !access.getOriginOwner()
                                .getPackage()
                                .equals(access.getTargetOwner().getPackage()));
        noClasses().should().setFieldWhere(elsewhere).check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void onlyActsReadingsAndJobsOpenTransactions() {
        var others = DescribedPredicate.<JavaClass>describe(
                "not an act, a reading or a job",
                it -> !Pattern.matches(".*(Actions|Reading|Job|Postman)(\\$.*|_.*)?", it.getSimpleName()));
        noClasses().that(others).should().beAnnotatedWith(Transactional.class).check(Classes.OF_THE_PRODUCT);
        methods()
                .that()
                .areDeclaredInClassesThat(others)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void everyActKnowsWhoActsAndAsksThePolicy() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Actions")
                .and()
                .arePublic()
                .should(takeAnActorAndAskAPolicy())
                .check(Classes.OF_THE_PRODUCT);
    }

    private static ArchCondition<JavaMethod> takeAnActorAndAskAPolicy() {
        return new ArchCondition<>("take an Actor first and ask a Policy") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var actor = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Actor.class);
                if (!actor || !asksAPolicy(method, 3)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + (actor ? " asks no Policy" : " takes no Actor first")));
                }
            }
        };
    }

    /** Itself, or through a private method of the same class that it calls. */
    private static boolean asksAPolicy(JavaMethod method, int depth) {
        return method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().endsWith("Policy"))
                || method.getMethodReferencesFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().endsWith("Policy"))
                || depth > 0
                        && method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .filter(JavaMethod.class::isInstance)
                                .anyMatch(called -> asksAPolicy((JavaMethod) called, depth - 1));
    }

    @Test
    void pathsAreOnPagesAndApisOnly() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .orShould()
                .haveSimpleNameEndingWith("Api")
                .check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void onlyMailSendsMail() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.intersession.mail..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.mailer..", "jakarta.mail..", "org.eclipse.angus..")
                .check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void onlyCollectionsTouchTheSession() {
        var others = DescribedPredicate.<JavaClass>describe(
                "neither a collection nor a reading",
                it -> !it.isInterface()
                        && !it.getSimpleName().endsWith("_")
                        && !it.getSimpleName().endsWith("Reading"));
        noClasses()
                .that(others)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Session.class)
                .check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void timeIsAskedOfTheClock() {
        for (var kind : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(kind, "now").check(Classes.OF_THE_PRODUCT);
        }
        noClasses()
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(Classes.OF_THE_PRODUCT);
        noClasses()
                .that()
                .doNotHaveSimpleName("Clocks")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(Classes.OF_THE_PRODUCT);
    }

    @Test
    void sqlAsksForNoTime() throws IOException {
        var now = Pattern.compile("(?i)\\bnow\\(\\)|current_timestamp|current_date|\\bclock_timestamp\\(");
        var asked = new TreeSet<String>();
        for (var folder : List.of("src/main/resources/db/migration", "src/main/java")) {
            try (var files = Files.walk(java.nio.file.Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var text = Files.readString(file);
                    if (file.toString().endsWith(".sql")
                            ? now.matcher(text.replaceAll("--.*", "")).find()
                            : Arrays.stream(text.split("\n"))
                                    .anyMatch(line -> line.contains("\"")
                                            && now.matcher(line.replaceAll("^[^\"]*\"|\"[^\"]*$", ""))
                                                    .find())) {
                        asked.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertEquals(new TreeSet<String>(), asked);
    }

    private static String feature(JavaClass it) {
        var rest = it.getPackageName().replaceFirst("^org\\.intersession\\.?", "");
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
