package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.intersession.platform.language.Languages;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** What is said to people, in each language: no word that would embarrass a secretariat, none of another language, no code. */
class WordsTest {
    private static final Path FORBIDDEN = Path.of("src/test/resources/forbidden-words.txt");
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern FILLED_IN = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CONSTANT = Pattern.compile("\\b(?!INTERSESSION_)[A-Z]{2,}_[A-Z_]+\\b");

    /** A word, and the messages in which it may stand. */
    private record Word(String language, String word, Pattern alone, List<String> within) {
        static Word of(String language, String word, List<String> within) {
            var alone = Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new Word(language, word, alone, within);
        }

        boolean standsIn(String text) {
            return alone.matcher(text).find();
        }
    }

    @Test
    void noForbiddenWordIsSaid() throws IOException {
        var found = new TreeSet<String>();
        var words = words();
        for (var language : Languages.ALL) {
            for (var message : said(language).entrySet()) {
                for (var word : words) {
                    if (word.language.equals(language)
                            && !word.within.contains(message.getKey())
                            && word.standsIn(message.getValue())) {
                        found.add(language + " " + message.getKey() + ": " + word.word);
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), found);
    }

    @Test
    void noConstantOfTheCodeIsSaid() throws IOException {
        var found = new TreeSet<String>();
        for (var language : Languages.ALL) {
            said(language)
                    .forEach((key, text) -> CONSTANT.matcher(text).results().forEach(it -> {
                        found.add(language + " " + key + ": " + it.group());
                    }));
        }
        assertEquals(new TreeSet<>(), found);
    }

    @Test
    void aForbiddenWordWouldBeFound() throws IOException {
        var rejected = words().stream().filter(it -> it.word.equals("rejected")).findFirst();
        assertTrue(rejected.orElseThrow().standsIn("Your answer was Rejected."));
        assertTrue(said("en").size() > 1_000);
        assertTrue(said("fr").containsKey("web.disclaimer"));
    }

    /** By bundle and key, without what is filled in. */
    private static TreeMap<String, String> said(String language) throws IOException {
        var said = new TreeMap<String, String>();
        for (var found : Classes.OF_THE_PRODUCT) {
            if (!found.isAnnotatedWith(MessageBundle.class)) {
                continue;
            }
            var bundle = found.reflect();
            var name = bundle.getAnnotation(MessageBundle.class).value();
            if (language.equals("en")) {
                for (var method : bundle.getMethods()) {
                    var text = method.getAnnotation(Message.class).value();
                    if (!text.equals(Message.DEFAULT_VALUE)) {
                        said.put(name + "." + method.getName(), plain(text));
                    }
                }
            }
            var file = FOLDER.resolve(name + (language.equals("en") ? "" : "_" + language) + ".properties");
            if (Files.exists(file)) {
                var properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                properties.forEach((key, text) -> said.put(name + "." + key, plain((String) text)));
            }
        }
        return said;
    }

    private static String plain(String text) {
        return FILLED_IN
                .matcher(text)
                .replaceAll(it -> it.group().startsWith("{plural") ? it.group().replace('\'', ' ') : " ");
    }

    private static List<Word> words() throws IOException {
        var words = new ArrayList<Word>();
        for (var line : Files.readAllLines(FORBIDDEN)) {
            if (!line.startsWith("#")) {
                var cells = line.split("\t");
                words.add(Word.of(cells[0], cells[1], cells.length > 2 ? List.of(cells[2].split("\\|")) : List.of()));
            }
        }
        return words;
    }
}
