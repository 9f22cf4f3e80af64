package org.intersession.delegation.nomination;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Optional;
import org.intersession.invitation.Invitation;
import org.intersession.platform.Actor;

/** What a higher feature has to show on the page of a party's delegation, before those it names. */
public interface DelegationPart {
    /** Without layout, headings from h2; asked only for somebody who sees the delegation. */
    Optional<TemplateInstance> part(Actor actor, Invitation invitation, Instant now);
}
