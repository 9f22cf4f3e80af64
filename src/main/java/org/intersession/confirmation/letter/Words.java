package org.intersession.confirmation.letter;

import java.util.Locale;
import org.intersession.confirmation.ConfirmationMessages;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.DelegationMessages;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Languages;

/** What a letter says in its recipient's language. */
public final class Words {
    private Words() {}

    public static String place(Meeting meeting, Locale locale) {
        return meeting.city == null
                ? Languages.words(ConfirmationMessages.class, locale).online()
                : meeting.city.in(locale);
    }

    /** Within a sentence: without a capital. */
    public static String role(Delegate delegate, Locale locale) {
        var role = Languages.words(DelegationMessages.class, locale).role(delegate.role);
        return role.substring(0, 1).toLowerCase(locale) + role.substring(1);
    }
}
