package org.intersession.participants.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.delegation.Delegate;
import org.intersession.guest.Guest;

/** The list of participants of a meeting that came from another installation: names, and no persons that are known here. */
@Entity
public class ArchivedList extends PanacheEntityBase {
    /** @param party a code @param family null of somebody who was withheld */
    public record Entry(
            String party, Delegate.Role role, String courtesy, String given, String family, String function) {}

    /** Somebody invited by name, who took part for no party. */
    public record ByName(Guest.Capacity capacity, String courtesy, String given, String family, String function) {}

    /** @param guests null in archives of the first version */
    public record Entries(List<Entry> people, List<ByName> guests) {
        public List<ByName> invitedByName() {
            return guests == null ? List.of() : guests;
        }
    }

    @Id
    public UUID meeting;

    @JdbcTypeCode(SqlTypes.JSON)
    public Entries entries;

    protected ArchivedList() {}

    ArchivedList(UUID meeting, Entries entries) {
        this.meeting = meeting;
        this.entries = entries;
    }
}
