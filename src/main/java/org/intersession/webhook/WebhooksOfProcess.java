package org.intersession.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;

/** On the process's page, for its secretariat: which other systems are told. */
@ApplicationScoped
class WebhooksOfProcess implements ProcessSection {
    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance process();
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        return actor.secretariatOf(Set.of(process.id))
                ? Optional.of(new Part(Part.ACTS + 90, "webhooks", null, Templates.process()))
                : Optional.empty();
    }
}
