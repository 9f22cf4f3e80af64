package org.intersession.identity.link;

import org.intersession.platform.Actor;

/** What may be done with a personal link: anybody may open one; its code is for who opened it. */
public final class LinkPolicy {
    private LinkPolicy() {}

    public static boolean mayOpen(Actor actor) {
        return actor != null;
    }

    public static boolean mayProve(Actor actor) {
        return actor.known() == Actor.Known.BY_LINK || actor.known() == Actor.Known.BY_LINK_AND_CODE;
    }

    /** A link that was forwarded shows and ends no device: only who proved who they are. */
    public static boolean mayForget(Actor actor) {
        return actor.person() != null && actor.known() != Actor.Known.BY_LINK;
    }

    public static boolean mayForgetTries(Actor actor) {
        return actor.isSystem();
    }
}
