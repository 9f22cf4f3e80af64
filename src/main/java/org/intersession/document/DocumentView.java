package org.intersession.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.web.program.Versioned;

/** A document as the API gives it: the same that its page says, no identifier but symbols, slugs and codes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Document")
public record DocumentView(
        String symbol,
        List<String> symbols,
        Document.Type type,
        Map<String, String> title,
        Distribution distribution,
        Document.State state,
        List<String> processes,
        List<String> items,
        List<String> topics,
        String submittedBy,
        Instant embargoUntil,
        Instant derestrictedFrom,
        Instant issuedAt,
        String published,
        List<EditionView> editions,
        String page,
        Integer version)
        implements Versioned {

    /** @param expectedOn null where the edition is there, or where nobody has said */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentEdition")
    public record EditionView(String language, LocalDate expectedOn, List<FileView> files) {}

    /** @param address relative to the site for a file of ours, absolute for a link */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentFile")
    public record FileView(String format, Long size, String sha256, String address) {}

    public static DocumentView of(Document it, boolean keeper) {
        return new DocumentView(
                it.symbol(),
                it.symbols.stream().map(symbol -> symbol.text).toList(),
                it.type,
                it.title.texts(),
                it.distribution,
                it.state == Document.State.SUPERSEDED && !keeper ? Document.State.ISSUED : it.state,
                it.ofProcesses().stream().map(process -> process.slug).toList(),
                it.items.stream().map(item -> item.number).toList(),
                it.topics.stream().map(topic -> topic.slug).toList(),
                it.submittingParty == null ? null : it.submittingParty.code,
                keeper ? it.embargoUntil : null,
                keeper ? it.derestrictedFrom : null,
                it.issuedAt,
                it.published,
                it.editions.stream().map(DocumentView::edition).toList(),
                DocumentLinks.link(it),
                keeper ? it.version : null);
    }

    private static EditionView edition(Edition it) {
        return new EditionView(
                it.language,
                it.available() ? null : it.expectedOn,
                it.current().stream()
                        .map(file -> new FileView(
                                file.isLink() ? null : file.format.extension(),
                                file.size,
                                file.sha256,
                                file.isLink() ? file.link : DocumentLinks.apiFile(file)))
                        .toList());
    }
}
