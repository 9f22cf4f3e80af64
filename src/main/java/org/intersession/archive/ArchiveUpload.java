package org.intersession.archive;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.UploadAddress;

/** The two addresses to which an administrator sends archives. */
@ApplicationScoped
@Unremovable
class ArchiveUpload implements UploadAddress {
    private static final String PAGE = "/admin/archives";
    private static final String API = "/api/v1/meeting-archives";

    private final Actor actor;
    private final ArchivesConfig config;

    ArchiveUpload(Actor actor, ArchivesConfig config) {
        this.actor = actor;
        this.config = config;
    }

    @Override
    public boolean takes(String method, String path) {
        return "POST".equals(method) && (PAGE.equals(path) || API.equals(path));
    }

    @Override
    public Limit ask(String path) {
        if (!ArchivePolicy.mayTakeIn(actor)) {
            throw new Missing();
        }
        return new Limit(
                config.largest().asLongValue(),
                Languages.words(ArchiveMessages.class, actor.locale()).tooLarge(),
                PAGE.equals(path) ? PAGE : null);
    }
}
