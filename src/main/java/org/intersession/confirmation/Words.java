package org.intersession.confirmation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.DelegationMessages;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Languages;

/** What a letter says in its recipient's language. */
final class Words {
    private Words() {}

    static <M> M in(Class<M> bundle, Locale locale) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(Languages.served(locale).getLanguage()));
    }

    static String place(Meeting meeting, Locale locale) {
        return meeting.city == null ? in(ConfirmationMessages.class, locale).online() : meeting.city.in(locale);
    }

    /** Within a sentence: without a capital. */
    static String role(Delegate delegate, Locale locale) {
        var role = in(DelegationMessages.class, locale).role(delegate.role);
        return role.substring(0, 1).toLowerCase(locale) + role.substring(1);
    }
}
