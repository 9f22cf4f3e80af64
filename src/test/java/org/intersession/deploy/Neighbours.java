package org.intersession.deploy;

import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;

/** The relay and, if a port is named, the provider of sign-in, beside the product that {@code deploy/verify} installs. */
final class Neighbours {
    private static final String LOGIN = """
            <!doctype html><title>Sign in</title><form method="post">
            <label>Who <input name="username"></label><label>Claims <input name="claims"></label>
            <button>Sign in</button></form>""";

    private Neighbours() {}

    /** @param ports of the relay, and of the provider, 0 for none */
    public static void main(String[] ports) throws Exception {
        EmbeddedMail.started(Integer.parseInt(ports[0]));
        if (!ports[1].equals("0")) {
            EmbeddedProvider.started(Integer.parseInt(ports[1]), LOGIN);
        }
        Thread.currentThread().join();
    }
}
