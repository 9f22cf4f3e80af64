package org.intersession.invitation.reference;

/** What an invitation is filed under, {@code <series or process>/<year>/<number>}. */
public record Reference(String text, int number) {}
