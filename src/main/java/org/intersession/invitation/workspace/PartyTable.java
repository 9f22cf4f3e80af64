package org.intersession.invitation.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.intersession.invitation.InvitationMessages;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.meeting.Meeting;
import org.intersession.web.Cells;

/** The workspace as a spreadsheet reads it. No cell can be a formula: what starts like one gets an apostrophe. */
final class PartyTable {
    private PartyTable() {}

    static String csv(Meeting meeting, List<PartyRow> rows, Locale locale) {
        var said = InvitationLetters.said(locale);
        var out = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                    said.party(),
                    said.reference(),
                    said.delivery(),
                    said.answer(),
                    said.head(),
                    said.places(),
                    said.letterReceived(),
                    said.state(),
                    said.lastChange());
            for (var row : rows) {
                var fact = row.fact();
                csv.printRecord(
                        Cells.safe(row.party().name(locale)),
                        row.sent() ? Cells.safe(row.invitation().reference) : "",
                        delivery(row, said),
                        row.sent() ? answer(row.invitation().answer, said) : "",
                        fact == null ? "" : Cells.safe(fact.head()),
                        fact == null ? "" : Cells.safe(fact.places()),
                        fact == null ? "" : Cells.safe(fact.letter()),
                        fact == null ? "" : Cells.safe(fact.state()),
                        row.lastChange() == null ? "" : row.lastChange().toString());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }

    private static String delivery(PartyRow row, InvitationMessages said) {
        if (!row.sent()) {
            return row.chips().contains("no-address") ? said.noAddressState() : said.notSent();
        }
        if (row.delivery() == null) {
            return "";
        }
        return row.delivery().refused()
                ? said.refusedState()
                : row.delivery().onItsWay()
                        ? said.waitingState()
                        : said.handedOver(String.valueOf(row.delivery().when()));
    }

    static String answer(Answer answer, InvitationMessages said) {
        return switch (answer) {
            case NONE_YET -> said.noneYet();
            case WILL_ATTEND -> said.willAttend();
            case REGRETS -> said.regrets();
            case REGRETS_WITH_PAPERS -> said.regretsWithPapers();
        };
    }
}
