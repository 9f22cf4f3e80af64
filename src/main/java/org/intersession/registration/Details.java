package org.intersession.registration;

/** What a person says of themselves on registering; it never changes their role or delegation. */
public record Details(
        String nameOnDocument,
        String language,
        String accessibility,
        String dietary,
        boolean emailShown,
        boolean publicly) {}
