package org.intersession.meeting.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.distribution.DistributionRule.Opens;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Processes;
import org.intersession.registry.membership.Category;

/** A secretariat says what its process opens. */
@ApplicationScoped
@Transactional
public class RuleActions {
    private final Processes processes;
    private final DistributionRules rules;
    private final Journal journal;

    RuleActions(Processes processes, DistributionRules rules, Journal journal) {
        this.processes = processes;
        this.rules = rules;
        this.journal = journal;
    }

    /** What is opened stands, what is not is closed. The log has a line for each cell that changed. */
    public void open(Actor actor, String slug, RuleForm.Opened opened) {
        var process = processes.called(slug);
        Guard.allow(MeetingPolicy.mayOpen(actor, process.id));
        process.expectVersion(opened.version());
        rules.touch(process);
        var before = rules.of(process);
        before.stream()
                .filter(it -> !opened.to().get(it.category).contains(it.opens))
                .forEach(rule -> {
                    rule.delete();
                    noteClosed(actor, rule);
                });
        opened.to().forEach((category, whole) -> whole.stream()
                .filter(it -> before.stream().noneMatch(rule -> rule.category == category && rule.opens == it))
                .forEach(it -> {
                    var rule = new DistributionRule(process, category, it);
                    rule.persist();
                    noteOpened(actor, rule);
                }));
    }

    private void noteOpened(Actor actor, DistributionRule rule) {
        journal.note(
                actor,
                rule.opens == Opens.RESTRICTED
                        ? "process.opened-restricted"
                        : rule.opens == Opens.CLOSED_SITTING
                                ? "process.opened-closed-sittings"
                                : rule.category == Category.OBSERVER
                                        ? "process.opened-limited-to-observers"
                                        : "process.opened-limited-to-interested",
                rule.process.id);
    }

    private void noteClosed(Actor actor, DistributionRule rule) {
        journal.note(
                actor,
                rule.opens == Opens.RESTRICTED
                        ? "process.closed-restricted"
                        : rule.opens == Opens.CLOSED_SITTING
                                ? "process.closed-closed-sittings"
                                : rule.category == Category.OBSERVER
                                        ? "process.closed-limited-to-observers"
                                        : "process.closed-limited-to-interested",
                rule.process.id);
    }
}
