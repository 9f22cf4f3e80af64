package org.intersession.bench;

import java.util.Locale;

/**
 * How much a data set holds.
 *
 * @param great delegates of the first meeting, of all the registrations
 * @param invited parties called to a meeting, and of them {@code coming}; to the first two all States
 * @param papers of a meeting, each in three languages; of the first meeting {@code papersOfTheGreat} in six languages
 * @param between papers between meetings, in three languages
 */
public record Sizes(
        int processes,
        int meetings,
        int people,
        int registrations,
        int great,
        int invited,
        int coming,
        int papers,
        int papersOfTheGreat,
        int between,
        int downloads) {
    /** For a test. */
    public static final Sizes TINY = new Sizes(18, 12, 600, 500, 200, 5, 3, 4, 60, 20, 50);

    /** A secretariat of some years: 30 processes, 300 meetings, 12,000 people, 24,000 files. */
    public static final Sizes SECRETARIAT = new Sizes(30, 300, 12_000, 36_000, 600, 60, 40, 26, 100, 130, 20_000);

    /** 3,000 meetings, 400,000 registrations; one meeting of 20,000 delegates and 1,000 papers in six languages. */
    public static final Sizes LARGE = new Sizes(30, 3_000, 60_000, 400_000, 20_000, 60, 42, 10, 1_000, 300, 100_000);

    public static Sizes named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "tiny" -> TINY;
            case "secretariat" -> SECRETARIAT;
            case "large" -> LARGE;
            default -> throw new IllegalArgumentException("no data set " + name + ": tiny, secretariat or large");
        };
    }
}
