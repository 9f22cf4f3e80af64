package org.intersession.mail.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whether the postman keeps up, for those who run an installation: read when somebody asks for the figures. */
@ApplicationScoped
class OutboxFigures {
    private final OutboxReading outbox;

    OutboxFigures(OutboxReading outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes StartupEvent started, MeterRegistry figures) {
        Gauge.builder("intersession.mail.waiting", outbox, OutboxReading::waiting)
                .description("Mails that have not been handed over yet")
                .strongReference(true)
                .register(figures);
        Gauge.builder("intersession.mail.waiting.oldest", outbox, it -> it.oldest()
                        .toSeconds())
                .description("How long the oldest of them has been waiting")
                .baseUnit("seconds")
                .strongReference(true)
                .register(figures);
    }
}
