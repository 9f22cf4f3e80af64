package org.intersession.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form as somebody filled it in, and what is wrong with it: a sentence by field, or under {@code ""} for the whole.
 * What they typed is in it to the letter, so that a page can give it all back.
 */
public final class Filled {
    private static final String VERSION = "version";
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");

    private final Map<String, List<String>> typed;
    private final Map<String, String> faults;
    private final int status;
    private final Map<String, List<Reading>> offers;
    /** The fields whose sentence does not say what it is about: it stands beside them, and on top needs their label. */
    private final Set<String> unnamed;

    /** After a conflict, what stands there now. */
    private final Map<String, List<String>> present;

    private final Map<String, Object> labels = new HashMap<>();

    Filled(
            Map<String, List<String>> typed,
            Map<String, String> faults,
            Set<String> unnamed,
            int status,
            Map<String, List<Reading>> offers) {
        this(typed, faults, unnamed, status, offers, Map.of());
    }

    private Filled(
            Map<String, List<String>> typed,
            Map<String, String> faults,
            Set<String> unnamed,
            int status,
            Map<String, List<Reading>> offers,
            Map<String, List<String>> present) {
        this.typed = typed;
        this.faults = faults;
        this.unnamed = unnamed;
        this.status = status;
        this.offers = offers;
        this.present = present;
    }

    /** A form as the page first shows it. A value may be null, and is then empty. */
    public static Filled with(Map<String, ?> values) {
        var typed = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> {
            if (value instanceof Iterable<?> several) {
                var texts = new java.util.ArrayList<String>();
                several.forEach(one -> texts.add(String.valueOf(one)));
                typed.put(name, texts);
            } else {
                typed.put(name, value == null ? List.of() : List.of(value.toString()));
            }
        });
        return new Filled(typed, Map.of(), Set.of(), 200, Map.of());
    }

    public static Filled empty() {
        return with(Map.of());
    }

    /** The same with the values of another form where this one was silent: two forms may share a page. */
    public Filled over(Filled stored) {
        var both = new LinkedHashMap<>(stored.typed);
        both.putAll(typed);
        return new Filled(both, faults, unnamed, status, offers, present);
    }

    /**
     * After a conflict (409): with the version that counts now, so that whoever has compared presses again and it is done,
     * and with what stands there now. Otherwise as it is.
     *
     * @param stored the form as the page would first show it
     */
    public Filled against(Filled stored) {
        if (status != 409) {
            return this;
        }
        var again = new LinkedHashMap<>(typed);
        again.put(VERSION, stored.values(VERSION));
        return new Filled(again, faults, unnamed, status, offers, stored.typed);
    }

    /** Whether, after a conflict, something else stands in the field than was typed. */
    public boolean otherwise(String field) {
        return present.containsKey(field) && !lines(values(field)).equals(lines(present.get(field)));
    }

    /** What stands there now, where it is {@link #otherwise}; empty when nothing does. */
    public String present(String field) {
        var values = presentAll(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The same where several can be chosen. */
    public List<String> presentAll(String field) {
        return present.getOrDefault(field, List.of());
    }

    /** Browsers send each line with two characters at its end. */
    private static List<String> lines(List<String> values) {
        return values.stream()
                .map(it -> it.replace("\r\n", "\n").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public boolean accepted() {
        return status == 200 && faults.isEmpty();
    }

    public int status() {
        return status;
    }

    /** What stands in the field; empty when nothing does. */
    public String value(String field) {
        var values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether a box of that name and value is ticked, or an option chosen. */
    public boolean chosen(String field, Object value) {
        return values(field).contains(String.valueOf(value));
    }

    /** The sentence beside the field, or null. */
    public String fault(String field) {
        return faults.get(field);
    }

    public boolean faulty(String field) {
        return faults.containsKey(field);
    }

    /** What the time in that field can mean, to choose from; empty where it means one instant. */
    public List<Reading> readings(String field) {
        return offers.getOrDefault(field, List.of());
    }

    /** The name under which the choice among them goes with the form. */
    public String readingOf(String field) {
        return field.replaceAll("\\.time$", "") + Typed.READING;
    }

    /** Everything that is wrong, in the order in which it was found, for the summary on top. */
    public List<Fault> faults() {
        return faults.entrySet().stream()
                .map(it -> new Fault(it.getKey(), it.getValue()))
                .toList();
    }

    /** One thing that is wrong: the field ({@code ""} for the whole form) and its sentence. */
    public record Fault(String field, String sentence) {
        /** The anchor of the field on the page. */
        public String id() {
            return Filled.id(field);
        }
    }

    /** The label of a field, as the page writes it beside it; the summary on top takes it from here. */
    public Object labelled(String field, Object label) {
        labels.put(field, label);
        return label;
    }

    /** A fault for the summary. Said when the page is written: the summary comes before the labels that it needs. */
    public Object said(Fault fault, String colon) {
        return new Object() {
            @Override
            public String toString() {
                var label = unnamed.contains(fault.field()) ? labels.get(fault.field()) : null;
                return label == null ? fault.sentence() : label + colon + " " + fault.sentence();
            }
        };
    }

    /** The same, for templates. */
    public String idOf(String field) {
        return id(field);
    }

    /** The id in the page of the field of that name. */
    public static String id(String field) {
        return "f-" + NO_LETTER.matcher(field).replaceAll("-");
    }
}
