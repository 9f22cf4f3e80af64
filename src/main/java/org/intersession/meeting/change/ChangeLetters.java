package org.intersession.meeting.change;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.mail.Attachments;
import org.intersession.mail.Letter;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingChange;
import org.intersession.meeting.MeetingLinks;
import org.intersession.meeting.calendar.Calendars;
import org.intersession.meeting.plan.Plan;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.web.Site;

/**
 * The mails that say that a meeting was moved, put off or called off: each recipient one, in their language. The page
 * shows beforehand what the act then sends, because both are written here.
 */
@ApplicationScoped
class ChangeLetters {
    private final List<Concerned> concerned;
    private final Calendars calendars;
    private final Site site;

    ChangeLetters(@All List<Concerned> concerned, Calendars calendars, Site site) {
        this.concerned = concerned;
        this.calendars = calendars;
        this.site = site;
    }

    /** One letter, and to whom. */
    record Written(Recipient to, String subject, String body) {
        String text() {
            return to.salutation() == null ? body : to.salutation() + "\n\n" + body;
        }
    }

    List<Written> write(Meeting meeting, MeetingChange change) {
        return once(concerned.stream().flatMap(it -> it.of(meeting).stream()).toList()).stream()
                .map(to -> new Written(to, subject(meeting, change, to.locale()), body(meeting, change, to)))
                .toList();
    }

    /** As it goes to the outbox, once the change is made. */
    Letter letter(Meeting meeting, MeetingChange change, Written written) {
        var to = written.to();
        var letter = MeetingLetters.to(
                        meeting,
                        "meeting-change:" + change.id + ":" + to.key(),
                        "change",
                        to.name(),
                        to.address(),
                        to.locale())
                .about(meeting.id, to.party(), to.person())
                .saying(to.reference(), written.subject(), written.text())
                .with(calendar(meeting, to), Attachments.NONE);
        return to.copy() ? letter.asCopy() : letter;
    }

    private String calendar(Meeting meeting, Recipient to) {
        if (!to.hasEntry()) {
            return null;
        }
        return meeting.state == Meeting.State.ANNOUNCED
                ? calendars.request(meeting, to.address(), to.locale())
                : calendars.cancel(meeting, to.address(), to.locale());
    }

    /** By person where they are known, else by address; an office at the address of a person of its party is not written to apart. */
    private static List<Recipient> once(List<Recipient> all) {
        Map<Object, Recipient> persons = new LinkedHashMap<>();
        Map<String, Recipient> offices = new LinkedHashMap<>();
        for (var one : all) {
            var address = one.address().toLowerCase(Locale.ROOT);
            if (one.person() == null) {
                offices.putIfAbsent(address, one);
            } else {
                persons.merge(one.person(), one, (had, other) -> other.hasEntry() ? other : had);
            }
        }
        persons.values().stream()
                .filter(one -> one.party() != null)
                .forEach(one -> offices.computeIfPresent(
                        one.address().toLowerCase(Locale.ROOT),
                        (address, office) -> one.party().equals(office.party()) ? null : office));
        var once = new ArrayList<Recipient>(offices.values());
        once.addAll(persons.values());
        return once;
    }

    private static String subject(Meeting meeting, MeetingChange change, Locale locale) {
        var title = meeting.title.in(locale);
        var said = Said.in(locale);
        return switch (change.kind) {
            case POSTPONED -> said.postponedPrefix(title);
            case CANCELLED -> said.cancelledPrefix(title);
            case MOVED -> said.movedSubject(title);
            case HOURS -> said.hoursSubject(title);
            default -> said.changedSubject(title);
        };
    }

    private String body(Meeting meeting, MeetingChange change, Recipient to) {
        var locale = to.locale();
        var said = Said.in(locale);
        var before = change.before;
        var after = change.after;
        var lines = new ArrayList<String>();
        var title = meeting.title.in(locale);
        var process = meeting.process().name.in(locale);
        lines.add(
                switch (change.kind) {
                    case POSTPONED -> said.tellPostponed(process, title, days(before, locale));
                    case CANCELLED -> said.tellCancelled(process, title, days(before, locale));
                    default -> said.tellChanged(process, title);
                });
        if (change.otherDays() || change.kind == MeetingChange.Kind.MOVED) {
            lines.add(said.lineDays(range(after, locale), range(before, locale)));
        }
        if (change.otherHours()) {
            lines.add(said.lineHours(Said.hours(after, locale), Said.hours(before, locale)));
        }
        if (change.otherPlace()) {
            lines.add(said.linePlace(place(after, locale), place(before, locale)));
        }
        if (change.otherMode()) {
            lines.add(said.lineMode(said.mode(after.mode()), said.mode(before.mode())));
        }
        if (change.otherDeadline()) {
            lines.add(said.lineDeadline(Said.deadline(after, locale), Said.deadline(before, locale)));
        }
        if (change.explanation != null && change.explanation.has(locale.getLanguage())) {
            lines.add(change.explanation.in(locale));
        }
        if (to.hasEntry()) {
            lines.add(
                    change.kind == MeetingChange.Kind.POSTPONED || change.kind == MeetingChange.Kind.CANCELLED
                            ? said.entryCancelled()
                            : said.entryUpdated());
        }
        if (meeting.chathamHouse) {
            lines.add(said.chathamHouse());
        }
        lines.add(site.at(MeetingLinks.link(meeting)));
        if (meeting.contactName != null || meeting.contactMail != null) {
            lines.add(said.lineContact(Stream.of(meeting.contactName, meeting.contactMail)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "))));
        }
        return String.join("\n\n", lines);
    }

    private static String days(Plan plan, Locale locale) {
        return plan.opensOn() == null ? "" : Dates.during(plan.opensOn(), plan.closesOn(), locale);
    }

    private static String range(Plan plan, Locale locale) {
        LocalDate from = plan.opensOn();
        return from == null ? "" : Dates.range(from, plan.closesOn(), locale);
    }

    private static String place(Plan plan, Locale locale) {
        var venue = in(plan.venue(), locale);
        var city = in(plan.city(), locale);
        return venue.isEmpty() || city.isEmpty() ? venue + city : venue + ", " + city;
    }

    private static String in(Translated text, Locale locale) {
        return text == null ? "" : text.in(locale);
    }
}
