package org.intersession.invitation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Languages;
import org.intersession.registry.Process;
import org.intersession.web.Filled;

/** The words in force: a meeting's own, else its process's, else those that the application brings. */
@ApplicationScoped
public class Texts {
    /** The words of one kind in one language before their fields are filled; empty where there are none. */
    public record Words(String subject, String text) {
        public boolean none() {
            return subject.isBlank() || text.isBlank();
        }
    }

    /**
     * Every kind and language, read at once.
     *
     * @param here which are the meeting's own, or where none is asked about the process's
     */
    public record InForce(Map<String, Words> own, Set<String> here) {
        public Words of(Kind kind, String language) {
            var found = own.get(key(kind, language));
            return found == null ? brought(kind, language) : found;
        }

        /** Whether somebody has written it there. */
        boolean written(Kind kind, String language) {
            return here.contains(key(kind, language));
        }

        /** A number, 0 or more, that is another where any of the words is. */
        public int version() {
            var sum = new CRC32();
            for (var kind : Kind.values()) {
                for (var language : Languages.ALL) {
                    sum.update(of(kind, language).toString().getBytes(StandardCharsets.UTF_8));
                }
            }
            return (int) (sum.getValue() >>> 1);
        }
    }

    private static final Map<String, Words> BROUGHT = new ConcurrentHashMap<>();
    private final Invitations invitations;

    Texts(Invitations invitations) {
        this.invitations = invitations;
    }

    public InForce inForce(Process process, Meeting meeting) {
        var own = new ConcurrentHashMap<String, Words>();
        var here = new HashSet<String>();
        for (var text : invitations.texts(process)) {
            var key = key(text.kind, text.language);
            if (text.meeting == null) {
                own.putIfAbsent(key, new Words(text.subject, text.text));
            } else if (meeting != null && text.meeting.id.equals(meeting.id)) {
                own.put(key, new Words(text.subject, text.text));
            } else {
                continue;
            }
            if ((text.meeting == null) == (meeting == null)) {
                here.add(key);
            }
        }
        return new InForce(own, here);
    }

    /** The words in force as a form shows them. */
    Filled form(Process process, Meeting meeting) {
        var inForce = inForce(process, meeting);
        var values = new HashMap<String, Object>();
        values.put("version", inForce.version());
        for (var kind : Kind.values()) {
            for (var language : Languages.ALL) {
                var words = inForce.of(kind, language);
                values.put(key(kind, "subject", language), words.subject());
                values.put(key(kind, "text", language), words.text());
            }
        }
        return Filled.with(values);
    }

    private static String key(Kind kind, String part, String language) {
        return kind.code() + "." + part + "." + language;
    }

    /** Forgets what was read, so that it is read as an act has left it. */
    void readAnew() {
        invitations.readAnew();
    }

    private static String key(Kind kind, String language) {
        return kind.code() + "." + language;
    }

    private static Words brought(Kind kind, String language) {
        return BROUGHT.computeIfAbsent(key(kind, language), Texts::read);
    }

    /** The first line is the subject. */
    private static Words read(String key) {
        try (var in = Texts.class.getResourceAsStream("/invitation/" + key + ".txt")) {
            if (in == null) {
                return new Words("", "");
            }
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var end = all.indexOf('\n');
            return new Words(all.substring(0, end).strip(), all.substring(end).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
