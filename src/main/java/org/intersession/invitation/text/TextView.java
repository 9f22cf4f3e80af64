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
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

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

    /** The same with its {@code ETag}: a list has no member for it. */
    static RestResponse<List<TextView>> answer(Texts.InForce inForce) {
        return ResponseBuilder.ok(all(inForce))
                .tag(String.valueOf(inForce.version()))
                .build();
    }

    /**
     * What was sent, as if it had been typed. Whoever does not say what they have read writes what nobody has written
     * before.
     */
    static TextForm form(Sent sent, List<TextView> body, Texts.InForce inForce) {
        var typed = sent.typed(fields(body, inForce));
        if (!typed.given("version") && all(body).noneMatch(it -> inForce.written(it.kind(), it.language()))) {
            typed.values().put("version", List.of(String.valueOf(inForce.version())));
        }
        return TextForm.read(typed);
    }

    /** The fields of the page: what was sent over what is in force. */
    private static Map<String, String> fields(List<TextView> sent, Texts.InForce inForce) {
        var fields = new LinkedHashMap<String, String>();
        Stream.concat(all(inForce).stream(), all(sent)).forEach(it -> {
            if (it.kind() == null || it.language() == null || !Languages.serves(it.language())) {
                throw Refusal.of(WebMessages.class, WebMessages::notOneOfThese)
                        .at(it.kind() == null ? "kind" : "language");
            }
            fields.put(it.kind().code() + ".subject." + it.language(), it.subject());
            fields.put(it.kind().code() + ".text." + it.language(), it.text());
        });
        return fields;
    }

    private static Stream<TextView> all(List<TextView> sent) {
        return sent == null ? Stream.of() : sent.stream();
    }
}
