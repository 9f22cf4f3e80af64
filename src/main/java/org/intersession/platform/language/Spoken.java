package org.intersession.platform.language;

import java.util.Locale;

/** What can be said in a language: {@code {say:of(thing)}}, and in which one that then is: {@code {say:lang(thing)}}. */
public interface Spoken {
    String in(Locale locale);

    /** The language in which {@link #in} answers for this one. */
    String languageFor(Locale locale);
}
