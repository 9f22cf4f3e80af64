package org.intersession.invitation.answer;

/** What a party says to an invitation. Nobody but that party and the secretariat ever learns it. */
public enum Answer {
    NONE_YET,
    WILL_ATTEND,
    REGRETS,
    REGRETS_WITH_PAPERS;

    public boolean given() {
        return this != NONE_YET;
    }

    public boolean regrets() {
        return this == REGRETS || this == REGRETS_WITH_PAPERS;
    }
}
