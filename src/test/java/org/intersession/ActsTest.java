package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.platform.Actor;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** Two ways into every act: what people do on pages, programs do through the API. */
class ActsTest {
    /** Acts that only a job or the start of the application does. */
    private static final String JOB = "a job, by Actor.system()";

    /** Acts at the door of the browser: a program comes with a token, which its provider gave it. */
    private static final String DOOR = "signing in by browser";

    private static final String SESSION = "a session is one of a browser";

    /** What has no twin, and why. Nothing else may be missing, and nothing here that is not. */
    private static final Map<String, String> NEITHER_NOR = Map.ofEntries(
            Map.entry("ArchiveActions.load", JOB),
            Map.entry("CodeActions.forget", JOB),
            Map.entry("NoticeActions.digest", JOB),
            Map.entry("KeyActions.retire", JOB),
            Map.entry("KeyActions.rotate", JOB),
            Map.entry("KeyActions.use", JOB),
            Map.entry("PublicationActions.load", JOB),
            Map.entry("PublicationActions.recordOutcome", JOB),
            Map.entry("RegistrationActions.forgetNeeds", JOB),
            Map.entry("RegistryActions.load", JOB),
            Map.entry("SealActions.seal", JOB),
            Map.entry("SessionActions.begin", SESSION),
            Map.entry("SessionActions.endedAtProvider", SESSION),
            Map.entry("SessionActions.forget", JOB),
            Map.entry("SessionActions.leave", SESSION),
            Map.entry("SessionActions.use", SESSION),
            Map.entry("WayForwardActions.load", JOB));

    private static final Map<String, String> PAGES_ONLY = Map.ofEntries(
            Map.entry("DocumentActions.proposal", "fills a field of the form; a program leaves the symbol out"),
            Map.entry("LinkActions.open", "a personal link is opened in a browser"),
            Map.entry("LinkActions.attempt", "the address of an invitation is opened in a browser"),
            Map.entry("LinkActions.sendCode", "proves the browser of a personal link"),
            Map.entry("LinkActions.enterCode", "proves the browser of a personal link"),
            Map.entry("LinkActions.forget", "forgets a browser"),
            Map.entry("IssueActions.proposal", "fills a field of the form; a program leaves the symbol out"),
            Map.entry("SessionActions.end", SESSION),
            Map.entry("SessionActions.endAll", SESSION),
            Map.entry("SignInActions.setOut", DOOR),
            Map.entry("SignInActions.arrive", DOOR),
            Map.entry("SignInActions.sendCode", DOOR),
            Map.entry("SignInActions.enterCode", DOOR),
            Map.entry("SignInActions.recognize", DOOR),
            Map.entry("SignInActions.disclaim", DOOR));

    private static final Map<String, String> API_ONLY = Map.of();

    @Test
    void everyActIsDoneOnAPageAndThroughTheApi() {
        var pages = new TreeSet<String>();
        var api = new TreeSet<String>();
        for (var act : acts()) {
            var callers = callers(act, new HashSet<>());
            if (callers.stream().noneMatch(it -> it.endsWith("Pages"))) {
                pages.add(name(act));
            }
            if (callers.stream().noneMatch(it -> it.endsWith("Api"))) {
                api.add(name(act));
            }
        }
        assertEquals(expected(API_ONLY), pages, "acts that no page does");
        assertEquals(expected(PAGES_ONLY), api, "acts that the API does not do");
    }

    /** What is done is known to have been done by its line in the log (web.once.Once): an act without one may be done again. */
    private static final Map<String, String> UNLOGGED = Map.ofEntries(
            Map.entry("ArchiveActions.load", JOB),
            Map.entry("CodeActions.forget", JOB),
            Map.entry("NoticeActions.digest", JOB),
            Map.entry("DocumentActions.proposal", "reads"),
            Map.entry("FileActions.open", "writes the log of downloads"),
            Map.entry("IssueActions.proposal", "reads"),
            Map.entry("KeyActions.retire", JOB),
            Map.entry("KeyActions.rotate", JOB),
            Map.entry("KeyActions.use", JOB),
            Map.entry("LinkActions.attempt", "counts before it is known what comes of it"),
            Map.entry("PublicationActions.load", JOB),
            Map.entry("PublicationActions.recordOutcome", JOB),
            Map.entry("RegistrationActions.forgetNeeds", JOB),
            Map.entry("RegistryActions.load", JOB),
            Map.entry("SealActions.seal", JOB),
            Map.entry("SessionActions.begin", SESSION),
            Map.entry("SessionActions.forget", JOB),
            Map.entry("SessionActions.use", SESSION),
            Map.entry("SignInActions.enterCode", DOOR),
            Map.entry("SignInActions.sendCode", DOOR),
            Map.entry("SignInActions.setOut", DOOR),
            Map.entry("SignInActions.speak", "comes to the same when it is done again"),
            Map.entry("WayForwardActions.load", JOB));

    @Test
    void everyActWritesItsLineInTheLog() {
        var unlogged = new TreeSet<String>();
        for (var act : acts()) {
            if (!notes(act, new HashSet<>())) {
                unlogged.add(name(act));
            }
        }
        assertEquals(new TreeSet<>(UNLOGGED.keySet()), unlogged);
    }

    private static boolean notes(JavaCodeUnit method, HashSet<JavaCodeUnit> seen) {
        return seen.add(method)
                && Stream.concat(
                                method.getMethodCallsFromSelf().stream().map(it -> it.getTarget()),
                                method.getMethodReferencesFromSelf().stream().map(it -> it.getTarget()))
                        .anyMatch(it -> it.getOwner().getSimpleName().equals("Journal")
                                || it.getOwner().getPackageName().startsWith("org.intersession")
                                        && it.resolveMember()
                                                .filter(to -> notes(to, seen))
                                                .isPresent());
    }

    private static TreeSet<String> expected(Map<String, String> exceptions) {
        return Stream.concat(NEITHER_NOR.keySet().stream(), exceptions.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JavaMethod> acts() {
        return Classes.OF_THE_PRODUCT.stream()
                .filter(it -> it.getSimpleName().endsWith("Actions"))
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> !it.getModifiers().contains(JavaModifier.PRIVATE)
                        && !it.getModifiers().contains(JavaModifier.STATIC)
                        && !it.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !it.getRawParameterTypes().isEmpty()
                        && it.getRawParameterTypes().get(0).isEquivalentTo(Actor.class))
                .toList();
    }

    /** Pages and APIs from which an act is reached: at once, or through a class that is neither. */
    private static TreeSet<String> callers(JavaMethod method, HashSet<String> seen) {
        var found = new TreeSet<String>();
        if (!seen.add(method.getFullName())) {
            return found;
        }
        for (JavaAccess<?> access : Stream.concat(
                        method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .toList()) {
            var owner = outermost(access.getOriginOwner());
            if (owner.getSimpleName().endsWith("Pages") || owner.getSimpleName().endsWith("Api")) {
                found.add(owner.getSimpleName());
            } else if (access.getOrigin() instanceof JavaMethod through
                    && !owner.getSimpleName().endsWith("Job")) {
                found.addAll(callers(through, seen));
            }
        }
        return found;
    }

    private static JavaClass outermost(JavaClass it) {
        return it.getEnclosingClass().map(ActsTest::outermost).orElse(it);
    }

    private static String name(JavaMethod act) {
        return act.getOwner().getSimpleName() + "." + act.getName();
    }
}
