package org.intersession.mail;

/** Carries mails to the server that takes them on. The only thing here that knows how. */
interface Courier {
    /** Goes there. @throws Unreachable if nobody opens; no mail is to blame for that */
    Round setOut();

    /** One way there, with as many mails as there are. */
    interface Round extends AutoCloseable {
        Outcome hand(Mail mail);

        @Override
        void close();
    }

    /** @param said what the server said, for the secretariat; null when it took the mail */
    record Outcome(Kind kind, String said) {
        enum Kind {
            TAKEN,
            LATER,
            REFUSED
        }

        static final Outcome TAKEN = new Outcome(Kind.TAKEN, null);

        static Outcome later(String said) {
            return new Outcome(Kind.LATER, said);
        }

        static Outcome refused(String said) {
            return new Outcome(Kind.REFUSED, said);
        }
    }

    class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
