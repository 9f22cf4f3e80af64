package org.intersession.identity;

/**
 * To whom a mail goes: letters of ASCII are the same in both sizes, and no others are. A database takes İ for a large i
 * (and the sign of Kelvin for a large k), and mail to such an address goes to somebody else.
 */
public final class Mailbox {
    private Mailbox() {}

    /** Null is no address: it is the same as null alone. */
    public static boolean same(String one, String other) {
        return one == null || other == null ? one == other : folded(one).equals(folded(other));
    }

    public static String folded(String address) {
        var folded = new StringBuilder(address);
        for (var i = 0; i < folded.length(); i++) {
            var letter = folded.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(i, (char) (letter + ('a' - 'A')));
            }
        }
        return folded.toString();
    }
}
