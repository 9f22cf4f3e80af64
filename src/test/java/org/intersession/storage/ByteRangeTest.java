package org.intersession.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-99,    206, 0,   100,  bytes 0-99/1000",
        "bytes=500-,    206, 500, 500,  bytes 500-999/1000",
        "bytes=-500,    206, 500, 500,  bytes 500-999/1000",
        "bytes=-5000,   206, 0,   1000, bytes 0-999/1000",
        "bytes=999-,    206, 999, 1,    bytes 999-999/1000",
        "bytes=990-4000,206, 990, 10,   bytes 990-999/1000",
        "Bytes= 0-0,    206, 0,   1,    bytes 0-0/1000",
        "bytes=0-99999999999999999999999, 206, 0, 1000, bytes 0-999/1000",
        "bytes=1000-,   416, 0,   0,    bytes */1000",
        "bytes=99999999999999999999999-, 416, 0, 0, bytes */1000",
        "bytes=-0,      416, 0,   0,    bytes */1000",
    })
    void aPartIsCountedAsTheRfcCounts(String field, int status, long first, long length, String contentRange) {
        var range = ByteRange.of(field, 1000);
        assertEquals(new ByteRange(status, first, length, 1000), range);
        assertEquals(contentRange, range.contentRange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=a-b",
                "items=0-5",
                "0-5",
                "bytes=0-5,9-12",
                "bytes=٠-٩"
            })
    void whatWeDoNotUnderstandIsTheWholeFile(String field) {
        assertEquals(new ByteRange(200, 0, 1000, 1000), ByteRange.of(field, 1000));
    }

    @Test
    void withoutAFieldItIsTheWholeFile() {
        assertEquals(new ByteRange(200, 0, 1000, 1000), ByteRange.of(null, 1000));
    }

    @Test
    void ofAnEmptyFileTheLastBytesAreAllAndTheFirstIsNone() {
        assertEquals(new ByteRange(200, 0, 0, 0), ByteRange.of("bytes=-5", 0));
        assertEquals(new ByteRange(416, 0, 0, 0), ByteRange.of("bytes=0-", 0));
    }

    @Property
    void whateverIsAskedStaysWithinTheFile(
            @ForAll @StringLength(max = 40) String noise, @ForAll @LongRange(min = 0) long size) {
        assertWithin(ByteRange.of(noise, size), size);
        assertWithin(ByteRange.of("bytes=" + noise, size), size);
    }

    @Property
    void theTwoEndsMakeThePart(
            @ForAll @LongRange(min = 0, max = 50) long first,
            @ForAll @LongRange(min = 0, max = 50) long last,
            @ForAll @LongRange(min = 0, max = 50) long size) {
        var range = ByteRange.of("bytes=" + first + "-" + last, size);
        int expected = last < first ? 200 : first >= size ? 416 : 206;
        assertEquals(expected, range.status());
        if (expected == 206) {
            assertEquals(first, range.first());
            assertEquals(Math.min(last, size - 1) - first + 1, range.length());
        }
        assertWithin(range, size);
    }

    @Property
    void theHeadAndTheTailTogetherAreTheFile(
            @ForAll @LongRange(min = 2, max = 1_000_000) long size,
            @ForAll @LongRange(min = 1, max = 999_999) long cut) {
        long at = 1 + cut % (size - 1);
        var head = ByteRange.of("bytes=0-" + (at - 1), size);
        var tail = ByteRange.of("bytes=" + at + "-", size);
        assertEquals(size, head.length() + tail.length());
        assertEquals(tail, ByteRange.of("bytes=-" + (size - at), size));
    }

    private static void assertWithin(ByteRange range, long size) {
        assertEquals(size, range.size());
        assertTrue(
                range.first() >= 0 && range.length() >= 0 && range.first() + range.length() <= size, range::toString);
        assertEquals(range.status() == 206 || range.status() == 200 && size > 0, range.length() > 0);
    }
}
