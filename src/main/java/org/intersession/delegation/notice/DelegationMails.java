package org.intersession.delegation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationEntry;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationMessages;
import org.intersession.delegation.Delegations;
import org.intersession.mail.Letter;
import org.intersession.mail.Outbox;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.web.Site;

/** The receipt: what was received, to the party's focal points; and that something was, to the secretariat. */
@ApplicationScoped
public class DelegationMails {
    private final Outbox outbox;
    private final Delegations delegations;
    private final Site site;
    private final Clock clock;

    DelegationMails(Outbox outbox, Delegations delegations, Site site, Clock clock) {
        this.outbox = outbox;
        this.delegations = delegations;
        this.site = site;
        this.clock = clock;
    }

    void answered(@Observes DelegationEvent.Answered event) {
        receipt(event.delegation(), locale -> in(locale).receivedAnswer(event.answer()), locale -> in(locale)
                .answerSaid(event.answer()));
    }

    void submitted(@Observes DelegationEvent.Submitted event) {
        var named = event.delegation().active().size();
        receipt(
                event.delegation(),
                locale -> in(locale).receivedDelegation(named),
                locale -> people(event.delegation(), locale));
    }

    void named(@Observes DelegationEvent.Named event) {
        var named = event.delegation().active().size();
        receipt(
                event.delegation(),
                locale -> in(locale).receivedName(named),
                locale -> people(event.delegation(), locale));
    }

    void letter(@Observes DelegationEvent.LetterReceived event) {
        receipt(event.delegation(), locale -> in(locale).receivedLetter(), locale -> in(locale)
                .mailLetter(event.delegation().letter.name()));
    }

    private interface What {
        String in(Locale locale);
    }

    /** @param which tells it apart from the others of a day: it stands in the subject, with the time */
    private void receipt(Delegation delegation, What which, What what) {
        delegations.flush();
        var now = clock.instant();
        var key = "receipt:" + delegation.id + ":" + delegations.entries(delegation);
        for (var focal : delegations.focalPoints(delegation.party.id, delegation.meeting.processIds(), now)) {
            var locale = focal.locale();
            var words = in(locale);
            outbox.put(letter(key + ":" + focal.id, focal.name(), focal.email, locale, delegation)
                    .about(delegation.meeting.id, delegation.party.id, focal.id)
                    .saying(
                            delegation.invitation.reference,
                            words.mailReceiptSubject(
                                    which.in(locale),
                                    clock(delegation, now, locale),
                                    delegation.party.afterOf.in(locale),
                                    delegation.meeting.title.in(locale)),
                            words.mailReceipt(moment(delegation, now, locale), delegation.meeting.title.in(locale)),
                            what.in(locale),
                            delegation.late && delegation.submitted() ? words.receiptNextLate() : null,
                            words.mailSee() + "\n" + site.at(DelegationLinks.link(delegation)),
                            contact(delegation, words)));
        }
        secretariat(delegation, which, what, key, now);
    }

    private void secretariat(Delegation delegation, What which, What what, String key, Instant now) {
        var process = delegation.meeting.process();
        if (process.mail == null
                || delegations.notice(process).map(it -> it.daily).orElse(false)) {
            return;
        }
        var locale = process.correspondence();
        var words = in(locale);
        outbox.put(letter(key + ":secretariat", process.sender(locale), process.mail, locale, delegation)
                .about(delegation.meeting.id, null, null)
                .saying(
                        delegation.invitation.reference,
                        words.mailSecretariatSubject(
                                delegation.party.shortName.in(locale),
                                which.in(locale),
                                clock(delegation, now, locale),
                                delegation.meeting.title.in(locale)),
                        words.mailReceipt(moment(delegation, now, locale), delegation.meeting.title.in(locale)),
                        delegation.party.shortName.in(locale) + ": " + what.in(locale),
                        site.at(DelegationLinks.link(delegation))));
    }

    /** Once a day, where a secretariat chose so: one mail with a line for each thing that came the day before, there. */
    public void digest(Instant now) {
        for (var notice : delegations.daily()) {
            var process = notice.process;
            var day = now.atZone(process.zone).toLocalDate().minusDays(1);
            var from = day.atStartOfDay(process.zone).toInstant();
            var to = day.plusDays(1).atStartOfDay(process.zone).toInstant();
            var entries = delegations.sent(process, from, to).stream()
                    .filter(DelegationMails::reported)
                    .toList();
            if (process.mail == null || entries.isEmpty()) {
                continue;
            }
            var locale = process.correspondence();
            var words = in(locale);
            var lines = entries.stream()
                    .map(it -> "– " + it.delegation.meeting.title.in(locale) + ", "
                            + it.delegation.party.shortName.in(locale) + " (" + it.delegation.invitation.reference
                            + "): " + words.act(it.act) + "\n  " + site.at(DelegationLinks.link(it.delegation)))
                    .collect(Collectors.joining("\n"));
            outbox.put(Letter.to("digest:" + process.id + ":" + day, "receipt", process.mail, process.mail, locale)
                    .from(process.sender(locale), process.mail, process.mail)
                    .saying(null, words.digestSubject(Dates.plainDay(day, locale)), lines));
        }
    }

    /** The same as is told at once: what a party is still composing is its own. */
    private static boolean reported(DelegationEntry entry) {
        return switch (entry.act) {
            case ANSWERED_WILL_ATTEND,
                    ANSWERED_REGRETS,
                    ANSWERED_REGRETS_WITH_PAPERS,
                    SUBMITTED,
                    SUBMITTED_LATE,
                    LETTER_RECEIVED,
                    WITHDRAWN -> true;
            case NAMED -> entry.delegation.submittedAt != null && entry.at.isAfter(entry.delegation.submittedAt);
            default -> false;
        };
    }

    private static String people(Delegation delegation, Locale locale) {
        var words = in(locale);
        return delegation.active().stream()
                        .map(it -> "– " + (it.courtesyTitle == null ? "" : it.courtesyTitle + " ") + it.name() + ", "
                                + words.role(it.role) + (it.functionalTitle == null ? "" : ", " + it.functionalTitle))
                        .collect(Collectors.joining("\n"))
                + (delegation.letterMissing() ? "\n\n" + words.receiptNextLetter() : "");
    }

    private static String moment(Delegation delegation, Instant now, Locale locale) {
        var meeting = delegation.meeting;
        var zone = delegation.invitation.deadlineZone();
        var city = zone.equals(meeting.zone) && meeting.city != null ? meeting.city.in(locale) : null;
        return Dates.moment(now, zone, city, locale);
    }

    private static String clock(Delegation delegation, Instant now, Locale locale) {
        var there = now.atZone(delegation.invitation.deadlineZone());
        return Dates.plainDay(there.toLocalDate(), locale) + ", " + Dates.clock(there.toLocalTime());
    }

    private static Letter letter(String key, String name, String address, Locale locale, Delegation delegation) {
        return MeetingLetters.to(delegation.meeting, key, "receipt", name, address, locale);
    }

    private static String contact(Delegation delegation, DelegationMessages words) {
        var contact = MeetingLetters.contact(delegation.meeting);
        return contact == null ? null : words.contact(contact);
    }

    private static DelegationMessages in(Locale locale) {
        return Languages.words(DelegationMessages.class, locale);
    }
}
