package org.intersession.invitation.audience;

import org.intersession.registry.membership.Category;

/** How many parties a process lists in a category. */
public record Listed(String process, Category category, long parties) {}
