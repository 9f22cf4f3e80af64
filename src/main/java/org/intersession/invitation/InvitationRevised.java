package org.intersession.invitation;

/** A party that was invited has other places or another category from now on; told in the transaction of the act. */
public record InvitationRevised(Invitation invitation) {}
