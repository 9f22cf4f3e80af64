package org.intersession.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database's rules on documents mean. */
@ApplicationScoped
class DocumentConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return switch (constraint) {
            case "document_symbol_once" ->
                Optional.of(Refusal.of(DocumentMessages.class, DocumentMessages::symbolJustTaken)
                        .at("symbol"));
            case "document_in_session_is_of_a_meeting" ->
                Optional.of(Refusal.of(DocumentMessages.class, DocumentMessages::inSessionNeedsAMeeting)
                        .at("distribution"));
            default -> Optional.empty();
        };
    }
}
