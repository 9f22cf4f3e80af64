package org.intersession.testing;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** Every route that the application really has, asked of the framework: {@code GET /meetings/{slug}}. */
public final class Routes {
    private Routes() {}

    public static SortedSet<String> all() {
        var found = new TreeSet<String>();
        for (var path : ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()) {
            for (var handler : path.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    mappers(routing).forEach((method, mapper) -> {
                        if (method != null) {
                            mapper.getTemplates().forEach(it -> found.add(method + " " + address(it.value)));
                        }
                    });
                }
            }
        }
        return found;
    }

    private static String address(RuntimeResource resource) {
        var template = resource.getClassPath().template + "/" + resource.getPath().template;
        var clean = template.replaceAll("//+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /** The framework keeps its table of routes to itself. */
    @SuppressWarnings("unchecked")
    private static Map<String, RequestMapper<RuntimeResource>> mappers(ClassRoutingHandler routing) {
        try {
            Field field = ClassRoutingHandler.class.getDeclaredField("mappers");
            field.setAccessible(true);
            return (Map<String, RequestMapper<RuntimeResource>>) field.get(routing);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("the framework keeps its routes elsewhere now", changed);
        }
    }
}
