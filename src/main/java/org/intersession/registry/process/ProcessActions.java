package org.intersession.registry.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Parties;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.RegistryMessages;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.membership.MembershipForm;
import org.intersession.registry.membership.Memberships;

/** What a secretariat does with what the registry says of its process. */
@ApplicationScoped
@Transactional
public class ProcessActions {
    private final Processes processes;
    private final Parties parties;
    private final Memberships memberships;
    private final Journal journal;
    private final Clock clock;

    ProcessActions(Processes processes, Parties parties, Memberships memberships, Journal journal, Clock clock) {
        this.processes = processes;
        this.parties = parties;
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    /** Settings of the process: what it proposes for a new meeting, and what it says of itself. */
    public void revise(Actor actor, String slug, ProcessForm.Settings settings) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayRevise(actor, process));
        process.expectVersion(settings.version());
        if (settings.symbolPattern() != null && !settings.symbolPattern().equals(process.symbolPattern)) {
            itsOwn(process, settings.symbolPattern());
        }
        process.revise(settings);
        journal.note(actor, "process.revised", process.id);
    }

    /** Symbols that begin so are of no other process. */
    private void itsOwn(Process process, String pattern) {
        var beginning = Series.beginning(pattern)
                .orElseThrow(() -> Refusal.of(RegistryMessages.class, RegistryMessages::patternBeginsWithNothing)
                        .at("symbolPattern"));
        processes.onePatternAtATime();
        if (processes.series().stream().anyMatch(it -> !it.process().equals(process.id) && it.meets(beginning))) {
            throw Refusal.of(RegistryMessages.class, RegistryMessages::patternOfAnother)
                    .at("symbolPattern");
        }
    }

    /** A party takes part from a day on. From now on the list is as of today. */
    public void enter(Actor actor, String slug, MembershipForm.Entry entry) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, process));
        process.expectVersion(entry.version());
        var party = parties.called(entry.party());
        if (memberships.lasting(process, party.code, entry.since().toString())) {
            throw Refusal.of(RegistryMessages.class, RegistryMessages::alreadyTakesPart)
                    .at("party");
        }
        var today = today(process);
        var membership = new Membership(
                process, party, entry.category(), null, memberships.lastPosition(process) + 1, today.toString());
        membership.begin(entry.since());
        membership.persist();
        process.listedOn(today);
        journal.note(actor, "membership.entered", membership.id);
    }

    /** A party takes part no more, from a day on. What the source lists of it stays. */
    public void end(Actor actor, String slug, String code, MembershipForm.Ending ending) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, process));
        var membership = memberships.open(process, code).orElseThrow(Missing::new);
        membership.expectVersion(ending.version());
        membership.end(ending.until());
        process.listedOn(today(process));
        journal.note(actor, "membership.ended", membership.id);
    }

    private LocalDate today(Process process) {
        return LocalDate.ofInstant(clock.instant(), process.zone);
    }
}
