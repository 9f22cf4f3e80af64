package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The page of settings, {@code docs/configuration.md}: what stands between its marks is read from the sources, and
 * {@code -Dconfiguration.write=true} writes it anew.
 */
class ConfigurationTest {
    private static final Path PAGE = Path.of("docs/configuration.md");
    private static final String BEGIN = "<!-- from the sources -->\n";
    private static final String END = "<!-- from the sources, so far -->\n";
    private static final Pattern NAMED = Pattern.compile("\\b(?:INTERSESSION|QUARKUS)_[A-Z0-9_]*[A-Z0-9]\\b");
    /** What deploy/'s own scripts and files are told, and the product never sees. */
    private static final String DEPLOYS_OWN =
            "INTERSESSION_(APP|HOST|IMAGE|BUILT|SETTINGS|BACKUP_.*|SMTP_.*|OIDC_SECRET|PROVIDER|DEMO_.*" + "|VERIFY.*)";

    /** Without which the start is refused, whatever else is set. */
    private static final Pattern REFUSED = Pattern.compile("\"(INTERSESSION_[A-Z0-9_]+) is not set:");

    private record Setting(String property, String standing, String what) {
        String variable() {
            return property.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
        }

        String row() {
            return "| `" + variable() + "` | " + standing + " | " + what + " |\n";
        }
    }

    @Test
    void thePageOfSettingsSaysWhatTheSourcesSay() throws IOException {
        var page = Files.readString(PAGE);
        var found = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        var table = "| variable | if nothing is said | what it is |\n| --- | --- | --- |\n"
                + settings().values().stream().map(Setting::row).collect(Collectors.joining());
        if (Boolean.getBoolean("configuration.write")) {
            Files.writeString(PAGE, page.replace(BEGIN + found + END, BEGIN + table + END));
            found = table;
        }
        assertEquals(table, found, "-Dtest=ConfigurationTest -Dconfiguration.write=true writes it anew");
    }

    @Test
    void everySettingIsExplained() throws IOException {
        assertEquals(
                List.of(),
                settings().values().stream()
                        .filter(it -> it.what().isBlank())
                        .map(Setting::property)
                        .toList());
    }

    /** A setting that is misspelt there is one that nobody hears. */
    @Test
    void whateverDeploySetsStandsOnThePage() throws IOException {
        var known = named(Files.readString(PAGE));
        var unknown = new TreeSet<String>();
        try (var files = Files.walk(Path.of("deploy"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                named(Files.readString(file)).stream()
                        .filter(it -> !known.contains(it) && !it.matches(DEPLOYS_OWN))
                        .forEach(it -> unknown.add(file + ": " + it));
            }
        }
        assertEquals(new TreeSet<String>(), unknown);
    }

    private static TreeSet<String> named(String text) {
        return NAMED.matcher(text).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Setting> settings() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = manager.getJavaFileObjectsFromPaths(
                    files.filter(it -> it.toString().endsWith(".java"))
                            .filter(ConfigurationTest::namesSettings)
                            .toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            var docs = DocTrees.instance(task);
            var found = new TreeMap<String, Setting>();
            for (var unit : task.parse()) {
                new Reader(docs, found).scan(new TreePath(unit), null);
            }
            var refused = refusedWithout();
            found.replaceAll((property, it) ->
                    refused.contains(it.variable()) ? new Setting(property, "**required**", it.what()) : it);
            return found;
        }
    }

    private static TreeSet<String> refusedWithout() throws IOException {
        var refused = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                REFUSED.matcher(Files.readString(file)).results().forEach(it -> refused.add(it.group(1)));
            }
        }
        assertEquals(
                new TreeSet<>(List.of("INTERSESSION_ADDRESS", "INTERSESSION_KEYS", "INTERSESSION_STORAGE_FOLDER")),
                refused);
        return refused;
    }

    private static boolean namesSettings(Path source) {
        try {
            var text = Files.readString(source);
            return text.contains("@ConfigMapping") || text.contains("@ConfigProperty");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mappings, a method a setting; and single settings asked for by a class, which says in its first words what for. */
    private static final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final Map<String, Setting> found;

        Reader(DocTrees docs, Map<String, Setting> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            var prefix = text(annotation(owner().getModifiers().getAnnotations(), "ConfigMapping"), "prefix");
            if (prefix != null && !method.getModifiers().toString().contains("static")) {
                var annotations = method.getModifiers().getAnnotations();
                var name = text(annotation(annotations, "WithName"), "value");
                var property =
                        prefix + "." + (name == null ? hyphens(method.getName().toString()) : name);
                add(property, method.getReturnType(), text(annotation(annotations, "WithDefault"), "value"), true);
            }
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            var asked = annotation(variable.getModifiers().getAnnotations(), "ConfigProperty");
            var property = text(asked, "name");
            if (property != null && property.startsWith("intersession.")) {
                add(property, variable.getType(), text(asked, "defaultValue"), false);
            }
            return super.visitVariable(variable, none);
        }

        private void add(String property, Tree type, String given, boolean mapped) {
            var path = mapped ? getCurrentPath() : ofClass();
            var comment = docs.getDocCommentTree(path);
            var optional = type.toString().startsWith("Optional");
            var standing = given != null ? "`" + given + "`" : optional ? "" : "**required**";
            var setting = new Setting(property, standing, comment == null ? "" : plain(comment));
            // Whoever maps a setting explains it; others only use it.
            found.merge(property, setting, (one, other) -> mapped ? other : one);
        }

        private static String plain(DocCommentTree comment) {
            var body = comment.getFullBody().stream().map(Object::toString).collect(Collectors.joining());
            return body.replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .replaceAll("\\{@link ([^}]*)}", "$1")
                    .replaceAll("<p>", " ")
                    .replaceAll("\\s+", " ")
                    .replace("|", "\\|")
                    .strip();
        }

        private ClassTree owner() {
            return (ClassTree) ofClass().getLeaf();
        }

        private TreePath ofClass() {
            var path = getCurrentPath();
            while (!(path.getLeaf() instanceof ClassTree)) {
                path = path.getParentPath();
            }
            return path;
        }

        private static AnnotationTree annotation(List<? extends AnnotationTree> all, String name) {
            return all.stream()
                    .filter(it -> it.getAnnotationType().toString().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        private static String text(AnnotationTree annotation, String member) {
            return annotation == null
                    ? null
                    : annotation.getArguments().stream()
                            .map(it -> it instanceof AssignmentTree assigned ? assigned : null)
                            .filter(it ->
                                    it != null && it.getVariable().toString().equals(member))
                            .map(it -> it.getExpression() instanceof LiteralTree literal
                                    ? String.valueOf(literal.getValue())
                                    : null)
                            .findFirst()
                            .orElseGet(() -> single(annotation, member));
        }

        private static String single(AnnotationTree annotation, String member) {
            return member.equals("value")
                            && annotation.getArguments().size() == 1
                            && annotation.getArguments().get(0) instanceof LiteralTree literal
                    ? String.valueOf(literal.getValue())
                    : null;
        }

        private static String hyphens(String name) {
            return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
    }
}
