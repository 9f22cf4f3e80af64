package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** Nobody's text is markup: what people type has no tags, so that there are none to clean. */
class MarkupTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What a template says of a text to leave it as it is. */
    private static final Pattern RAW = Pattern.compile("\\{[^}\"']*\\.(raw|safe)\\b|str:raw|escape=");

    @Test
    void noTemplateLeavesATextAsItIs() throws IOException {
        var leaving = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (RAW.matcher(Files.readString(file)).find()) {
                    leaving.add(TEMPLATES.relativize(file).toString());
                }
            }
        }
        assertEquals(new TreeSet<String>(), leaving);
        assertEquals(
                List.of(true, true, false),
                List.of("{document.title.raw}", "{it.safe}", "{form.raws} {draw.safety}").stream()
                        .map(it -> RAW.matcher(it).find())
                        .toList());
    }

    /** Markup is what our own templates made of escaped texts, in these four places. */
    @Test
    void whatIsMarkupWasRenderedByATemplateOfOurs() {
        var making = Classes.OF_THE_PRODUCT.stream()
                .filter(it -> it.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RawString.class))
                        || it.getConstructorReferencesFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RawString.class)))
                .map(it -> it.getSimpleName().isEmpty() ? it.getName() : it.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of("DelegationPages", "Fragments", "InTemplates", "Part")), making);
    }

    @Test
    void aCellIsNeverAFormula() {
        for (var begins : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")) {
            assertEquals("'" + begins + "1+1", Cells.safe(begins + "1+1"));
        }
        for (var text : new String[] {"Mali", "1-2", "a=b", "", " =1", "'=1", null}) {
            assertEquals(text, Cells.safe(text));
        }
    }

    /** A name ends no line of a letter, and turns nothing about that stands after it. */
    @Test
    void whatIsOneLineStaysOne() {
        for (var end : List.of("\n", "\r\n", "\u0085", "\u2028", "\u2029", "\t", "\f", "\u001B")) {
            assertEquals("Ana López", Text.oneLine("\u202EAna" + end + end + "\u2066López\u2069\u202C" + end));
        }
        for (var text : new String[] {"Ana López", "لوبيز", "عبد\u200Fالله", "A\u200DB", null}) {
            assertEquals(text, Text.oneLine(text));
        }
        assertEquals(null, Text.oneLine("\u202E\n"));
    }

    @Test
    void anAddressHoldsNothingUnseen() {
        for (var unseen : List.of(" ", "\u00A0", "\u0085", "\u2028", "\u200B", "\u202E", "\uFEFF", "\u0007")) {
            for (var address : List.of("a" + unseen + "@example.org", "a@example" + unseen + ".org")) {
                assertEquals(false, Text.isMailAddress(address), address);
            }
        }
        for (var address : List.of("a.b+c@example.org", "josé@exämple.org", "o'neil|{x}@example.org", "用户@例子.公司")) {
            assertEquals(true, Text.isMailAddress(address), address);
        }
    }
}
