package org.intersession.invitation.workspace;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/** The table of a meeting's parties as its secretariat works with it. */
@ApplicationScoped
class Workspace {
    private final Invitations invitations;
    private final List<PartyFacts> facts;

    Workspace(Invitations invitations, @All List<PartyFacts> facts) {
        this.invitations = invitations;
        this.facts = facts;
    }

    /** Everybody invited or to be invited, in the order of the reader's language. */
    List<PartyRow> of(Meeting meeting, Locale locale) {
        var known = new HashMap<UUID, PartyFacts.Fact>();
        facts.forEach(it -> known.putAll(it.at(meeting, locale)));
        var standings = Standing.of(invitations.deliveries(meeting.id, "invitation"));
        var sent = new HashMap<UUID, Invitation>();
        invitations.to(meeting).forEach(it -> sent.put(it.party.id, it));
        var parties = new HashMap<UUID, Party>();
        sent.values().forEach(it -> parties.put(it.party.id, it.party));
        var quotas = new HashMap<UUID, Integer>();
        invitations.invitees(meeting).forEach(it -> {
            parties.put(it.party.id, it.party);
            quotas.put(it.party.id, it.quota == null ? meeting.quota : it.quota);
        });
        var unreachable = new HashSet<>(invitations.withoutAddress(meeting));
        var rows = parties.values().stream()
                .map(it -> new PartyRow(
                        it,
                        sent.get(it.id),
                        standings.get(it.id),
                        quotas.get(it.id),
                        known.get(it.id),
                        recording(meeting, it, locale),
                        chips(sent.get(it.id), unreachable.contains(it.id), standings.get(it.id), known.get(it.id))))
                .toList();
        return Alphabetical.sorted(rows, locale, it -> it.party().sortKey(locale));
    }

    private PartyFacts.Act recording(Meeting meeting, Party party, Locale locale) {
        return facts.stream()
                .flatMap(it -> it.recording(meeting, party, locale).stream())
                .findFirst()
                .orElse(null);
    }

    private static Set<String> chips(Invitation sent, boolean unreachable, Standing delivery, PartyFacts.Fact fact) {
        var chips = new HashSet<String>();
        if (unreachable) {
            chips.add("no-address");
        }
        if (sent == null) {
            chips.add("not-sent");
        } else {
            chips.add("invited");
            chips.add(
                    switch (sent.answer) {
                        case NONE_YET -> "none-yet";
                        case WILL_ATTEND -> "will-attend";
                        case REGRETS, REGRETS_WITH_PAPERS -> "regrets";
                    });
            if (delivery != null && delivery.refused()) {
                chips.add("refused");
            }
        }
        if (fact != null) {
            chips.addAll(fact.chips());
        }
        return chips;
    }

    /** Every chip with its number, those of nobody left out; "all" first. */
    List<Counted> chips(List<PartyRow> rows, Locale locale) {
        var said = InvitationLetters.said(locale);
        var all = new ArrayList<PartyFacts.Chip>(List.of(
                new PartyFacts.Chip("invited", said.chipInvited()),
                new PartyFacts.Chip("none-yet", said.chipNoneYet()),
                new PartyFacts.Chip("will-attend", said.chipWillAttend()),
                new PartyFacts.Chip("regrets", said.chipRegrets()),
                new PartyFacts.Chip("not-sent", said.chipNotSent()),
                new PartyFacts.Chip("no-address", said.chipNoAddress()),
                new PartyFacts.Chip("refused", said.chipRefused())));
        facts.forEach(it -> all.addAll(it.chips(locale)));
        return all.stream()
                .map(it -> new Counted(
                        it.key(),
                        it.name(),
                        rows.stream()
                                .filter(row -> row.chips().contains(it.key()))
                                .count()))
                .filter(it -> it.parties() > 0)
                .toList();
    }

    record Counted(String key, String name, long parties) {}

    static List<PartyRow> under(List<PartyRow> rows, String chip) {
        return chip == null || chip.isEmpty()
                ? rows
                : rows.stream().filter(it -> it.chips().contains(chip)).toList();
    }
}
