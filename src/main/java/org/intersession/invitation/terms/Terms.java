package org.intersession.invitation.terms;

import org.intersession.registry.membership.Category;

/**
 * On what terms a party is invited.
 *
 * @param quota places for its delegation; null for the meeting's own number
 * @param language in which it is invited; null for its language of correspondence with the process
 */
public record Terms(Category category, Integer quota, String language) {}
