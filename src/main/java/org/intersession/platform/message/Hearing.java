package org.intersession.platform.message;

/** Who wants to hear what any node tells, this one too. The same message may come twice; it does not get lost. */
public interface Hearing {
    String topic();

    /** Returns soon: the others wait. */
    void hear(String text);
}
