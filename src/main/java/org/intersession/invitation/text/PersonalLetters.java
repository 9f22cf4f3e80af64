package org.intersession.invitation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.meeting.Meeting;

/** The words in which a process invites a person by name. */
@ApplicationScoped
public class PersonalLetters {
    private final Texts texts;
    private final Enclosures enclosures;

    PersonalLetters(Texts texts, Enclosures enclosures) {
        this.texts = texts;
        this.enclosures = enclosures;
    }

    /** How the texts in force for a meeting are filled: read once for all who are invited. */
    public Writer of(Meeting meeting) {
        var inForce = texts.inForce(meeting.process(), meeting);
        var enclosed = enclosures.to(meeting);
        return (language, fields) -> {
            var words = inForce.of(Kind.PERSONAL_LETTER, language);
            if (words.none() || !meeting.title.has(language)) {
                return Optional.empty();
            }
            var filled = Fields.of(meeting, Locale.forLanguageTag(language), enclosed)
                    .with(fields);
            return filled.fill(words.subject())
                    .flatMap(subject -> filled.fill(words.text()).map(text -> new Wording(language, subject, text)));
        };
    }

    public interface Writer {
        /**
         * @param fields {@code salutation}, {@code as-capacity}, and {@code purpose} where there is one
         * @return empty where the meeting has no title or the process no text in that language, or a field has no value
         */
        Optional<Wording> write(String language, Map<String, String> fields);
    }
}
