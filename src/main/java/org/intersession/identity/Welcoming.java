package org.intersession.identity;

/** What a feature says of its pages to which people may come whom nobody has invited or appointed. */
public interface Welcoming {
    /** @param path the page to which they are on their way */
    boolean welcomes(String path);
}
