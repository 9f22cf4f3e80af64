package org.intersession.participants;

import java.util.List;
import java.util.Locale;
import org.intersession.confirmation.letter.Courtesy;
import org.intersession.delegation.Delegate;

/**
 * A confirmed person as the list of participants has them: no contact but an address shown by consent.
 *
 * @param email null without consent
 * @param withheld whether they stand in the list as a number only, for security
 * @param publicly whether they agreed to stand in a list that anybody may read
 */
public record Listed(
        String code,
        Delegate.Role role,
        String courtesyTitle,
        String givenName,
        String familyName,
        String functionalTitle,
        String email,
        boolean withheld,
        boolean publicly) {

    /** Family name in capitals, then the given name. */
    public String name() {
        var family = familyName.toUpperCase(Locale.ROOT);
        return givenName == null ? family : family + " " + givenName;
    }

    public String courtesy(Locale locale) {
        return Courtesy.in(courtesyTitle, locale);
    }

    /** The participants' part of the list: the same persons, by names and titles. */
    static List<Listed> withoutAddresses(List<Listed> people) {
        return people.stream()
                .map(it -> new Listed(
                        it.code,
                        it.role,
                        it.courtesyTitle,
                        it.givenName,
                        it.familyName,
                        it.functionalTitle,
                        null,
                        it.withheld,
                        it.publicly))
                .toList();
    }
}
