package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.CheckedTemplate;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.platform.Stored;
import org.intersession.platform.refusal.Stale;
import org.intersession.testing.Classes;
import org.intersession.web.Filled;
import org.junit.jupiter.api.Test;

/**
 * Where somebody types into a form that carries a version, a page that comes back because another was first shows what
 * the other wrote, and has the version with which pressing again does it: {@link Filled#against}.
 */
class ConflictsTest {
    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("(?s)\\{#post\\b.*?\\{/post}");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"");
    private static final Pattern TYPED = Pattern.compile(
            "\\{#(field|choice|texts|tick|group|check|triple|perlanguage|documentfields|include)\\b|<textarea|<select"
                    + "|<input(?![^>]*type=\"hidden\")");

    private static final String NEW = "what is new stands in nobody's place";
    private static final String REASON = "a reason is typed; all that it is about stands above it, as it is now";

    /** What shows what the other did otherwise, and where. Nothing here that is not needed. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("AgendaPages.add", NEW),
            Map.entry("ApprovalPages.approve", "nothing that is typed is stored; what is approved stands above it"),
            Map.entry("ConfirmationPages.doNotConfirm", REASON),
            Map.entry("ConfirmationPages.sendBack", REASON),
            Map.entry("ConfirmationPages.withdraw", REASON),
            Map.entry("OutcomePages.comment", "what the delegation has said stands above the field"),
            Map.entry("SittingPages.add", NEW),
            Map.entry("SpeakerPages.add", NEW));

    @Test
    void whoeverComesSecondReadsWhatTheFirstWroteAndPressesAgain() {
        var silent = new TreeSet<String>();
        Classes.OF_THE_PRODUCT.stream()
                .filter(it -> it.getSimpleName().endsWith("Pages"))
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(POST.class))
                .filter(it -> reached(it, ConflictsTest::ours).stream().anyMatch(ConflictsTest::refusesTheStale))
                .filter(it -> {
                    var pages = reached(it, ConflictsTest::ofAPage);
                    return pages.stream().anyMatch(ConflictsTest::typedWithAVersion)
                            && pages.stream().noneMatch(ConflictsTest::compares);
                })
                .forEach(it -> silent.add(it.getOwner().getSimpleName() + "." + it.getName()));
        assertEquals(new TreeSet<>(OTHERWISE.keySet()), silent);
    }

    /** What a method calls, and what those call, as far as they are of that kind. */
    private static Set<JavaCodeUnit> reached(JavaMethod from, Predicate<JavaClass> kind) {
        var found = new HashSet<JavaCodeUnit>();
        reach(from, kind, found);
        return found;
    }

    private static void reach(JavaCodeUnit from, Predicate<JavaClass> kind, Set<JavaCodeUnit> found) {
        if (!found.add(from) || !kind.test(from.getOwner())) {
            return;
        }
        Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream())
                .flatMap(it -> it.getTarget().resolveMember().stream())
                .forEach(it -> reach(it, kind, found));
    }

    private static boolean ours(JavaClass it) {
        return it.getPackageName().startsWith("org.intersession");
    }

    private static boolean ofAPage(JavaClass it) {
        return outermost(it).getSimpleName().matches(".+Pages?");
    }

    private static JavaClass outermost(JavaClass it) {
        return it.getEnclosingClass().map(ConflictsTest::outermost).orElse(it);
    }

    private static boolean refusesTheStale(JavaCodeUnit it) {
        return it.isConstructor() && it.getOwner().isEquivalentTo(Stale.class)
                || it.getName().equals("expectVersion") && it.getOwner().isEquivalentTo(Stored.class);
    }

    private static boolean compares(JavaCodeUnit it) {
        return it.getOwner().isEquivalentTo(Filled.class) && it.getName().equals("against");
    }

    private static boolean typedWithAVersion(JavaCodeUnit it) {
        if (!it.getOwner().isAnnotatedWith(CheckedTemplate.class)) {
            return false;
        }
        var folder = it.getOwner().getAnnotationOfType(CheckedTemplate.class).basePath();
        var page = FOLDER.resolve(folder).resolve(it.getName() + ".html");
        try {
            return FORM.matcher(Files.readString(page))
                    .results()
                    .map(form -> form.group())
                    .anyMatch(form ->
                            VERSION.matcher(form).find() && TYPED.matcher(form).find());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
