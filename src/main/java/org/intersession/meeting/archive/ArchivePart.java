package org.intersession.meeting.archive;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.storage.content.FileType;

/**
 * What a feature writes of a meeting into its archive, and reads out of it at another installation. Each is one bean, with
 * a record of its own that stands there as JSON; ids of this installation do not.
 */
public interface ArchivePart<T> {
    /** The word by which its JSON is called. */
    String name();

    /** Those to which others refer are read first. */
    int position();

    Class<T> kind();

    T written(Meeting meeting, Files files);

    /** @param files those that came along, by SHA-256 @param by who reads it in */
    void read(Meeting meeting, T said, Map<String, Kept> files, UUID by, Instant now);

    /** A part of an address as we make them: files are called by it when the meeting leaves again. */
    static String address(String said) {
        if (said == null || said.length() > 120 || !said.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
            throw new Unfit(Unfit.Why.WORDS, "address");
        }
        return said;
    }

    /** Where a part puts what is not JSON. */
    interface Files {
        void add(Kept file);

        void text(String name, String content);
    }

    record Kept(String sha256, long size, FileType format) {}

    /** Why an archive does not fit this installation. */
    final class Unfit extends RuntimeException {
        public enum Why {
            PROCESS,
            PARTY,
            TAKEN,
            SYMBOL,
            FILE,
            WORDS
        }

        public final Why why;
        public final String name;

        public Unfit(Why why, String name) {
            this.why = why;
            this.name = name;
        }
    }
}
