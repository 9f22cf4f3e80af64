package org.intersession.storage.store;

import java.util.regex.Pattern;

/** Where a content lies, in a folder as in a bucket: {@code ab/cd/abcd…}, so that one can be copied into the other. */
final class Place {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private Place() {}

    static String of(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
