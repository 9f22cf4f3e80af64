package org.intersession.home.counterpart;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.home.HomeMessages;
import org.intersession.home.counterpart.Counterparts.Counterpart;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;

/** On a process's page, for its members: who is focal point of the others. */
@ApplicationScoped
class CounterpartsOfProcess implements ProcessSection {
    private static final int SHOWN = 50;

    private final Counterparts counterparts;

    CounterpartsOfProcess(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance ofprocess(Process process, List<Counterpart> first, int all);
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        var all = counterparts.seenBy(actor, now, process);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Part.PERSONS,
                        "counterparts",
                        Languages.words(HomeMessages.class, actor.locale()).counterparts(),
                        Templates.ofprocess(process, all.subList(0, Math.min(SHOWN, all.size())), all.size())));
    }
}
