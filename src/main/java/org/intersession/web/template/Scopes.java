package org.intersession.web.template;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.Results;
import io.quarkus.qute.Results.NotFound;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name of an outer scope at once, as that of the page within a loop: the engine would ask each of its three
 * hundred resolvers at every scope on the way out.
 */
@EngineConfiguration
public class Scopes implements ValueResolver {
    /** Before the engine's own for one scope, which has 15. */
    private static final int BEFORE_ONE_SCOPE = 16;

    @Override
    public int getPriority() {
        return BEFORE_ONE_SCOPE;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        // Where a scope has nothing of its own, its name and a member of nothing look the same: the engine knows.
        return context.getBase() instanceof Mapper scope
                && context.getParams().isEmpty()
                && context.resolutionContext().getData() == scope
                && !"this".equals(context.getName());
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return found(context, NotFound.EMPTY);
    }

    /** What the nearest scope that has the name has under it. */
    static CompletionStage<Object> found(EvalContext context, Object otherwise) {
        for (var at = context.resolutionContext(); at != null; at = at.getParent()) {
            if (at.getData() instanceof Mapper scope) {
                if (scope.appliesTo(context.getName())) {
                    var found = scope.getAsync(context.getName());
                    if (!isMissing(found)) {
                        return found;
                    }
                }
            } else if (at.getData() != null) {
                break;
            }
        }
        return CompletedStage.of(otherwise);
    }

    /** A loop takes every name, and has but a few. */
    private static boolean isMissing(CompletionStage<Object> found) {
        return found instanceof CompletedStage<Object> done && !done.isFailure() && Results.isNotFound(done.get());
    }
}
