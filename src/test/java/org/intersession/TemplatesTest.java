package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates hold no words of their own and no script or style: the first would not be translated, the policy forbids the rest. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern INLINE =
            Pattern.compile("(?i)\\sstyle\\s*=|<style|\\son[a-z]+\\s*=\\s*[\"']|<script(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern POSTS = Pattern.compile("(?i)<form\\b[^>]*\\smethod\\s*=\\s*[\"']?\\s*post");

    /** The sentence beside a field, and its id. */
    private static final Pattern FAULTS = Pattern.compile("<p class=\"fault\"(?: id=\"([^\"]*)\")?>\\{\\w+\\.fault\\(");

    private static final Pattern DESCRIBED = Pattern.compile("aria-describedby=\"[^\"]*\"");

    private static final Pattern SAID = Pattern.compile("\\{say:of\\(([^()]*)\\)}");
    private static final Pattern IN_EACH_LANGUAGE = Pattern.compile("(shortName|afterOf|formalName|city)$");

    /** What is left between tags when expressions are taken out and is a word in some language. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".html"))
                    .filter(it ->
                            !it.toString().contains("/mail/") && !it.toString().contains("/print/"))
                    .toList();
        }
    }

    @Test
    void noBareTextStandsBetweenTags() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            var text = Files.readString(page)
                    .replaceAll("(?s)\\{!.*?!}", "")
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)\\{\\|.*?\\|}", "");
            // Innermost braces first: an expression may stand in a tag's attribute, and the other way round.
            text = text.replaceAll("(?s)\\{[^{}]*}", "")
                    .replaceAll("(?s)<[^<>]*>", "\n")
                    .replaceAll("&[a-z]+;", "");
            for (var line : text.split("\n")) {
                // The ending of a file's name is the same in every language.
                if (WORD.matcher(line.replaceAll("\\.(ics|pdf|csv|zip)\\b", "")).find()) {
                    found.add(FOLDER.relativize(page) + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** A form that is sent twice does nothing twice: the tag brings the name under which its act is known. */
    @Test
    void everyFormThatWritesIsOneOfTheTag() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            if (POSTS.matcher(Files.readString(page)).find()) {
                found.add(FOLDER.relativize(page).toString());
            }
        }
        assertEquals(List.of("tags/post.html"), found);
        assertTrue(Files.readString(FOLDER.resolve("tags/post.html")).contains("{inject:once.token}"));
    }

    /** What is wrong with a field has a name, by which the field tells it to whoever does not see it. */
    @Test
    void everyFaultIsHeardAtItsField() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            var text = Files.readString(page);
            var faults = FAULTS.matcher(text);
            while (faults.find()) {
                var id = faults.group(1) == null ? "" : faults.group(1);
                var heard = DESCRIBED.matcher(text).results().anyMatch(it -> it.group()
                        .contains(id));
                if (id.isEmpty() || !heard) {
                    found.add(FOLDER.relativize(page) + ": " + faults.group());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** A title in French on an English page is read out as French. Names of parties and cities are there in each language. */
    @Test
    void whatIsWrittenPerLanguageSaysInWhichItStands() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            var text = Files.readString(page).replaceAll("\\{#title}.*", "");
            var said = SAID.matcher(text);
            while (said.find()) {
                var before = text.substring(0, said.start());
                var tag = before.substring(Math.max(0, before.lastIndexOf('<')));
                if (tag.contains(">")
                        && !tag.contains("lang=")
                        && !IN_EACH_LANGUAGE.matcher(said.group(1)).find()) {
                    found.add(FOLDER.relativize(page) + ": " + said.group());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noScriptOrStyleIsInline() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            var matcher = INLINE.matcher(Files.readString(page));
            while (matcher.find()) {
                found.add(FOLDER.relativize(page) + ": " + matcher.group().strip());
            }
        }
        assertEquals(List.of(), found);
    }

    /** {@code {hint??}} has the engine ask all its resolvers before it finds nothing; {@code web.template.Given} asks none. */
    @Test
    void whatATagWasNotGivenIsAskedOfGiven() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            if (page.startsWith(FOLDER.resolve("tags"))
                    && Files.readString(page).contains("??")) {
                found.add(FOLDER.relativize(page).toString());
            }
        }
        assertEquals(List.of(), found);
    }
}
