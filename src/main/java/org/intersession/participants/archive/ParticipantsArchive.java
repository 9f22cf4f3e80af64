package org.intersession.participants.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.intersession.guest.Guests;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.participants.Participants;
import org.intersession.registry.Party;

/** Who took part, in a meeting's archive, also by name: a plain list, without addresses, and of those withheld only that they were there. */
@ApplicationScoped
class ParticipantsArchive implements ArchivePart<ArchivedList.Entries> {
    private static final int LONGEST = 300;

    private final Participants participants;
    private final Guests guests;

    ParticipantsArchive(Participants participants, Guests guests) {
        this.participants = participants;
        this.guests = guests;
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public int position() {
        return 4;
    }

    @Override
    public Class<ArchivedList.Entries> kind() {
        return ArchivedList.Entries.class;
    }

    @Override
    public ArchivedList.Entries written(Meeting meeting, Files files) {
        ArchivedList brought = ArchivedList.findById(meeting.id);
        return brought != null
                ? brought.entries
                : new ArchivedList.Entries(
                        participants.confirmed(meeting).stream()
                                .map(it -> it.withheld()
                                        ? new ArchivedList.Entry(it.code(), it.role(), null, null, null, null)
                                        : new ArchivedList.Entry(
                                                it.code(),
                                                it.role(),
                                                it.courtesyTitle(),
                                                it.givenName(),
                                                it.familyName(),
                                                it.functionalTitle()))
                                .toList(),
                        guests.attending(meeting).stream()
                                .map(it -> new ArchivedList.ByName(
                                        it.capacity, it.courtesyTitle, it.givenName, it.familyName, it.functionalTitle))
                                .toList());
    }

    @Override
    public void read(Meeting meeting, ArchivedList.Entries said, Map<String, Kept> files, UUID by, Instant now) {
        for (var it : said.people()) {
            if (Party.count("code", it.party()) == 0) {
                throw new Unfit(Unfit.Why.PARTY, it.party());
            }
            bounded(it.courtesy(), it.given(), it.family(), it.function());
        }
        for (var it : said.invitedByName()) {
            if (it.family() == null || it.capacity() == null) {
                throw new Unfit(Unfit.Why.WORDS, "participants");
            }
            bounded(it.courtesy(), it.given(), it.family(), it.function());
        }
        new ArchivedList(meeting.id, said).persist();
    }

    private static void bounded(String... texts) {
        for (var text : texts) {
            if (text != null && text.length() > LONGEST) {
                throw new Unfit(Unfit.Why.WORDS, "participants");
            }
        }
    }
}
