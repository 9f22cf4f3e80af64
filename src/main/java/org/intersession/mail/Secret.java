package org.intersession.mail;

/**
 * An address that must not be kept where mails are kept: a feature writes its placeholder into the text, and the
 * postman asks for the address when the mail goes.
 */
public interface Secret {
    /** As it stands in the text: {@code {invitation-link}}. */
    String placeholder();

    /** Whether a letter may hold it: where it may not, its placeholder is something that somebody typed. */
    boolean goesIn(Letter letter);

    /** @throws Unissued if there is none, and never will be */
    String addressIn(Mail mail);

    class Unissued extends RuntimeException {
        public Unissued(String cause) {
            super(cause);
        }
    }
}
