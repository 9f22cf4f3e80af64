package org.intersession.confirmation.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intersession.confirmation.ConfirmationMessages;
import org.intersession.delegation.Delegate;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.mail.Attachments;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.message.Notices;
import org.intersession.print.Pdf;
import org.intersession.storage.Blobs;

/** The letter that a confirmed person shows at the desk: a PDF on the process's letterhead, in their language. */
@ApplicationScoped
public class ConfirmationLetter {
    private static final long LARGEST = 5 << 20;

    private final Pdf pdf;
    private final Blobs blobs;
    private final Notices notices;

    ConfirmationLetter(Pdf pdf, Blobs blobs, Notices notices) {
        this.pdf = pdf;
        this.blobs = blobs;
        this.notices = notices;
    }

    @CheckedTemplate(basePath = "confirmation/print")
    static class Templates {
        static native TemplateInstance letter(
                Meeting meeting,
                Delegate delegate,
                String person,
                String reference,
                LocalDate day,
                String text,
                String place,
                String contact,
                String notice);
    }

    public Attachments of(Delegate delegate, Locale locale, Instant now) {
        var received = blobs.receive(new ByteArrayInputStream(pdf(delegate, locale, now)), LARGEST);
        return new Attachments(
                List.of(new Attachments.File(fileName(locale), "application/pdf", blobs.keep(received))));
    }

    static String fileName(Locale locale) {
        return Languages.words(ConfirmationMessages.class, locale).letterFile();
    }

    byte[] pdf(Delegate delegate, Locale locale, Instant now) {
        var words = Languages.words(ConfirmationMessages.class, locale);
        var meeting = delegate.delegation.meeting;
        var place = Words.place(meeting, locale);
        var name = (Courtesy.in(delegate.courtesyTitle, locale) + " " + delegate.listed()).strip();
        var text = words.letterText(
                name,
                Words.role(delegate, locale),
                delegate.delegation.party.afterOf.in(locale),
                meeting.title.in(locale),
                place,
                Dates.during(meeting.opensOn, meeting.closesOn, locale));
        var page = Templates.letter(
                meeting,
                delegate,
                name,
                delegate.delegation.invitation.reference,
                LocalDate.ofInstant(now, meeting.process().zone),
                text,
                place,
                InvitationLetters.contact(meeting, locale),
                notices.in(locale).orElse(null));
        page.setLocale(locale);
        return pdf.of(page.render());
    }
}
