package org.intersession.registry;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * What a section puts on a page of the registry.
 *
 * @param position its place among the sections, one of the numbers below or between them
 * @param anchor its address within the page, a word of lower-case letters
 * @param title its heading (h2) in the reader's language; null for what needs none, such as buttons
 * @param body what stands under the heading: a template without layout, headings from h3
 */
public record Part(int position, String anchor, String title, TemplateInstance body) {
    /** What the secretariat may do there: it stands on top. */
    public static final int ACTS = 100;

    public static final int MEETINGS = 400;
    public static final int DOCUMENTS = 500;
    public static final int PERSONS = 600;

    public boolean onTop() {
        return position < MEETINGS;
    }

    public RawString html() {
        return new RawString(body.render());
    }
}
