package org.intersession.web.template;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import java.util.concurrent.CompletionStage;

/**
 * A parameter that a tag may be given or not: {@code {given:hint}}, null where it was not. {@code {hint??}} says the
 * same, and has the engine ask each of its three hundred resolvers before it finds nothing.
 */
@EngineConfiguration
public class Given implements NamespaceResolver {
    @Override
    public String getNamespace() {
        return "given";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return Scopes.found(context, null);
    }
}
