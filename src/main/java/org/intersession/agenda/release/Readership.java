package org.intersession.agenda.release;

/** The readers of a programme, the best informed first. Each has a form of it in which what they may not see is not. */
public enum Readership {
    /** Secretariat, chair, delegates of members: closed sittings and every name. */
    ALL,
    /** Conference services: open sittings and those closed ones that are assigned to them. */
    SERVICES,
    /** Everybody else at the meeting: open sittings and every name. */
    PARTICIPANTS,
    /** The public: open sittings, and the names of those who agreed. */
    PUBLIC,
    /** The public of a meeting under the Chatham House Rule: no name. */
    UNNAMED
}
