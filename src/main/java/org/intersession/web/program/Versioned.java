package org.intersession.web.program;

/** An answer of the API whose version is its {@code ETag}: sent back with the next act, in the body or as {@code If-Match}. */
public interface Versioned {
    /** Null where there is nothing yet, or nothing that the asker could change. */
    Integer version();
}
