package org.intersession.web;

import io.vertx.ext.web.RoutingContext;

/**
 * Why a request was refused, in the words of the log of the process: whoever asked is told no more for it, and what is
 * hidden is no other word than what is not there.
 */
public final class Refused {
    public static final String HIDDEN_OR_NOT_THERE = "hidden or not there";
    public static final String NOT_THEIRS = "not theirs to do";
    public static final String NOT_SIGNED_IN = "not signed in";
    public static final String FROM_ANOTHER_SITE = "from another site";
    public static final String WITHOUT_TOKEN = "without the token of its page";
    public static final String TOKEN_NOT_ACCEPTED = "by a token that is not accepted";
    public static final String TOO_OLD_A_SIGN_IN = "a newer sign-in is asked for";
    public static final String TOO_MANY_TRIES = "after too many tries";

    private static final String WHY = "web.refused-why";

    private Refused() {}

    public static void because(RoutingContext request, String why) {
        request.put(WHY, why);
    }

    /** Null where nobody said. */
    public static String why(RoutingContext request) {
        return request.get(WHY);
    }
}
