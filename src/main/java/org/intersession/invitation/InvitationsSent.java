package org.intersession.invitation;

import java.util.UUID;

/** Invitations to a meeting were sent, so many. */
public record InvitationsSent(UUID meeting, int invitations) {}
