package org.intersession.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** What the demonstration shows, made by the product's own acts. */
@ApplicationScoped
public class DemoData {
    /** Fills an empty installation; answers a line for the log, or an empty one. */
    String fill() {
        return "";
    }
}
