package org.intersession.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.meeting.Distribution;
import org.intersession.platform.Stored;
import org.intersession.registry.Category;
import org.intersession.registry.Process;

/**
 * What a process opens where the table leaves it to the process: limited papers to its interested or observer States,
 * restricted ones to its special participants. Without a rule they stay closed.
 */
@Entity
public class DistributionRule extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @Enumerated(EnumType.STRING)
    public Category category;

    @Enumerated(EnumType.STRING)
    public Distribution distribution;

    protected DistributionRule() {}

    DistributionRule(Process process, Category category, Distribution distribution) {
        this.process = process;
        this.category = category;
        this.distribution = distribution;
    }
}
