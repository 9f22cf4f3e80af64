package org.intersession.platform.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and times in words. A day comes with its weekday, a time with its place; a range is written as its language
 * writes it: 27–28 September 2027; 27 et 28 septembre 2027; 27 y 28 de septiembre de 2027.
 */
public final class Dates {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** Friday 5 March 2027; vendredi 5 mars 2027; viernes 5 de marzo de 2027. */
    public static String day(LocalDate day, Locale locale) {
        return weekday(day, locale) + " " + plainDay(day, locale);
    }

    /** The same without the weekday. */
    public static String plainDay(LocalDate day, Locale locale) {
        return number(day, locale) + monthAndYear(day, locale);
    }

    /** Fri 5 March; ven. 5 mars; vie 5 de marzo: for tables. */
    public static String shortDay(LocalDate day, Locale locale) {
        var weekday = DateTimeFormatter.ofPattern("EEE", locale).format(day);
        return weekday + " " + number(day, locale) + month(day, locale);
    }

    /** 3 March; 3 mars; 3 de marzo: where the year goes without saying. */
    public static String dayAndMonth(LocalDate day, Locale locale) {
        return number(day, locale) + month(day, locale);
    }

    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The days of a meeting with their weekdays, as pages have them: Monday 27 and Tuesday 28 September 2027. */
    public static String days(LocalDate from, LocalDate to, Locale locale) {
        if (to == null || from.equals(to)) {
            return day(from, locale);
        }
        var first = weekday(from, locale) + " " + number(from, locale)
                + (from.getYear() != to.getYear()
                        ? monthAndYear(from, locale)
                        : from.getMonth() != to.getMonth() ? month(from, locale) : "");
        var last = day(to, locale);
        var two = from.plusDays(1).equals(to);
        return switch (locale.getLanguage()) {
            case "fr" -> two ? first + " et " + last : "du " + first + " au " + last;
            case "es" -> two ? first + " y " + last : "del " + first + " al " + last;
            default -> first + (two ? " and " : " to ") + last;
        };
    }

    /** The days of a meeting as a heading has them. */
    public static String range(LocalDate from, LocalDate to, Locale locale) {
        if (to == null || from.equals(to)) {
            return day(from, locale);
        }
        var two = from.plusDays(1).equals(to);
        var oneMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        var first = oneMonth
                ? number(from, locale)
                : number(from, locale)
                        + (from.getYear() == to.getYear() ? month(from, locale) : monthAndYear(from, locale));
        var last = plainDay(to, locale);
        return switch (locale.getLanguage()) {
            case "fr" -> oneMonth && two ? first + " et " + last : first + (oneMonth ? "-" : " – ") + last;
            case "es" -> oneMonth && two ? first + " y " + last : first + (oneMonth ? " a " : " – ") + last;
            default -> first + (oneMonth ? "–" : " – ") + last;
        };
    }

    /** The days of a meeting as a sentence has them: on 27 and 28 September 2027; les 27 et 28…; los días 27 y 28 de…. */
    public static String during(LocalDate from, LocalDate to, Locale locale) {
        var language = locale.getLanguage();
        if (to == null || from.equals(to)) {
            return ("fr".equals(language) ? "le " : "es".equals(language) ? "el " : "on ") + plainDay(from, locale);
        }
        var oneMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        var first = oneMonth
                ? number(from, locale)
                : number(from, locale)
                        + (from.getYear() == to.getYear() ? month(from, locale) : monthAndYear(from, locale));
        var last = plainDay(to, locale);
        if (from.plusDays(1).equals(to) && oneMonth) {
            return switch (language) {
                case "fr" -> "les " + first + " et " + last;
                case "es" -> "los días " + first + " y " + last;
                default -> "on " + first + " and " + last;
            };
        }
        return switch (language) {
            case "fr" -> "du " + first + " au " + last;
            case "es" -> "del " + first + " al " + last;
            default -> "from " + first + " to " + last;
        };
    }

    /** Friday 5 March 2027, 18:00, Geneva time. */
    public static String moment(Instant instant, ZoneId zone, String city, Locale locale) {
        var there = instant.atZone(zone);
        return day(there.toLocalDate(), locale) + ", " + clock(there.toLocalTime()) + ", "
                + placeTime(zone, city, locale);
    }

    /** Geneva time; heure de Genève; hora de Ginebra. Without a city, that of the zone. */
    public static String placeTime(ZoneId zone, String city, Locale locale) {
        var place = city == null || city.isBlank() ? exemplar(zone, locale) : city;
        return switch (locale.getLanguage()) {
            case "fr" -> "heure " + french(place);
            case "es" -> "hora de " + place;
            default -> place + " time";
        };
    }

    /** A date of limited precision as its source gives it: 2003, 2004-06 or 2005-09-27. */
    public static String precise(String date, Locale locale) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> {
                var first = LocalDate.parse(date + "-01");
                yield DateTimeFormatter.ofPattern(spanish(locale) ? "MMMM 'de' uuuu" : "MMMM uuuu", locale)
                        .format(first);
            }
            default -> plainDay(LocalDate.parse(date), locale);
        };
    }

    private static String exemplar(ZoneId zone, Locale locale) {
        if ("Z".equals(zone.getId()) || "UTC".equals(zone.getId())) {
            return "UTC";
        }
        var name = TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(zone.getId());
        return name == null ? zone.getId() : name;
    }

    private static String french(String place) {
        if (place.startsWith("Le ")) {
            return "du " + place.substring(3);
        }
        if (place.startsWith("Les ")) {
            return "des " + place.substring(4);
        }
        return ("AEIOUYÂÉÈÊÎÔ".indexOf(Character.toUpperCase(place.charAt(0))) >= 0 ? "d'" : "de ") + place;
    }

    private static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }

    private static String number(LocalDate day, Locale locale) {
        return day.getDayOfMonth() == 1 && "fr".equals(locale.getLanguage())
                ? "1er"
                : String.valueOf(day.getDayOfMonth());
    }

    private static String month(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(spanish(locale) ? "' de 'MMMM" : "' 'MMMM", locale)
                .format(day);
    }

    private static String monthAndYear(LocalDate day, Locale locale) {
        return month(day, locale) + (spanish(locale) ? " de " : " ") + day.getYear();
    }

    private static boolean spanish(Locale locale) {
        return "es".equals(locale.getLanguage());
    }
}
