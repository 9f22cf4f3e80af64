package org.intersession.document.particulars;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.document.Document;
import org.intersession.document.Document.Derivation;
import org.intersession.meeting.distribution.Distribution;

/**
 * What a program says about a paper. Texts are by language, moments on the clock of the paper's zone.
 *
 * @param symbol none takes the next one @param symbols the others of a joint document, one a line
 * @param publicly said once more where the distribution is GENERAL
 * @param party the code of the party that submits it @param item numbers of the agenda @param topic slugs
 * @param published year, month or day of a paper from elsewhere
 * @param expected by language, the day on which its edition is expected
 */
@Schema(name = "DocumentBody")
public record DocumentBody(
        String symbol,
        String symbols,
        Document.Type type,
        Map<String, String> title,
        Distribution distribution,

        @JsonProperty("public") Boolean publicly,

        String party,
        List<String> item,
        List<String> topic,
        String published,
        Moment embargo,
        Boolean interpreters,
        Moment derestriction,
        Map<String, String> expected,
        Integer version) {
    @Schema(name = "DocumentMoment")
    public record Moment(String day, String time) {}

    @Schema(name = "DocumentLink")
    public record Link(String link) {}

    /** @param notify whether those entitled are written to, all documents in one mail */
    @Schema(name = "DocumentIssuance")
    public record Issuance(
            List<String> symbols, @JsonProperty("notify") Boolean notifying) {}

    /** @param language for a version in one language */
    @Schema(name = "DocumentDeriving")
    public record Deriving(String symbol, Derivation derivation, String language) {}

    @Schema(name = "DocumentVersion")
    public record One(String symbol, Integer version) {}

    @Schema(name = "DocumentMessage")
    public record Message(String symbol, String subject, String text) {}
}
