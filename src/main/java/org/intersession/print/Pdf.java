package org.intersession.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Paper made of pages: HTML with CSS 2.1 and paged media in, a tagged PDF on A4 out (ISO 32000-1, in the manner of
 * ISO 14289-1, PDF/UA).
 *
 * <p>The page has {@code <html lang>}, {@code dir="rtl"} where that is so, a {@code <title>}, and takes its looks from
 * {@code <link rel="stylesheet" href="print:paper.css">}. It may load nothing but {@code data:} and {@code print:};
 * whatever else it names is left out. All fonts are ours, embedded and subset; a character that none of them has prints
 * as U+FFFD.
 */
@ApplicationScoped
public class Pdf {
    private static final Pattern LINKED = Pattern.compile("https?:|mailto:|#");
    private static final Logger log = Logger.getLogger(Pdf.class);

    static {
        // It would write each step to the console; what matters comes to warn().
        XRLog.setLoggingEnabled(false);
    }

    /** The PDF of a page, whole in memory: for what a mail carries. */
    public byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        write(html, out);
        return out.toByteArray();
    }

    /**
     * Writes the PDF of a page; the stream is left open.
     *
     * @throws IllegalArgumentException if the page lacks its language or its title, without which nobody can hear it
     *     read aloud in the right voice or tell it from others
     * @throws UncheckedIOException if the stream fails
     */
    public void write(String html, OutputStream out) {
        var page = Jsoup.parse(html);
        quieten(page);
        mirrorTables(page);
        var builder = new PdfRendererBuilder();
        Reach.limit(builder);
        Typeface.of(page.outerHtml()).forEach(face -> face.addTo(builder));
        speak(builder, page);
        builder.useDefaultPageSize(210, 297, PageSizeUnits.MM)
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paper does nothing: what would act is taken out, and addresses lead to the web or to a mail. */
    private static void quieten(Document page) {
        page.select("script, form, input, button, select, textarea, iframe, object, embed, applet, audio, video")
                .forEach(Element::remove);
        for (Element link : page.select("[href]:not(link)")) {
            if (!LINKED.matcher(link.attr("href")).lookingAt()) {
                link.removeAttr("href");
            }
        }
    }

    /** The renderer lays columns from left to right whatever the direction. */
    private static void mirrorTables(Document page) {
        for (Element row : page.select("[dir=rtl] tr")) {
            if (row.closest("[dir]").attr("dir").equals("rtl")) {
                List.copyOf(row.children()).forEach(row::prependChild);
            }
        }
    }

    private static void speak(PdfRendererBuilder builder, Document page) {
        String language = required("lang", page.child(0).attr("lang"));
        required("title", page.title());
        var locale = Locale.forLanguageTag(language);
        boolean rightToLeft = page.child(0).attr("dir").equals("rtl");
        builder.usePdfUaAccessibility(true)
                .withProducer("Intersession")
                .useReplacementText("\uFFFD")
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ArabicForms())
                .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale))
                .useUnicodeCharacterBreaker(new ICUBreakers.ICUCharacterBreaker(locale))
                .withDiagnosticConsumer(Pdf::warn);
    }

    private static String required(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a page to print needs its " + what);
        }
        return value;
    }

    private static void warn(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            log.warn(diagnostic.getFormattedMessage());
        }
    }
}
