package org.intersession.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the rules that the database keeps on agendas mean. */
@ApplicationScoped
class AgendaConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return switch (constraint) {
            case "sitting_apart" ->
                Optional.of(Refusal.of(AgendaMessages.class, AgendaMessages::overlaps)
                        .at("startsAt"));
            case "sitting_ends_after_it_starts" ->
                Optional.of(Refusal.of(AgendaMessages.class, AgendaMessages::endsBeforeItStarts)
                        .at("endsAt"));
            case "scheduled_once" ->
                Optional.of(Refusal.of(AgendaMessages.class, AgendaMessages::alreadyThere)
                        .at("item"));
            default -> Optional.empty();
        };
    }
}
