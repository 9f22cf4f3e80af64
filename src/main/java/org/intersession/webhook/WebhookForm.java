package org.intersession.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;
import org.intersession.webhook.sending.Hosts;

/** Reads a subscription: which address is told of what, and who answers for it. */
final class WebhookForm {
    private static final int LONGEST = 500;

    private WebhookForm() {}

    record Subscription(String address, List<EventType> events, UUID process, String contact) {}

    static Subscription read(Typed typed, Hosts hosts, Function<String, UUID> processes) {
        var address = typed.required("address", LONGEST);
        if (address != null && !hosts.allow(address)) {
            typed.fault("address", typed.words(WebhookMessages.class).notAllowed());
        }
        var events = new ArrayList<EventType>();
        for (var code : typed.all("events")) {
            EventType.of(code).ifPresentOrElse(events::add, () -> typed.fault("events", unknown(typed)));
        }
        if (events.isEmpty()) {
            typed.needed("events", null);
        }
        var slug = typed.raw("process");
        var process = slug.isEmpty() ? null : processes.apply(slug);
        if (process == null && !slug.isEmpty()) {
            typed.fault("process", unknown(typed));
        }
        var contact = typed.needed("contact", typed.mail("contact"));
        typed.check();
        return new Subscription(address, events.stream().distinct().toList(), process, contact);
    }

    private static String unknown(Typed typed) {
        return typed.words(WebMessages.class).notOneOfThese();
    }
}
