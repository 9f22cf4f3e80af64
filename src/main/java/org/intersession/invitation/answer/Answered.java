package org.intersession.invitation.answer;

/** How many parties were invited, and how many of them have answered. */
public record Answered(long invited, long answered) {
    public long noneYet() {
        return invited - answered;
    }
}
