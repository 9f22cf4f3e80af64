package org.intersession.platform.refusal;

import java.util.Optional;

/** What a broken rule of the database means in the words of a feature. Each feature that has such rules has one bean. */
public interface Constraints {
    /** The refusal that a violation of the constraint or unique index of that name stands for, if it is ours. */
    Optional<Refusal> brokenBy(String constraint);
}
