package org.intersession.invitation.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Refusal;
import org.intersession.web.WebMessages;

/** The text of an invitation as the API gives and takes it: a note verbale to States, a letter to others. */
@Schema(name = "InvitationText")
public record TextView(Kind kind, String language, String subject, String text) {
    static List<TextView> all(Texts.InForce inForce) {
        return Stream.of(Kind.values())
                .flatMap(kind -> Languages.ALL.stream().map(language -> {
                    var words = inForce.of(kind, language);
                    return new TextView(kind, language, words.subject(), words.text());
                }))
                .toList();
    }

    /** The fields of the page: what was sent over what is in force. */
    static Map<String, String> body(List<TextView> sent, Texts.InForce inForce) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", String.valueOf(inForce.version()));
        Stream.concat(all(inForce).stream(), sent == null ? Stream.of() : sent.stream())
                .forEach(it -> {
                    if (it.kind() == null || it.language() == null || !Languages.serves(it.language())) {
                        throw Refusal.of(WebMessages.class, WebMessages::notOneOfThese)
                                .at(it.kind() == null ? "kind" : "language");
                    }
                    fields.put(it.kind().code() + ".subject." + it.language(), it.subject());
                    fields.put(it.kind().code() + ".text." + it.language(), it.text());
                });
        return fields;
    }
}
