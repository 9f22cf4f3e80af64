package org.intersession.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What a subscriber may be told of. */
public enum EventType {
    DOCUMENT_ISSUED("document.issued"),
    MEETING_ANNOUNCED("meeting.announced"),
    PROGRAMME_RELEASED("programme.released");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** As it stands in a message. */
    public String code() {
        return code;
    }

    static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
