package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.identity.logged.LoggedMessages;
import org.intersession.platform.language.Languages;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** A missing translation falls back to English in silence, so the build says it aloud. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FOLDER = RESOURCES.resolve("messages");
    private static final Pattern SAYING = Pattern.compile("\\.(html|txt|properties)$");
    private static final Pattern SAID = Pattern.compile("\\b[a-z]+:[a-zA-Z]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)[ }.]");

    private static List<Class<?>> bundles() {
        var found = Classes.OF_THE_PRODUCT.stream()
                .filter(it -> it.isAnnotatedWith(MessageBundle.class))
                .toList();
        var bundles = new ArrayList<Class<?>>();
        found.forEach(it -> bundles.add(it.reflect()));
        return bundles;
    }

    @Test
    void everyMessageStandsInEveryLanguageAndNothingElseDoes() throws IOException {
        for (var bundle : bundles()) {
            var name = bundle.getAnnotation(MessageBundle.class).value();
            var keys = Arrays.stream(bundle.getMethods())
                    .flatMap(BundlesTest::keys)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (var language : Languages.ALL.subList(1, Languages.ALL.size())) {
                var said = new TreeSet<>(read(name + "_" + language).stringPropertyNames());
                assertEquals(keys, said, name + " in " + language);
            }
        }
    }

    /** One that is not is translated in vain; what the log says of its acts is found by their codes (LogTest). */
    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        var templates = new TreeSet<String>();
        try (var files = Files.walk(RESOURCES)) {
            for (var file :
                    files.filter(it -> SAYING.matcher(it.toString()).find()).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(it -> templates.add(it.group()));
            }
        }
        var unsaid = new TreeSet<String>();
        for (var bundle : Classes.OF_THE_PRODUCT) {
            if (!bundle.isAnnotatedWith(MessageBundle.class) || bundle.isEquivalentTo(LoggedMessages.class)) {
                continue;
            }
            var name = bundle.getAnnotationOfType(MessageBundle.class).value();
            bundle.getMethods().stream()
                    .filter(it -> it.getAccessesToSelf().isEmpty()
                            && it.getReferencesToSelf().isEmpty())
                    .map(it -> name + ":" + it.getName())
                    .filter(it -> !templates.contains(it))
                    .forEach(unsaid::add);
        }
        assertEquals(new TreeSet<String>(), unsaid);
    }

    /** A number or a name that is in the English sentence and not in the others has been forgotten. */
    @Test
    void everyTranslationKeepsWhatIsFilledIn() throws IOException {
        for (var bundle : bundles()) {
            var name = bundle.getAnnotation(MessageBundle.class).value();
            for (var method : bundle.getMethods()) {
                var english = method.getAnnotation(Message.class).value();
                if (english.isEmpty() || english.equals(Message.DEFAULT_VALUE)) {
                    continue;
                }
                for (var language : Languages.ALL.subList(1, Languages.ALL.size())) {
                    var there = read(name + "_" + language).getProperty(method.getName());
                    if (there != null) {
                        assertEquals(
                                placeholders(english),
                                placeholders(there),
                                name + "." + method.getName() + " in " + language);
                    }
                }
            }
        }
    }

    /** In French, a space that does not break stands before « ; : ? ! » and inside guillemets, whatever the window's width. */
    @Test
    void noFrenchLineBeginsWithItsPunctuation() throws IOException {
        var loose = Pattern.compile(" [;:?!»]|« ");
        var found = new TreeSet<String>();
        for (var bundle : bundles()) {
            var name = bundle.getAnnotation(MessageBundle.class).value();
            read(name + "_fr").forEach((key, sentence) -> {
                var words = ((String) sentence).replaceAll("\\{[^}]*}", "{}");
                if (loose.matcher(words).find()) {
                    found.add(name + "." + key);
                }
            });
        }
        assertEquals(new TreeSet<>(), found, "put U+00A0 there");
    }

    private static TreeSet<String> placeholders(String sentence) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        var plural = Pattern.compile("\\{plural:[a-z]+\\((\\w+)").matcher(sentence);
        while (plural.find()) {
            found.add(plural.group(1));
        }
        found.removeAll(List.of("plural", "else", "if", "for"));
        return found;
    }

    private static Stream<String> keys(Method method) {
        var parameters = method.getParameterTypes();
        if (parameters.length != 1 || !parameters[0].isEnum()) {
            return Stream.of(method.getName());
        }
        var constants = Arrays.stream(parameters[0].getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .toList();
        // Qute: as soon as one constant has an underscore, the separator of all is "_$".
        var separator = constants.stream().anyMatch(it -> it.contains("_")) ? "_$" : "_";
        return constants.stream().map(it -> method.getName() + separator + it);
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        var file = FOLDER.resolve(name + ".properties");
        if (Files.exists(file)) {
            properties.load(new StringReader(Files.readString(file)));
        }
        return properties;
    }
}
