package org.intersession.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.document.file.FileActions;
import org.intersession.platform.message.Notices;
import org.intersession.print.Pdf;
import org.intersession.storage.Blobs;
import org.intersession.storage.content.FileType;

/** The final text of an outcome on the process's paper: a PDF in each language in which it is written. */
@ApplicationScoped
class FinalPrint {
    private static final long LARGEST = 20 << 20;

    private final Pdf pdf;
    private final Blobs blobs;
    private final Notices notices;

    FinalPrint(Pdf pdf, Blobs blobs, Notices notices) {
        this.pdf = pdf;
        this.blobs = blobs;
        this.notices = notices;
    }

    @CheckedTemplate(basePath = "outcome/print")
    static class Templates {
        static native TemplateInstance paper(Outcome outcome, List<String> paragraphs, String notice);
    }

    /** By language. Printed and kept before the act that names them. */
    Map<String, FileActions.Kept> of(Outcome outcome) {
        var editions = new LinkedHashMap<String, FileActions.Kept>();
        for (var language : outcome.text.texts().keySet()) {
            editions.put(language, kept(outcome, Locale.forLanguageTag(language)));
        }
        return editions;
    }

    private FileActions.Kept kept(Outcome outcome, Locale locale) {
        var paragraphs =
                outcome.text.in(locale).lines().filter(it -> !it.isBlank()).toList();
        var page = Templates.paper(outcome, paragraphs, notices.in(locale).orElse(null));
        page.setLocale(locale);
        var bytes = pdf.of(page.render());
        var received = blobs.receive(new ByteArrayInputStream(bytes), LARGEST);
        return new FileActions.Kept(FileType.PDF, blobs.keep(received), received.size(), outcome.slug + ".pdf");
    }
}
