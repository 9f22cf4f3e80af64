package org.intersession.invitation.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.invitation.text.Enclosures.Enclosed;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Dates;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/**
 * What the fields of an invitation's text stand for, each in the form its language wants: {@code {of-party}} is "du
 * Mali". What stands between {@code [[} and {@code ]]} is left out where a field in it has no value.
 */
public final class Fields {
    static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "process",
            "of-process",
            "party",
            "of-party",
            "title",
            "meeting",
            "city",
            "in-city",
            "dates",
            "deadline",
            "places",
            "salutation",
            "as-capacity",
            "purpose",
            "enclosures"));
    private static final Pattern FIELD = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    private final Map<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = values;
    }

    /** What is the same for every party. Empty values are missing ones. */
    public static Fields of(Meeting meeting, Locale locale, List<Enclosed> enclosed) {
        var process = meeting.process();
        var values = new HashMap<String, String>();
        values.put("process", process.in(locale));
        values.put("of-process", ofProcess(process, locale));
        values.put("title", meeting.title.in(locale));
        values.put("meeting", quoted(meeting.title.in(locale), locale));
        if (meeting.city != null && meeting.mode != Meeting.Mode.ONLINE) {
            values.put("city", meeting.city.in(locale));
            values.put("in-city", inCity(meeting.city.in(locale), locale));
        } else if (meeting.mode == Meeting.Mode.ONLINE) {
            values.put("in-city", online(locale));
        }
        if (meeting.opensOn != null) {
            values.put("dates", Dates.during(meeting.opensOn, meeting.closesOn, locale));
        }
        if (meeting.nominationsCloseAt != null) {
            var zone = meeting.nominationsZone == null ? meeting.zone : meeting.nominationsZone;
            var city = meeting.city != null && zone.equals(meeting.zone) ? meeting.city.in(locale) : null;
            values.put("deadline", Dates.moment(meeting.nominationsCloseAt, zone, city, locale));
        }
        values.put("enclosures", Enclosures.lines(enclosed, locale));
        return new Fields(values);
    }

    public Fields with(Party party, Integer places, Locale locale) {
        var all = new HashMap<>(values);
        all.put("party", party.formalName.in(locale));
        all.put("of-party", party.afterOf.in(locale));
        if (places != null) {
            all.put("places", persons(places, locale));
        }
        return new Fields(all);
    }

    /** What is of one person. Empty values are missing ones. */
    public Fields with(Map<String, String> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new Fields(all);
    }

    /** The text with its fields filled; empty if one that it needs has no value. */
    public Optional<String> fill(String text) {
        // Behind the last end nothing is optional, and need not be looked through from each beginning.
        var end = text.contains("]]") ? text.lastIndexOf("]]") + 2 : 0;
        var kept = OPTIONAL.matcher(text.substring(0, end))
                        .replaceAll(it -> Matcher.quoteReplacement(
                                FIELD.matcher(it.group(1)).results().allMatch(field -> has(field.group(1)))
                                        ? it.group(1)
                                        : ""))
                + text.substring(end);
        if (!FIELD.matcher(kept).results().allMatch(field -> has(field.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(FIELD.matcher(kept)
                .replaceAll(field -> Matcher.quoteReplacement(values.get(field.group(1))))
                .strip());
    }

    private boolean has(String field) {
        return values.containsKey(field) && !values.get(field).isBlank();
    }

    /** The names in braces that are no fields. */
    static Set<String> unknownIn(String text) {
        var unknown = new TreeSet<String>();
        FIELD.matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !KNOWN.contains(it))
                .forEach(unknown::add);
        return unknown;
    }

    /** A process has official names only; one in another language is quoted after the word for a process. */
    static String ofProcess(Process process, Locale locale) {
        var language = locale.getLanguage();
        var name = process.in(locale);
        if (!process.languageFor(locale).equals(language)) {
            return switch (language) {
                case "fr" -> "du processus «\u00a0" + name + "\u00a0»";
                case "es" -> "del proceso «" + name + "»";
                default -> "of the process “" + name + "”";
            };
        }
        var first = name.split("[\\s-]", 2)[0];
        return switch (language) {
            case "fr" ->
                (Set.of("Conférence", "Consultation", "Commission", "Réunion", "Table")
                                        .contains(first)
                                ? "de la "
                                : Set.of("Consultations", "Réunions").contains(first)
                                        ? "des "
                                        : "AEIOUÉÈÊH".indexOf(first.charAt(0)) >= 0 ? "de l’" : "du ")
                        + name;
            case "es" ->
                (Set.of("Conferencia", "Iniciativa", "Consulta", "Comisión", "Reunión")
                                        .contains(first)
                                ? "de la "
                                : Set.of("Consultas", "Reuniones").contains(first) ? "de las " : "del ")
                        + name;
            default -> "of the " + name;
        };
    }

    private static String quoted(String title, Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> "«\u00a0" + title + "\u00a0»";
            case "es" -> "«" + title + "»";
            default -> "“" + title + "”";
        };
    }

    private static String inCity(String city, Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" ->
                city.startsWith("Le ")
                        ? "au " + city.substring(3)
                        : city.startsWith("Les ") ? "aux " + city.substring(4) : "à " + city;
            case "es" -> "en " + city;
            default -> "in " + city;
        };
    }

    private static String online(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> "en ligne";
            case "es" -> "en línea";
            default -> "online";
        };
    }

    private static String persons(int places, Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> places + (places == 1 ? " personne" : " personnes");
            case "es" -> places + (places == 1 ? " persona" : " personas");
            default -> places + (places == 1 ? " person" : " persons");
        };
    }
}
