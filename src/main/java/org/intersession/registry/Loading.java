package org.intersession.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.topic.ProcessTopic;

/** One filling of the registry, in the order in which its rows refer to one another. */
final class Loading {
    private final Photograph photograph = new Photograph();
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Process> processes = new HashMap<>();

    void run() {
        addParties();
        addProcesses();
        addTopics();
        photograph.memberships().forEach(row -> new Membership(
                        processes.get(row.process()),
                        parties.get(row.party()),
                        row.category(),
                        row.listedAs(),
                        row.position(),
                        Photograph.AS_OF)
                .persist());
        addQuotations();
    }

    private void addParties() {
        var rows = photograph.parties();
        rows.forEach(row -> {
            row.party().persist();
            parties.put(row.party().code, row.party());
        });
        rows.forEach(row -> {
            row.party().continuedBy = parties.get(row.continuedBy());
            row.alsoSucceededBy().forEach(code -> row.party().alsoSucceededBy.add(parties.get(code)));
        });
    }

    private void addProcesses() {
        var position = 0;
        for (var process : photograph.processes()) {
            process.position = ++position;
            process.persist();
            processes.put(process.slug, process);
        }
    }

    private void addTopics() {
        var topics = photograph.topics().stream().collect(Collectors.toMap(it -> it.slug, Function.identity()));
        topics.values().forEach(topic -> topic.persist());
        for (var focus : photograph.focus()) {
            var position = 0;
            for (var one : focus.focus()) {
                new ProcessTopic(processes.get(focus.slug()), topics.get(one.topic()), ++position, one.wording())
                        .persist();
            }
        }
    }

    private void addQuotations() {
        for (var example : photograph.examples()) {
            var quotation = new Quotation(example.quote(), "en", example.general(), example.position());
            example.processes().forEach(slug -> quotation.processes.add(processes.get(slug)));
            example.parties().forEach(code -> quotation.parties.add(parties.get(code)));
            quotation.persist();
        }
    }
}
