package org.intersession.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.web.error.Errors;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What somebody typed, read into the values it stands for. Each reading method answers the value or null, and where it
 * cannot be one notes a sentence in the reader's language beside the field; {@link #check} then ends the reading. So a
 * form is told everything that is wrong with it at once.
 */
public final class Typed {
    /** Beside {@code .day} and {@code .time}: which of the readings of that time was chosen. */
    static final String READING = ".reading";

    private final Map<String, List<String>> values;
    private final List<FileUpload> uploads;
    private final Locale locale;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Set<String> unnamed = new HashSet<>();
    private final Map<String, List<Reading>> offers = new LinkedHashMap<>();

    public Typed(Map<String, List<String>> values, List<FileUpload> uploads, Locale locale) {
        this.values = new LinkedHashMap<>();
        values.forEach((field, all) ->
                this.values.put(field, all.stream().map(Text::clean).collect(Collectors.toCollection(ArrayList::new))));
        this.uploads = uploads;
        this.locale = locale;
    }

    public Map<String, List<String>> values() {
        return values;
    }

    public Map<String, String> faults() {
        return faults;
    }

    public Locale locale() {
        return locale;
    }

    /** Notes what is wrong with a field; the first sentence stays. */
    public void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    private void unnamed(String field, String sentence) {
        if (faults.putIfAbsent(field, sentence) == null) {
            unnamed.add(field);
        }
    }

    /** The fields whose sentence is one of this class, which names none. */
    Set<String> unnamed() {
        return unnamed;
    }

    /** The words of a feature in the reader's language, for {@link #fault}. */
    public <M> M words(Class<M> bundle) {
        return Languages.words(bundle, locale);
    }

    public boolean faulty(String field) {
        return faults.containsKey(field);
    }

    /** Ends the reading: goes back to the page if anything was wrong. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new Faulty(Map.copyOf(faults));
        }
    }

    /** Thrown by {@link #check}; caught by {@link Forms} for pages, by {@link Errors} for the API. */
    public static final class Faulty extends RuntimeException {
        public final transient Map<String, String> faults;

        Faulty(Map<String, String> faults) {
            this.faults = faults;
        }
    }

    /** As typed, NFC, without space around it; empty when nothing was. */
    public String raw(String field) {
        var all = values.get(field);
        return all == null || all.isEmpty()
                ? ""
                : Normalizer.normalize(all.get(0).strip(), Normalizer.Form.NFC);
    }

    /** Every value of a field that may have several, as they came. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean given(String field) {
        return !raw(field).isEmpty();
    }

    /** A ticked box. */
    public boolean ticked(String field) {
        return given(field);
    }

    /** Text of at most that many characters (code points), or null when nothing was typed. */
    public String optional(String field, int max) {
        var text = raw(field);
        if (text.codePointCount(0, text.length()) > max) {
            unnamed(field, said().tooLong(max));
            // What is looked at further is not longer than that.
            return text.substring(0, text.offsetByCodePoints(0, max));
        }
        return text.isEmpty() ? null : text;
    }

    /** The same on one line: see {@link Text#oneLine}. */
    public String line(String field, int max) {
        return Text.oneLine(optional(field, max));
    }

    public String requiredLine(String field, int max) {
        return needed(field, line(field, max));
    }

    public String required(String field, int max) {
        return needed(field, optional(field, max));
    }

    /** The fields {@code name.en}, {@code name.fr}, {@code name.es}. */
    public Translated translated(String field, int max) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : Languages.ALL) {
            texts.put(language, optional(field + "." + language, max));
        }
        return Translated.of(texts);
    }

    /** An address of at most 254 characters (RFC 5321). */
    public String mail(String field) {
        var text = optional(field, 254);
        if (text != null && !Text.isMailAddress(text)) {
            unnamed(field, said().notAnAddress());
        }
        return text;
    }

    /** A whole number; both bounds are allowed. */
    public Integer number(String field, int least, int most) {
        var text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        unnamed(field, said().notANumber(least, most));
        return null;
    }

    /** The version of what the page showed; a page without one is of no use to anybody. */
    public int version() {
        var number = number("version", 0, Integer.MAX_VALUE);
        return number == null ? -1 : number;
    }

    /** The same where a program may leave it out: whoever does has read that nobody had written anything yet. */
    public int versionOrFirst() {
        return given("version") ? version() : 0;
    }

    /** As browsers and programs send it: {@code 2027-09-28}. */
    public LocalDate day(String field) {
        return parsed(field, LocalDate::parse, said().notADay());
    }

    /** {@code 15:00}, on no clock yet. */
    public LocalTime time(String field) {
        return parsed(field, LocalTime::parse, said().notATime());
    }

    public UUID id(String field) {
        return parsed(field, UUID::fromString, said().notOneOfThese());
    }

    /** What the times typed can mean, by field, where that is more or less than one instant. */
    Map<String, List<Reading>> offers() {
        return offers;
    }

    /** An instant typed as day ({@code field.day}) and venue clock ({@code field.time}); where a time has readings, {@code field.reading} says which. */
    public Instant moment(String field, ZoneId zone) {
        var day = day(field + ".day");
        var time = time(field + ".time");
        if (day == null && time == null) {
            return null;
        }
        if (day == null || time == null) {
            unnamed(field + (day == null ? ".day" : ".time"), said().needed());
            return null;
        }
        if (zone == null) {
            return null;
        }
        var clock = LocalDateTime.of(day, time);
        var readings = Reading.of(clock, zone);
        if (readings.isEmpty()) {
            return clock.atZone(zone).toInstant();
        }
        offers.put(field + ".time", readings);
        var chosen = raw(field + READING);
        for (var reading : readings) {
            if (reading.value().equals(chosen)) {
                return reading.instant();
            }
        }
        var said = readings.stream().map(Reading::said).collect(Collectors.joining(", "));
        unnamed(
                field + ".time",
                zone.getRules().getValidOffsets(clock).isEmpty()
                        ? said().noSuchTime(said)
                        : said().twiceThatTime(said));
        return null;
    }

    /** By its name in the tz database: {@code Africa/Bamako}. */
    public ZoneId zone(String field) {
        var text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        unnamed(field, said().noSuchZone());
        return null;
    }

    public <E extends Enum<E>> E one(String field, Class<E> kind) {
        return parsed(field, name -> Enum.valueOf(kind, name), said().notOneOfThese());
    }

    public <E extends Enum<E>> List<E> several(String field, Class<E> kind) {
        var chosen = new ArrayList<E>();
        for (var name : all(field)) {
            try {
                chosen.add(Enum.valueOf(kind, name));
            } catch (IllegalArgumentException unknown) {
                unnamed(field, said().notOneOfThese());
            }
        }
        return chosen;
    }

    /** A value without which the form cannot be accepted. */
    public <T> T needed(String field, T value) {
        if (value == null && !faulty(field)) {
            unnamed(field, said().needed());
        }
        return value;
    }

    /** The file chosen under that name; empty when none was. */
    public Optional<FileUpload> upload(String field) {
        return uploads.stream()
                .filter(it -> field.equals(it.name())
                        && it.fileName() != null
                        && !it.fileName().isEmpty())
                .findFirst();
    }

    public List<FileUpload> uploads() {
        return uploads;
    }

    public boolean anyUpload() {
        return !uploads.isEmpty();
    }

    private <T> T parsed(String field, Function<String, T> parse, String sentence) {
        var text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            unnamed(field, sentence);
            return null;
        }
    }

    private WebMessages said() {
        return words(WebMessages.class);
    }
}
