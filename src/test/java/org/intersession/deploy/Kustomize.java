package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder of {@code deploy/kubernetes} as kustomize gives it: resources, namespace, images and patches that merge. Our
 * overlays use nothing else, and the lists they patch are merged by what tells their members apart.
 */
final class Kustomize {
    private static final Set<String> KNOWN =
            Set.of("apiVersion", "kind", "namespace", "resources", "images", "patches");

    private Kustomize() {}

    static List<Map<String, Object>> of(Path folder) {
        var kustomization = Yaml.one(folder.resolve("kustomization.yaml"));
        assertTrue(KNOWN.containsAll(kustomization.keySet()), folder + " uses more than this test merges");
        var resources = new ArrayList<Map<String, Object>>();
        for (var name : list(kustomization, "resources")) {
            var at = folder.resolve((String) name).normalize();
            resources.addAll(Files.isDirectory(at) ? of(at) : Yaml.all(at));
        }
        for (var patch : list(kustomization, "patches")) {
            patch(resources, folder.resolve((String) Yaml.at(patch, "path")));
        }
        for (var image : list(kustomization, "images")) {
            resources.forEach(it -> rename(it, Yaml.map(image)));
        }
        for (var resource : resources) {
            if (!resource.get("kind").equals("Namespace")) {
                assertEquals(
                        kustomization.get("namespace"), Yaml.at(resource, "metadata", "namespace"), name(resource));
            }
        }
        return resources;
    }

    static void patch(List<Map<String, Object>> resources, Path path) {
        for (var change : Yaml.all(path)) {
            var target = resources.stream()
                    .filter(it -> name(it).equals(name(change)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(path + " patches nothing"));
            merge(target, change);
        }
    }

    static String name(Map<String, Object> resource) {
        return resource.get("kind") + " " + Yaml.at(resource, "metadata", "name");
    }

    private static List<?> list(Map<String, Object> in, String name) {
        return (List<?>) in.getOrDefault(name, List.of());
    }

    private static void merge(Map<String, Object> into, Map<String, Object> change) {
        change.forEach((key, value) -> {
            if (value == null) {
                into.remove(key);
            } else if (value instanceof Map && into.get(key) instanceof Map) {
                merge(Yaml.map(into.get(key)), Yaml.map(value));
            } else if (value instanceof List<?> items
                    && into.get(key) instanceof List<?> there
                    && keyOf(items) != null) {
                into.put(key, merged(there, items, keyOf(items)));
            } else {
                into.put(key, value);
            }
        });
    }

    private static List<String> keyOf(List<?> items) {
        for (var keys : List.of(List.of("topologyKey", "whenUnsatisfiable"), List.of("name"))) {
            if (items.stream()
                    .allMatch(it -> it instanceof Map<?, ?> map && map.keySet().containsAll(keys))) {
                return keys;
            }
        }
        return null;
    }

    private static List<Object> merged(List<?> there, List<?> items, List<String> keys) {
        var all = new LinkedHashMap<Object, Object>();
        there.forEach(it -> all.put(keyed(it, keys), it));
        for (var item : items) {
            var found = all.putIfAbsent(keyed(item, keys), item);
            if (found != null) {
                merge(Yaml.map(found), Yaml.map(item));
            }
        }
        return new ArrayList<>(all.values());
    }

    private static List<Object> keyed(Object item, List<String> keys) {
        return keys.stream().map(it -> Yaml.at(item, it)).toList();
    }

    private static void rename(Map<String, Object> resource, Map<String, Object> image) {
        if (!resource.get("kind").equals("Deployment")) {
            return;
        }
        for (var container : (List<?>) Yaml.at(resource, "spec", "template", "spec", "containers")) {
            var named = (String) Yaml.at(container, "image");
            if (named.startsWith(image.get("name") + ":")) {
                Yaml.map(container)
                        .put("image", image.getOrDefault("newName", image.get("name")) + ":" + image.get("newTag"));
            }
        }
    }
}
