package org.intersession.meeting.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.intersession.meeting.Meeting;

/** Whom a meeting of a test concerns. */
@ApplicationScoped
class ToldInTests implements Concerned {
    static final Map<UUID, List<Recipient>> OF = new ConcurrentHashMap<>();

    @Override
    public List<Recipient> of(Meeting meeting) {
        return OF.getOrDefault(meeting.id, List.of());
    }
}
