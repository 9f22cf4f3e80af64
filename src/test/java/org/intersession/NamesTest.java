package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * The names of States and territories in what we wrote: the table of parties is the reviewed one, and no form stands in
 * it, in the bundles, the templates or the names of topics that would embarrass a secretariat before Governments.
 */
class NamesTest {
    private static final Path REVIEWED = Path.of("src/test/resources/registry/parties-reviewed.csv");
    private static final Path FORBIDDEN = Path.of("src/test/resources/registry/forbidden-names.txt");
    private static final Path PARTIES = Path.of("src/main/resources/registry/parties.csv");
    private static final Path TOPICS = Path.of("src/main/resources/registry/topics.json");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of("short", "formal", "of", "sort")
                            .flatMap(form -> LANGUAGES.stream().map(language -> form + "_" + language)),
                    Stream.of("language", "aliases"))
            .collect(Collectors.toSet());
    private static final Pattern MESSAGE = Pattern.compile("@Message\\((.*?)\\)\\s+String", Pattern.DOTALL);
    private static final Pattern TOPIC = Pattern.compile("\"(en|fr|es)\": \"(.*)\"");

    /** A form, and the right ones inside which it may stand. */
    private record Form(String language, String form, List<String> within) {
        boolean standsIn(String text) {
            var rest = text;
            for (var right : within) {
                rest = rest.replace(right, "");
            }
            return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])")
                    .matcher(rest)
                    .find();
        }
    }

    @Test
    void theTableOfPartiesIsTheReviewedOneInEveryNameAndInTheLanguageOfCorrespondence() throws IOException {
        var kept = new LinkedHashMap<String, Map<String, String>>();
        for (var row : table(PARTIES)) {
            var names = new LinkedHashMap<>(row.toMap());
            names.keySet().retainAll(NAMES);
            kept.put(row.get("code"), names);
        }
        var reviewed = new LinkedHashMap<String, Map<String, String>>();
        for (var row : table(REVIEWED)) {
            var names = new LinkedHashMap<>(row.toMap());
            var code = names.remove("code");
            assertEquals(NAMES, names.keySet());
            reviewed.put(code, names);
        }
        assertEquals(reviewed, kept);
    }

    @Test
    void everyPartyHasEveryNameInEveryLanguage() throws IOException {
        var missing = new ArrayList<String>();
        for (var row : table(PARTIES)) {
            for (var language : LANGUAGES) {
                for (var form : List.of("short", "formal", "of", "sort")) {
                    if (row.get(form + "_" + language).isBlank()) {
                        missing.add(row.get("code") + " " + form + "_" + language);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noForbiddenFormStandsInWhatWeWrote() throws IOException {
        var forbidden = forbidden();
        var written = written();
        var found = new ArrayList<String>();
        written.forEach((place, text) -> forbidden.stream()
                .filter(it -> it.language.equals(place.substring(0, 2)) && it.standsIn(text))
                .forEach(it -> found.add(place + ": " + it.form)));
        assertEquals(List.of(), found);
    }

    @Test
    void theSearchForForbiddenFormsFindsThem() {
        assertEquals(true, new Form("en", "Iran", List.of("Iran (Islamic Republic of)")).standsIn("in Iran."));
        assertEquals(
                false,
                new Form("en", "Iran", List.of("Iran (Islamic Republic of)"))
                        .standsIn("Iran (Islamic Republic of), Iraq"));
    }

    private static List<Form> forbidden() throws IOException {
        return Files.readAllLines(FORBIDDEN).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .map(cells ->
                        new Form(cells[0], cells[1], cells.length > 2 ? List.of(cells[2].split("\\|")) : List.of()))
                .toList();
    }

    /** What we wrote, by language and place. */
    private static Map<String, String> written() throws IOException {
        var written = new LinkedHashMap<String, String>();
        for (var row : table(PARTIES)) {
            for (var language : LANGUAGES) {
                written.put(
                        language + " parties.csv " + row.get("code"),
                        String.join(
                                " | ",
                                row.get("short_" + language),
                                row.get("formal_" + language),
                                row.get("of_" + language),
                                row.get("sort_" + language)));
            }
        }
        for (var file : files(BUNDLES, ".properties")) {
            var name = file.getFileName().toString();
            var language = name.endsWith("_fr.properties") ? "fr" : name.endsWith("_es.properties") ? "es" : "en";
            written.put(language + " " + name, Files.readString(file));
        }
        for (var file : files(JAVA, "Messages.java")) {
            var messages = MESSAGE.matcher(Files.readString(file))
                    .results()
                    .map(it -> it.group(1))
                    .toList();
            written.put("en " + file.getFileName(), String.join("\n", messages));
        }
        for (var file : files(TEMPLATES, "")) {
            for (var language : LANGUAGES) {
                written.put(language + " " + TEMPLATES.relativize(file), Files.readString(file));
            }
        }
        TOPIC.matcher(Files.readString(TOPICS))
                .results()
                .forEach(it ->
                        written.merge(it.group(1) + " topics.json", it.group(2), (one, other) -> one + "\n" + other));
        return written;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(it -> Files.isRegularFile(it) && it.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<CSVRecord> table(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(file)) {
            return format.parse(in).getRecords();
        }
    }
}
