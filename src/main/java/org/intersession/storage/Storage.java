package org.intersession.storage;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where this installation keeps its files. */
@ConfigMapping(prefix = "intersession.storage")
public interface Storage {
    /**
     * The folder of all files, made if it is missing: {@code INTERSESSION_STORAGE_FOLDER}. It has no default, so that
     * no installation keeps its files where the next restart clears them. With {@code INTERSESSION_STORE=s3} it holds
     * only what is arriving, for minutes, and each node has its own.
     */
    Path folder();
}
