package org.intersession.meeting.scheduling;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meeting.Kind;
import org.intersession.meeting.Meeting.Mode;
import org.intersession.meeting.Meeting.Shown;
import org.intersession.meeting.MeetingMessages;
import org.intersession.meeting.plan.Plan;
import org.intersession.meeting.plan.Proposal;
import org.intersession.meeting.plan.Slot;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.Process.LetterRule;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** The scheduling page as typed: prefilled by the process, read into {@link Particulars}. */
public final class MeetingForm {
    /** Working languages that can be ticked: those of the application, then the others of the United Nations. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "zh", "ru", "pt");

    private static final Pattern LINK = Pattern.compile("https://\\S+");

    private MeetingForm() {}

    /** @param now the deadlines left empty are proposed as of then; null to leave them empty */
    public static Particulars read(Typed typed, Instant now) {
        var plan = plan(typed).slotsOr(Slot.USUAL);
        if (now != null && plan.opensOn() != null && plan.zone() != null) {
            plan = proposed(plan, now);
        }
        checkDeadlines(typed, plan);
        return rest(typed, plan);
    }

    /** For a meeting that is announced: its plan changes by acts of its own. */
    public static Particulars revised(Typed typed, Plan kept) {
        return rest(typed, kept);
    }

    /** The sittings are null where none are typed. */
    public static Plan plan(Typed typed) {
        var zone = typed.zone("zone");
        var opens = typed.day("opens");
        var closes = typed.given("closes") ? typed.day("closes") : opens;
        if (opens != null && closes != null && closes.isBefore(opens)) {
            typed.fault("closes", typed.words(MeetingMessages.class).endsBeforeStart());
        }
        var mode = typed.one("mode", Mode.class);
        return new Plan(
                opens,
                closes,
                slots(typed),
                zone,
                orNull(typed.translated("city", 120)),
                orNull(typed.translated("venue", 300)),
                mode == null ? Mode.IN_PERSON : mode,
                typed.moment("nominations", zone),
                zone,
                typed.moment("registration", zone));
    }

    static Plan proposed(Plan plan, Instant now) {
        return new Plan(
                plan.opensOn(),
                plan.closesOn(),
                plan.slots(),
                plan.zone(),
                plan.city(),
                plan.venue(),
                plan.mode(),
                plan.nominationsCloseAt() != null
                        ? plan.nominationsCloseAt()
                        : Proposal.nominations(plan.opensOn(), plan.zone(), now),
                plan.zone(),
                plan.registrationClosesAt() != null
                        ? plan.registrationClosesAt()
                        : Proposal.registration(plan.opensOn(), plan.zone(), now));
    }

    public static void checkDeadlines(Typed typed, Plan plan) {
        if (plan.opensOn() == null || plan.zone() == null) {
            return;
        }
        var opens = plan.opensOn()
                .atTime(Slot.first(plan.slots()))
                .atZone(plan.zone())
                .toInstant();
        if (plan.nominationsCloseAt() != null && plan.nominationsCloseAt().isAfter(opens)) {
            typed.fault("nominations.day", typed.words(MeetingMessages.class).deadlineAfterOpening());
        }
        if (plan.registrationClosesAt() != null && plan.registrationClosesAt().isAfter(opens)) {
            typed.fault("registration.day", typed.words(MeetingMessages.class).deadlineAfterOpening());
        }
    }

    private static Particulars rest(Typed typed, Plan plan) {
        var said = typed.words(MeetingMessages.class);
        var processes = typed.all("processes");
        if (processes.isEmpty()) {
            typed.fault("processes", said.whichProcess());
        }
        var kind = typed.needed("kind", typed.one("kind", Kind.class));
        var title = typed.translated("title", 300);
        if (title.isEmpty()) {
            typed.fault("title." + typed.locale().getLanguage(), said.titleNeeded());
        }
        var link = typed.optional("joiningLink", 1000);
        if (link != null && !LINK.matcher(link).matches()) {
            typed.fault("joiningLink", said.notALink());
        }
        var shown = typed.one("shown", Shown.class);
        var letter = typed.one("letterRule", LetterRule.class);
        var wanted = new Particulars(
                processes,
                kind,
                orNull(typed.translated("kindNamed", 120)),
                title,
                orNull(typed.translated("theme", 300)),
                typed.optional("series", 120),
                orNull(typed.translated("newSeries", 200)),
                orNull(typed.translated("association", 200)),
                plan,
                languages(typed, "languages"),
                languages(typed, "interpretation"),
                orNull(typed.translated("host", 300)),
                codes(String.join(",", typed.all("partners"))),
                typed.all("topics"),
                typed.number("quota", 1, 500),
                typed.ticked("closeFirmly"),
                typed.ticked("registrationFirst"),
                letter == null ? LetterRule.MAY_FOLLOW : letter,
                typed.line("contact.name", 200),
                typed.mail("contact.mail"),
                typed.line("contact.phone", 60),
                shown == null ? Shown.ALL : shown,
                typed.ticked("listPublic"),
                typed.ticked("chathamHouse"),
                link,
                orNull(typed.translated("information", 8000)));
        typed.check();
        return wanted;
    }

    private static List<Slot> slots(Typed typed) {
        var text = String.join(",", typed.all("slots")).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var slots = Stream.of(text.split("[,;]")).map(Slot::parse).toList();
            for (var i = 0; i < slots.size(); i++) {
                var after = i == 0 ? null : slots.get(i - 1).to();
                if (!slots.get(i).from().isBefore(slots.get(i).to())
                        || after != null && slots.get(i).from().isBefore(after)) {
                    typed.fault("slots", typed.words(MeetingMessages.class).slotsOutOfOrder());
                }
            }
            return slots;
        } catch (DateTimeException | ArrayIndexOutOfBoundsException wrong) {
            typed.fault("slots", typed.words(MeetingMessages.class).notSlots());
            return Slot.USUAL;
        }
    }

    private static List<String> languages(Typed typed, String field) {
        var chosen = typed.all(field);
        if (!LANGUAGES.containsAll(chosen)) {
            typed.one(field, Mode.class);
        }
        return chosen;
    }

    private static List<String> codes(String text) {
        return Stream.of(text.split("[,;\\s]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Translated orNull(Translated text) {
        return text.isEmpty() ? null : text;
    }

    /** A new meeting's page: what the process has, and a number that makes the form count once. */
    static Filled fresh(Process process, String contact) {
        var values = new LinkedHashMap<String, Object>();
        values.put("form", UUID.randomUUID());
        values.put("processes", process == null ? List.of() : List.of(process.slug));
        values.put("kind", Kind.WORKSHOP);
        values.put("mode", Mode.IN_PERSON);
        values.put("shown", Shown.ALL);
        values.put("slots", slots(Slot.USUAL));
        values.put("contact.name", contact);
        if (process != null) {
            values.put("zone", process.zone);
            values.put("languages", List.of(process.languages));
            values.put("quota", process.quota);
            values.put("letterRule", process.letterRule);
            values.put("contact.mail", process.mail);
        }
        return Filled.with(values);
    }

    static Filled of(Meeting meeting) {
        var values = new LinkedHashMap<String, Object>();
        values.put("version", meeting.version);
        values.put("processes", meeting.processes.stream().map(it -> it.slug).toList());
        values.put("kind", meeting.kind);
        put(values, "kindNamed", meeting.kindNamed);
        put(values, "title", meeting.title);
        put(values, "theme", meeting.theme);
        values.put("series", meeting.series == null ? null : meeting.series.slug);
        put(values, "association", meeting.inAssociationWith);
        put(values, meeting.plan());
        values.put("languages", List.of(meeting.languages));
        values.put("interpretation", List.of(meeting.interpretation));
        put(values, "host", meeting.host);
        values.put(
                "partners",
                String.join(", ", meeting.partners.stream().map(it -> it.code).toList()));
        values.put("topics", meeting.topics.stream().map(it -> it.slug).toList());
        values.put("quota", meeting.quota);
        values.put("closeFirmly", meeting.nominationsCloseFirmly ? "yes" : null);
        values.put("registrationFirst", meeting.registrationFirst ? "yes" : null);
        values.put("letterRule", meeting.letterRule);
        values.put("contact.name", meeting.contactName);
        values.put("contact.mail", meeting.contactMail);
        values.put("contact.phone", meeting.contactPhone);
        values.put("shown", meeting.shown);
        values.put("listPublic", meeting.listPublic ? "yes" : null);
        values.put("chathamHouse", meeting.chathamHouse ? "yes" : null);
        values.put("joiningLink", meeting.joiningLink);
        put(values, "information", meeting.information);
        return Filled.with(values);
    }

    public static void put(Map<String, Object> values, Plan plan) {
        values.put("opens", plan.opensOn());
        values.put("closes", plan.closesOn());
        values.put("slots", slots(plan.slots()));
        values.put("zone", plan.zone());
        put(values, "city", plan.city());
        put(values, "venue", plan.venue());
        values.put("mode", plan.mode());
        put(values, "nominations", plan.nominationsCloseAt(), plan.deadlineZone());
        put(values, "registration", plan.registrationClosesAt(), plan.deadlineZone());
    }

    public static void put(Map<String, Object> values, String field, Instant at, ZoneId zone) {
        if (at != null && zone != null) {
            values.put(field + ".day", at.atZone(zone).toLocalDate());
            values.put(field + ".time", at.atZone(zone).toLocalTime());
        }
    }

    public static void put(Map<String, Object> values, String field, Translated text) {
        if (text != null) {
            Languages.ALL.forEach(language ->
                    values.put(field + "." + language, text.only(language).orElse(null)));
        }
    }

    private static String slots(List<Slot> slots) {
        return String.join(", ", Slot.texts(slots));
    }
}
