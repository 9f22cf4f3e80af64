package org.intersession.web.running;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** What goes compressed: all but files. With any interceptor, even one that only looks on, they are read and copied. */
@Provider
public class Compressed implements DynamicFeature {
    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        if (!route.getResourceMethod().isAnnotationPresent(AsItIs.class)) {
            context.register(Compress.class);
        }
    }
}
