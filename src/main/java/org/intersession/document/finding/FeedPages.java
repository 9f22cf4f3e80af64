package org.intersession.document.finding;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.intersession.document.Document;
import org.intersession.document.DocumentLinks;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.web.Site;

/** The public documents as an Atom feed (RFC 4287), the same for whoever asks. */
@Path("/documents.atom")
@PermitAll
public class FeedPages {
    private static final int MOST = 50;

    private final Actor actor;
    private final Findings findings;
    private final Site site;
    private final Clock clock;

    FeedPages(Actor actor, Findings findings, Site site, Clock clock) {
        this.actor = actor;
        this.findings = findings;
        this.site = site;
        this.clock = clock;
    }

    @GET
    @Produces("application/atom+xml;charset=UTF-8")
    public Response feed() throws XMLStreamException {
        var now = clock.instant();
        var papers = findings.newest(Actor.nobody(actor.locale()), now, null, null, MOST);
        return Response.ok(written(papers))
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Encoding, Accept-Language, Cookie")
                .build();
    }

    private String written(List<Document> papers) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", actor.language());
        element(xml, "id", site.at("/documents"));
        element(
                xml,
                "title",
                "Intersession: " + IssueLetters.words(actor.locale()).documents());
        element(
                xml,
                "updated",
                papers.stream()
                        .map(FeedPages::since)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", "/documents.atom");
        link(xml, "alternate", "/documents");
        for (var paper : papers) {
            entry(xml, paper);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Document paper) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", site.at(DocumentLinks.link(paper)));
        element(xml, "title", paper.symbol() + " – " + paper.title.in(actor.locale()));
        element(xml, "updated", since(paper).toString());
        link(xml, "alternate", DocumentLinks.link(paper));
        xml.writeStartElement("author");
        element(xml, "name", paper.ofProcesses().get(0).name.in(actor.locale()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Since when it has been there for the public: an embargo or a restriction may have ended after it was issued. */
    private static Instant since(Document paper) {
        return Stream.of(
                        paper.issuedAt,
                        paper.embargoUntil,
                        paper.distribution == Distribution.GENERAL ? null : paper.derestrictedFrom)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", site.at(path));
    }
}
