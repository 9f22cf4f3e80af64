package org.intersession.storage;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where this installation keeps its files. */
@ConfigMapping(prefix = "intersession.storage")
interface Storage {
    /**
     * The folder of all files, made if it is missing: {@code INTERSESSION_STORAGE_FOLDER}. It has no default, so that
     * no installation keeps its files where the next restart clears them. Quarantine lies in it as well, because only
     * within one disk is a move one step.
     */
    Path folder();
}
