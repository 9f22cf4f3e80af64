package org.intersession.participants;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.intersession.delegation.DelegationMessages;
import org.intersession.guest.GuestMessages;
import org.intersession.platform.language.Languages;
import org.intersession.web.Cells;

/** The list as comma-separated values (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the accents). */
final class ParticipantTable {
    private ParticipantTable() {}

    static String of(ParticipantList list, Locale locale) {
        var words = Languages.words(ParticipantsMessages.class, locale);
        var roles = Languages.words(DelegationMessages.class, locale);
        var out = new StringWriter();
        out.write('\uFEFF');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                    words.delegation(),
                    words.courtesy(),
                    words.family(),
                    words.given(),
                    words.role(),
                    words.function(),
                    words.mail());
            for (var entry : Stream.concat(list.states().stream(), list.others().stream())
                    .toList()) {
                for (var person : entry.people()) {
                    csv.printRecord(
                            Cells.safe(entry.party().name(locale)),
                            Cells.safe(person.courtesy(locale)),
                            Cells.safe(person.familyName().toUpperCase(Locale.ROOT)),
                            Cells.safe(person.givenName()),
                            roles.role(person.role()),
                            Cells.safe(person.functionalTitle()),
                            Cells.safe(person.email()));
                }
                if (entry.further() > 0) {
                    csv.printRecord(
                            Cells.safe(entry.party().name(locale)),
                            null,
                            null,
                            null,
                            null,
                            words.further(entry.further()),
                            null);
                }
            }
            for (var one : list.guests()) {
                var guest = one.guest();
                csv.printRecord(
                        Languages.words(GuestMessages.class, locale).title(),
                        Cells.safe(one.courtesy()),
                        Cells.safe(guest.familyName.toUpperCase(Locale.ROOT)),
                        Cells.safe(guest.givenName),
                        Languages.words(GuestMessages.class, locale).capacity(guest.capacity),
                        Cells.safe(guest.functionalTitle),
                        null);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
