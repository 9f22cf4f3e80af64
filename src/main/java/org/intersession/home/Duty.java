package org.intersession.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.intersession.invitation.InvitationLinks;
import org.intersession.invitation.Invitee;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingLinks;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/**
 * One line of what waits for a secretariat.
 *
 * @param by the day by which it wants doing; what comes first is due first
 * @param count how many; the list at its address is as long
 * @param of the paper that it concerns, else empty
 * @param parties those that it names, in the order of the reader's language
 */
public record Duty(
        Kind kind,
        Meeting meeting,
        LocalDate by,
        long count,
        Integer days,
        String of,
        List<Party> parties,
        String path) {
    static final int SHOWN = 10;
    static final int NAMED = 5;

    public enum Kind {
        REVIEW,
        REFUSED,
        NO_ADDRESS,
        NOT_SENT,
        LANGUAGE,
        REMIND,
        LETTERS,
        AGENDA,
        DRAFT
    }

    /** The ten that are due first. */
    static List<Duty> of(List<Row> rows, List<Deadline> deadlines, List<Invitee> unreachable, Locale locale) {
        var all = new ArrayList<Duty>();
        rows.forEach(row -> from(row, all));
        rows.forEach(row -> unreachable(row, unreachable, locale, all));
        deadlines.stream()
                .filter(it -> it.kind() == Deadline.Kind.EXPECTED)
                .forEach(it -> all.add(
                        new Duty(Kind.LANGUAGE, it.meeting(), it.day(), 1, null, it.of(), List.of(), it.path())));
        return all.stream()
                .sorted(Comparator.comparing(Duty::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
    }

    private static void from(Row row, List<Duty> all) {
        var meeting = row.meeting();
        var figures = row.figures();
        var today = row.today();
        var at = MeetingLinks.link(meeting);
        var parties = InvitationLinks.partiesPath(meeting);
        if (row.draft()) {
            all.add(new Duty(Kind.DRAFT, meeting, meeting.opensOn, 1, null, "", List.of(), at));
            return;
        }
        counted(all, Kind.REVIEW, meeting, today, figures.toReview(), at + "/delegations?only=review");
        counted(all, Kind.REFUSED, meeting, today, figures.refused(), "/announcements/sent?refused=" + meeting.slug);
        counted(
                all,
                Kind.NOT_SENT,
                meeting,
                row.deadline(),
                figures.notSent(),
                InvitationLinks.invitationsPath(meeting));
        if (row.remind()) {
            all.add(new Duty(
                    Kind.REMIND,
                    meeting,
                    row.deadline(),
                    figures.noneYet(),
                    row.daysToDeadline(),
                    "",
                    List.of(),
                    parties + "?chip=none-yet"));
        }
        counted(all, Kind.LETTERS, meeting, meeting.opensOn, figures.lettersMissing(), at + "/delegations?only=letter");
        if (figures.released() == 0 && row.daysToOpening() != null && row.daysToOpening() >= 0) {
            all.add(new Duty(
                    Kind.AGENDA, meeting, meeting.opensOn, 1, row.daysToOpening(), "", List.of(), at + "/agenda"));
        }
    }

    private static void unreachable(Row row, List<Invitee> unreachable, Locale locale, List<Duty> all) {
        var meeting = row.meeting();
        var parties = unreachable.stream()
                .filter(it -> it.meeting.id.equals(meeting.id))
                .map(it -> it.party)
                .toList();
        if (!row.draft() && !parties.isEmpty()) {
            all.add(new Duty(
                    Kind.NO_ADDRESS,
                    meeting,
                    row.deadline(),
                    parties.size(),
                    null,
                    "",
                    Alphabetical.sorted(parties, locale, it -> it.sortKey(locale)),
                    InvitationLinks.partiesPath(meeting) + "?chip=no-address"));
        }
    }

    /** The first of those that it names. */
    public List<Party> named() {
        return parties.stream().limit(NAMED).toList();
    }

    private static void counted(List<Duty> all, Kind kind, Meeting meeting, LocalDate by, long count, String path) {
        if (count > 0) {
            all.add(new Duty(kind, meeting, by, count, null, "", List.of(), path));
        }
    }
}
