package org.intersession.meeting.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import org.intersession.platform.Stored;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;

/**
 * What a process opens where the table leaves it to the process: limited papers to its interested or observer States,
 * restricted ones and closed sittings to its special participants. Without a rule they stay closed.
 */
@Entity
public class DistributionRule extends Stored {
    /** The cells that the table leaves to each process, and no others. */
    static final Map<Category, List<Opens>> LEFT = Map.of(
            Category.SPECIAL_PARTICIPANT, List.of(Opens.RESTRICTED, Opens.CLOSED_SITTING),
            Category.INTERESTED, List.of(Opens.LIMITED),
            Category.OBSERVER, List.of(Opens.LIMITED));

    /** The column of the table. */
    public enum Opens {
        LIMITED,
        RESTRICTED,
        CLOSED_SITTING
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @Enumerated(EnumType.STRING)
    public Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "distribution")
    public Opens opens;

    protected DistributionRule() {}

    public DistributionRule(Process process, Category category, Opens opens) {
        this.process = process;
        this.category = category;
        this.opens = opens;
    }
}
