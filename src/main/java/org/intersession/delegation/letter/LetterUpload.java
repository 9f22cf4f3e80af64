package org.intersession.delegation.letter;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationMessages;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.UploadAddress;

/** The address to which the letter of a delegation is sent: by whoever composes the delegation. */
@ApplicationScoped
@Unremovable
class LetterUpload implements UploadAddress {
    private static final Pattern ADDRESS = Pattern.compile("/meetings/([^/]+)/delegations/([^/]+)/letter");

    private final Actor actor;
    private final Delegations delegations;
    private final Clock clock;

    LetterUpload(Actor actor, Delegations delegations, Clock clock) {
        this.actor = actor;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public boolean takes(String method, String path) {
        return "POST".equals(method) && ADDRESS.matcher(path).matches();
    }

    @Override
    public Limit ask(String path) {
        var parts = ADDRESS.matcher(path);
        if (!parts.matches()) {
            throw new Missing();
        }
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), parts.group(1), parts.group(2));
        Guard.allow(DelegationPolicy.mayCompose(actor, invitation));
        var words = Languages.words(DelegationMessages.class, actor.locale());
        return new Limit(
                LetterIntake.LARGEST, words.letterTooLarge(), DelegationLinks.link(parts.group(1), parts.group(2)));
    }
}
