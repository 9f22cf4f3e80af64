package org.intersession.platform.refusal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Something that we rely on is not to be had at the moment. Whoever asks did nothing wrong, and may ask again soon. */
public class Away extends RuntimeException {
    /** In the data of a request that is being answered so: nobody is looked up for that page. */
    public static final String TOLD = "platform.away.told";

    public enum What {
        DATABASE,
        FILES
    }

    private final What what;

    public Away(What what, Throwable cause) {
        super(what.name().toLowerCase(Locale.ROOT), cause);
        this.what = what;
    }

    /** What is away, where that is why it failed. */
    public static Optional<What> in(Throwable failure) {
        return in(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<What> in(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        if (failure instanceof Away away) {
            return Optional.of(away.what);
        }
        if (failure instanceof SQLException told && isAway(told)) {
            return Optional.of(What.DATABASE);
        }
        if (failure instanceof IOException io && isFull(io)) {
            return Optional.of(What.FILES);
        }
        var found = in(failure.getCause(), seen);
        // What the transaction's end came to is told beside the failure, not as its cause.
        for (var beside : failure.getSuppressed()) {
            found = found.or(() -> in(beside, seen));
        }
        return found;
    }

    /** No connection or one that broke (08), stopping or starting (57P), out of something (53), a standby (25006). */
    private static boolean isAway(SQLException told) {
        var state = told.getSQLState();
        return state == null
                ? String.valueOf(told.getMessage()).contains("cquisition timeout")
                : state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.equals("25006");
    }

    private static boolean isFull(IOException failure) {
        var words = failure instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(failure.getMessage());
        return words.contains("No space left on device")
                || words.contains("Read-only file system")
                || words.contains("Disk quota exceeded");
    }

    /** Why, on one line. */
    public static String why(Throwable failure) {
        var last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last.getMessage() == null
                ? last.getClass().getSimpleName()
                : last.getMessage().lines().findFirst().orElse("").strip();
    }
}
