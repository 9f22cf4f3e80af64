package org.intersession.registry.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.platform.Stored;
import org.intersession.registry.Process;

/** A topic among the focus areas of a process, in the source's order and words. */
@Entity
public class ProcessTopic extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Topic topic;

    public int position;
    public String wording;

    protected ProcessTopic() {}

    public ProcessTopic(Process process, Topic topic, int position, String wording) {
        this.process = process;
        this.topic = topic;
        this.position = position;
        this.wording = wording;
    }
}
