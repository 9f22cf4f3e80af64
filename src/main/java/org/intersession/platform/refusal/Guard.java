package org.intersession.platform.refusal;

/** Turns a policy's answer into permission or {@link Forbidden}. */
public final class Guard {
    private Guard() {}

    public static void allow(boolean answer) {
        if (!answer) {
            throw new Forbidden();
        }
    }
}
