package org.intersession.web.described;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an operation of the API that is {@link Deprecated}: since when, and when it ends (docs/api.md). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Ending {
    /** The day of the release that deprecated it: {@code 2027-03-01}. */
    String since();

    /** The day on which it ends, twelve months later at the least. */
    String until();
}
