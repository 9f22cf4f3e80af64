package org.intersession.identity.granting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.IdentityMessages;
import org.intersession.platform.Role;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;

/** Reads an appointment: whom, in what role, where and for how long. */
class AppointmentForm {
    private final Typed typed;
    private final AllPlaces places;

    AppointmentForm(Typed typed, AllPlaces places) {
        this.typed = typed;
        this.places = places;
    }

    /** Of somebody who has a page already. */
    Appointment of(UUID person) {
        return read(Appointment.Who.known(person), places.processes()::find, places.meetings()::find);
    }

    /** Of somebody by name and address, within one process: of meetings that are not its own none is there. */
    Appointment within(UUID process) {
        return read(who(typed), code -> Optional.of(process), code -> meetingOf(process, code));
    }

    private Optional<UUID> meetingOf(UUID process, String code) {
        var found = places.meetings().find(code);
        // As much is asked where there is none.
        var within = places.meetings().processesOf(found.orElse(process));
        return found.filter(it -> within.contains(process));
    }

    static Appointment.Who who(Typed typed) {
        return new Appointment.Who(
                null,
                typed.needed("email", typed.mail("email")),
                typed.line("courtesyTitle", 40),
                typed.line("givenName", 200),
                typed.requiredLine("familyName", 200));
    }

    private Appointment read(
            Appointment.Who who,
            Function<String, Optional<UUID>> processOf,
            Function<String, Optional<UUID>> meetingOf) {
        var role = typed.needed("role", typed.one("role", Role.class));
        var from = typed.day("from");
        var until = typed.day("until");
        if (from != null && until != null && until.isBefore(from)) {
            typed.fault("until", typed.words(IdentityMessages.class).appointOrder());
        }
        var ofMeeting = role == Role.CHAIR || role == Role.CONFERENCE_SERVICES;
        var process = ofMeeting ? null : place("process", processOf);
        var meeting = ofMeeting ? place("meeting", meetingOf) : null;
        var party = role == Role.FOCAL_POINT ? place("party", places.parties()::find) : null;
        typed.check();
        return new Appointment(
                who, role, process, meeting, party, start(from), until == null ? null : start(until.plusDays(1)));
    }

    private UUID place(String field, Function<String, Optional<UUID>> find) {
        var code = typed.raw(field);
        var found = find.apply(code);
        if (found.isEmpty() && !code.isEmpty()) {
            typed.fault(field, typed.words(WebMessages.class).notOneOfThese());
        }
        return found.orElse(null);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
