package org.intersession.start;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import org.jboss.logging.Logger;

/** The product as a process: looks whether it has what it needs, says in one line each what is wrong, and starts. */
public final class Intersession {
    /** Where an image is built: as many classes as can be are loaded, to be written down, without any setting. */
    private static final String CLASSES_ONLY = "quarkus.appcds.generate";

    private Intersession() {}

    public static void main(String... arguments) {
        if (Boolean.getBoolean(CLASSES_ONLY)) {
            Quarkus.run(arguments);
            return;
        }
        var settings = Settings.read();
        var wrong = Needs.wrong(settings);
        if (!wrong.isEmpty()) {
            System.err.print(said(wrong));
            System.exit(1);
        }
        // Beside the start, which does not wait for others: they may be back in a minute.
        var neighbours = new Thread(
                () -> Neighbours.wrong(settings).forEach(Logger.getLogger(Intersession.class)::warn), "neighbours");
        neighbours.setDaemon(true);
        neighbours.start();
        Quarkus.run(arguments);
    }

    static String said(List<String> wrong) {
        return "Intersession does not start:\n  " + String.join("\n  ", wrong) + "\n";
    }
}
