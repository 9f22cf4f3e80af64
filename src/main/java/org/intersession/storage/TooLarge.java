package org.intersession.storage;

/** More arrived than is allowed: HTTP 413, and a sentence with the limit. */
public class TooLarge extends RuntimeException {
    private final long limit;

    TooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The largest size allowed, in bytes. */
    public long limit() {
        return limit;
    }
}
