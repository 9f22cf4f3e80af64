package org.intersession.delegation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.EnumSet;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Missing;
import org.intersession.storage.Blobs;
import org.intersession.storage.FileType;
import org.intersession.storage.Received;
import org.intersession.storage.TooLarge;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.Typed;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The letter of a delegation: whoever may send it is asked first, then the file is looked into, then it counts. */
@Path("/meetings/{slug}/delegations/{code}/letter")
@PermitAll
public class LetterPages {
    static final long LARGEST = 10L * 1024 * 1024;
    private static final EnumSet<FileType> ACCEPTED = EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG);

    private final Actor actor;
    private final Delegations delegations;
    private final DelegationActions actions;
    private final DelegationPages pages;
    private final Blobs blobs;
    private final Forms forms;
    private final Clock clock;

    LetterPages(
            Actor actor,
            Delegations delegations,
            DelegationActions actions,
            DelegationPages pages,
            Blobs blobs,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.delegations = delegations;
        this.actions = actions;
        this.pages = pages;
        this.blobs = blobs;
        this.forms = forms;
        this.clock = clock;
    }

    @GET
    public Response letter(String slug, String code) {
        var letter = delegations.seenBy(actor, clock.instant(), slug, code).letter;
        if (letter == null) {
            throw new Missing();
        }
        return Response.ok(blobs.open(letter.sha256()), letter.type())
                .header("Content-Length", blobs.size(letter.sha256()))
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(letter.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response send(String slug, String code) {
        Guard.allow(
                DelegationPolicy.mayCompose(actor, delegations.invitationSeenBy(actor, clock.instant(), slug, code)));
        var filled = forms.submit(typed -> {
            var received = DelegateForm.received(typed);
            var upload = typed.upload("letter").orElse(null);
            if (upload == null) {
                typed.fault("letter", typed.words(DelegationMessages.class).letterChoose());
            }
            typed.check();
            var file = received(typed, upload);
            typed.check();
            var type = FileType.of(file.file()).filter(ACCEPTED::contains).orElse(null);
            if (type == null) {
                blobs.discard(file);
                typed.fault("letter", typed.words(DelegationMessages.class).letterNotThese());
            }
            typed.check();
            actions.attachLetter(actor, slug, code, blobs.keep(file), name(upload, type), type.mediaType(), received);
        });
        return filled.accepted()
                ? Go.to(DelegationLinks.link(slug, code) + DelegationPages.carried(filled) + "#letter")
                : pages.again(slug, code, filled);
    }

    private Received received(Typed typed, FileUpload upload) {
        try (var in = Files.newInputStream(upload.uploadedFile())) {
            return blobs.receive(in, LARGEST);
        } catch (TooLarge larger) {
            typed.fault("letter", typed.words(DelegationMessages.class).letterTooLarge());
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the sender called it, without a path and with the end that its content has. */
    private static String name(FileUpload upload, FileType type) {
        var base = upload.fileName().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "");
        base = base.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").strip();
        if (base.length() > 120) {
            base = base.substring(0, 120);
        }
        return (base.isEmpty() ? "letter" : base) + "." + type.extension();
    }
}
