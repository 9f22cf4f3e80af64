package org.intersession.registry;

/** In what quality a party takes part in a process or a meeting; rights follow it (PRODUCT.md, "Who may see what"). */
public enum Category {
    MEMBER,
    SPECIAL_PARTICIPANT,
    INTERESTED,
    OBSERVER
}
