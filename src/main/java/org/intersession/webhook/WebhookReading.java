package org.intersession.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;

/** The subscriptions as their pages and the API show them. */
@ApplicationScoped
@Transactional
class WebhookReading {
    private final Webhooks webhooks;

    WebhookReading(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** @param process its slug; null for all @param failure empty where nobody answered, null where all is well */
    record Line(
            UUID id,
            int version,
            String address,
            List<String> events,
            String process,
            String processName,
            String contact,
            boolean active,
            LocalDate since,
            LocalDate failingSince,
            String failure) {
        public String secret() {
            return "/webhooks/" + id + "/secret";
        }

        public List<EventType> kinds() {
            return events.stream().flatMap(it -> EventType.of(it).stream()).toList();
        }

        public String resumption() {
            return "/webhooks/" + id + "/resumption";
        }

        public String ending() {
            return "/webhooks/" + id + "/ending";
        }
    }

    List<Line> of(Actor actor) {
        having(actor);
        var found = webhooks.heldBy(actor);
        var names = processes(found.stream()
                        .map(it -> it.process)
                        .filter(it -> it != null)
                        .toList())
                .stream()
                .collect(Collectors.toMap(it -> it.id, it -> it));
        return found.stream().map(it -> line(it, names.get(it.process), actor)).toList();
    }

    Line one(Actor actor, UUID id) {
        having(actor);
        var webhook = webhooks.heldBy(actor, id).orElseThrow(Missing::new);
        return line(webhook, webhook.process == null ? null : Process.findById(webhook.process), actor);
    }

    /** The processes of which one may be told, by slug; with none, of all. */
    record Choices(Map<String, String> processes, boolean all) {}

    Choices choices(Actor actor) {
        var all = actor.admin() || actor.machine();
        List<Process> theirs =
                all ? Process.list("order by position") : processes(List.copyOf(actor.processes(Role.SECRETARIAT)));
        return new Choices(
                theirs.stream()
                        .collect(Collectors.toMap(
                                it -> it.slug,
                                it -> it.brief(actor.locale()),
                                (one, other) -> one,
                                LinkedHashMap::new)),
                all);
    }

    /** The id of a process by its slug; null where there is none. */
    static UUID process(String slug) {
        return Optional.<Process>ofNullable(Process.find("slug", slug).firstResult())
                .map(it -> it.id)
                .orElse(null);
    }

    /** Also of none: so that a page asks as much for one subscription as for nothing. */
    private static List<Process> processes(List<UUID> ids) {
        return Process.list("id in ?1 order by position", ids);
    }

    private static Line line(Webhook it, Process process, Actor actor) {
        return new Line(
                it.id,
                it.version,
                it.address,
                it.told(),
                process == null ? null : process.slug,
                process == null ? null : process.brief(actor.locale()),
                it.contact,
                it.isActive(),
                LocalDate.ofInstant(it.since, ZoneOffset.UTC),
                it.failingSince == null ? null : LocalDate.ofInstant(it.failingSince, ZoneOffset.UTC),
                it.failure);
    }

    private static void having(Actor actor) {
        if (!WebhookPolicy.mayHave(actor)) {
            throw new Missing();
        }
    }
}
