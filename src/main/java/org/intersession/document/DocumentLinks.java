package org.intersession.document;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;

/** The addresses of documents. That of a document is for ever: other sites cite it. */
@TemplateExtension
public final class DocumentLinks {
    private DocumentLinks() {}

    public static String link(Document document) {
        return "/doc/" + encoded(document.symbol());
    }

    public static String link(EditionFile file) {
        if (file.isLink()) {
            return file.link;
        }
        return link(file.edition.document) + "?lang=" + file.edition.language + "&as=" + file.format.extension();
    }

    /** Its page after an act that wrote so many mails. */
    public static String written(String symbol, int mails) {
        return "/doc/" + encoded(symbol) + "?written=" + mails;
    }

    public static String editLink(Document document) {
        return under("edit", document);
    }

    public static String filesLink(Document document) {
        return under("files/of", document);
    }

    public static String derivationLink(Document document) {
        return under("derivation", document);
    }

    public static String withdrawalLink(Document document) {
        return under("withdrawal", document);
    }

    public static String clearanceLink(Document document) {
        return under("clearance", document);
    }

    public static String messageLink(Document document) {
        return under("message", document);
    }

    public static String documentsLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/documents";
    }

    public static String newDocumentLink(Meeting meeting) {
        return documentsLink(meeting) + "/new";
    }

    public static String issuanceLink(Meeting meeting) {
        return documentsLink(meeting) + "/issuance";
    }

    /** Where the papers of its meeting are issued, this one chosen; a paper of a process is issued alone. */
    public static String issuanceLink(Document document) {
        return document.meeting == null
                ? under("issuance", document)
                : issuanceLink(document.meeting) + "?symbol="
                        + URLEncoder.encode(document.symbol(), StandardCharsets.UTF_8);
    }

    /** The same file for programs, which come with a bearer token. */
    static String apiFile(EditionFile file) {
        return "/api/v1/document-files/" + file.edition.language + "/" + encoded(file.edition.document.symbol())
                + "?as=" + file.format.extension();
    }

    private static String under(String what, Document document) {
        return "/documents/" + what + "/" + encoded(document.symbol());
    }

    /** Slashes stay plain; whatever else an address cannot hold is encoded. */
    public static String encoded(String symbol) {
        return Arrays.stream(symbol.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
