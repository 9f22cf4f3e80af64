package org.intersession.delegation.letter;

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
import org.intersession.delegation.DelegationActions;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationMessages;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.nomination.DelegationPages;
import org.intersession.invitation.answer.Received;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.storage.BlobBody;
import org.intersession.storage.Blobs;
import org.intersession.storage.ByteRange;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.running.AsItIs;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The letter of a delegation: whoever may send it is asked first, then the file is looked into, then it counts. */
@Path("/meetings/{slug}/delegations/{code}/letter")
@PermitAll
public class LetterPages {
    private final Actor actor;
    private final Delegations delegations;
    private final DelegationActions actions;
    private final DelegationPages pages;
    private final Blobs blobs;
    private final LetterIntake intake;
    private final Forms forms;
    private final Clock clock;

    LetterPages(
            Actor actor,
            Delegations delegations,
            DelegationActions actions,
            DelegationPages pages,
            Blobs blobs,
            LetterIntake intake,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.delegations = delegations;
        this.actions = actions;
        this.pages = pages;
        this.blobs = blobs;
        this.intake = intake;
        this.forms = forms;
        this.clock = clock;
    }

    @GET
    @AsItIs
    public Response letter(String slug, String code) {
        return file(blobs, delegations.seenBy(actor, clock.instant(), slug, code).letter);
    }

    /** The file as it was sent. */
    static Response file(Blobs blobs, NominationLetter letter) {
        if (letter == null) {
            throw new Missing();
        }
        var whole = ByteRange.of(null, blobs.size(letter.sha256()));
        return Response.ok(BlobBody.of(blobs, letter.sha256(), whole), letter.type())
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(letter.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20")
                                        .replace("*", "%2A"))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response send(String slug, String code) {
        Guard.allow(
                DelegationPolicy.mayCompose(actor, delegations.invitationSeenBy(actor, clock.instant(), slug, code)));
        var filled = forms.submit(typed -> {
            var received = Received.read(typed);
            var upload = typed.upload("letter").orElse(null);
            if (upload == null) {
                typed.fault("letter", typed.words(DelegationMessages.class).letterChoose());
            }
            typed.check();
            var kept = received(upload);
            actions.attachLetter(actor, slug, code, kept.sha256(), kept.name(), kept.type(), received);
        });
        return filled.accepted()
                ? Go.to(DelegationLinks.link(slug, code) + DelegationPages.carried(filled) + "#letter")
                : pages.again(slug, code, filled);
    }

    private LetterIntake.Kept received(FileUpload upload) {
        try (var in = Files.newInputStream(upload.uploadedFile())) {
            return intake.keep(in, upload.fileName());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
