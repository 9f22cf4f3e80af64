package org.intersession.storage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a file a request asks for, by its {@code Range} field (RFC 9110, section 14).
 *
 * <p>One range is answered. A field that asks for several, has another unit or is malformed asks for nothing, and the
 * whole file is the answer, as the RFC allows. Whoever has an {@code If-Range} that no longer holds passes no field.
 *
 * @param status 200 the whole file, 206 a part, 416 none of it exists
 * @param first the first byte to send, from 0
 * @param length how many bytes to send; 0 with 416
 * @param size the size of the file in bytes
 */
public record ByteRange(int status, long first, long length, long size) {
    private static final Pattern ONE = Pattern.compile("\\s*bytes=\\s*(\\d*)-(\\d*)\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * Reads the field.
     *
     * @param range the value of the field, null if there is none
     * @param size the size of the file in bytes, 0 or more
     */
    public static ByteRange of(String range, long size) {
        Matcher one = ONE.matcher(range == null ? "" : range);
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return whole(size);
        }
        if (one.group(1).isEmpty()) {
            return last(number(one.group(2)), size);
        }
        long first = number(one.group(1));
        long end = one.group(2).isEmpty() ? Long.MAX_VALUE : number(one.group(2));
        if (end < first) {
            return whole(size);
        }
        return first >= size ? none(size) : part(first, Math.min(end, size - 1), size);
    }

    /** The value of {@code Content-Range} for 206 and 416; the field has no place in a 200. */
    public String contentRange() {
        return status == 206 ? "bytes " + first + "-" + (first + length - 1) + "/" + size : "bytes */" + size;
    }

    private static ByteRange last(long count, long size) {
        if (count == 0) {
            return none(size);
        }
        // Of an empty file the last bytes exist and are none: Content-Range cannot say so, 200 can.
        return size == 0 ? whole(size) : part(Math.max(0, size - count), size - 1, size);
    }

    private static ByteRange whole(long size) {
        return new ByteRange(200, 0, size, size);
    }

    private static ByteRange part(long first, long last, long size) {
        return new ByteRange(206, first, last - first + 1, size);
    }

    private static ByteRange none(long size) {
        return new ByteRange(416, 0, 0, size);
    }

    /** Numbers have no bound in the RFC; none of ours is beyond a long, so that is as good as any larger one. */
    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException larger) {
            return Long.MAX_VALUE;
        }
    }
}
