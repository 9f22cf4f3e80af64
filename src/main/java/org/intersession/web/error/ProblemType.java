package org.intersession.web.error;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that the API has; each has its page, to which the {@code type} of a problem document leads. */
public enum ProblemType {
    BAD(400),
    SIGN_IN(401),
    FORBIDDEN(403),
    MISSING(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    STALE(409),
    STILL_RUNNING(409),
    DONE(409),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    REFUSED(422),
    TOO_MANY(429),
    BROKEN(500),
    UNAVAILABLE(503);

    public static final String ROOT = "/api/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** As its address has it: {@code too-large}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String address() {
        return ROOT + slug();
    }

    /** The kind of an answer of which nothing but the status is known. */
    public static ProblemType of(int status) {
        return status == 409
                ? STILL_RUNNING
                : Arrays.stream(values())
                        .filter(it -> it.status == status)
                        .findFirst()
                        .orElse(status >= 500 ? BROKEN : BAD);
    }

    public static Optional<ProblemType> named(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}
