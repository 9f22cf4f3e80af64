package org.intersession.invitation.workspace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;

/** On the process's page, for its secretariat: to whom it writes, and in what words it invites. */
@ApplicationScoped
class InvitingOfProcess implements ProcessSection {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance process(Process process);
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        return InvitationPolicy.mayWriteTexts(actor, process)
                ? Optional.of(new Part(Part.ACTS + 10, "inviting", null, Templates.process(process)))
                : Optional.empty();
    }
}
