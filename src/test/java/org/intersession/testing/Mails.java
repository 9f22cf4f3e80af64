package org.intersession.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.intersession.mail.Mail;

/** What was written to an address, as the outbox has it. */
public final class Mails {
    private Mails() {}

    public static List<Mail> to(String address) {
        return Given.in(() -> Mail.<Mail>list("toAddress = ?1 and state <> STOPPED order by writtenAt, id", address));
    }

    /** The code, as it is written, in the newest mail to that address. */
    public static String code(String address) {
        var mails = to(address);
        var digits = Pattern.compile("\\b\\d{3} \\d{3}\\b").matcher(mails.get(mails.size() - 1).text);
        if (!digits.find()) {
            throw new AssertionError("no code in " + mails.get(mails.size() - 1).text);
        }
        return digits.group();
    }
}
