package org.intersession.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.intersession.document.file.Sizes;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where an administrator takes a meeting of another installation in. */
@Path("/admin/archives")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class TakingInPages {
    private final Actor actor;
    private final Unpacking unpacking;
    private final MeetingArchiveActions actions;
    private final Forms forms;
    private final ArchivesConfig config;

    TakingInPages(Actor actor, Unpacking unpacking, MeetingArchiveActions actions, Forms forms, ArchivesConfig config) {
        this.actor = actor;
        this.config = config;
        this.unpacking = unpacking;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance archives(String largest, Filled filled);
    }

    @GET
    public TemplateInstance archives() {
        return page(Filled.empty());
    }

    @POST
    public Response takeIn() {
        administering();
        var taken = new String[1];
        var filled = forms.submit(typed -> {
            var upload = typed.upload("file").orElse(null);
            if (upload == null) {
                typed.fault("file", typed.words(ArchiveMessages.class).choose());
            }
            typed.check();
            taken[0] = actions.takeIn(actor, unpacked(upload));
        });
        return filled.accepted() ? Go.to("/meetings/" + taken[0]) : Go.back(filled, page(filled));
    }

    private Unpacking.Unpacked unpacked(FileUpload upload) {
        try (var in = Files.newInputStream(upload.uploadedFile())) {
            return unpacking.unpack(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TemplateInstance page(Filled filled) {
        administering();
        return Templates.archives(Sizes.of(config.largest().asLongValue(), actor.locale()), filled);
    }

    private void administering() {
        if (!ArchivePolicy.mayTakeIn(actor)) {
            throw new Missing();
        }
    }
}
