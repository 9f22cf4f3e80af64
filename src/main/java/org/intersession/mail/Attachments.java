package org.intersession.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The files that go with a mail, each kept in the file store under its SHA-256. */
public record Attachments(@JsonValue List<File> files) {
    public static final Attachments NONE = new Attachments(List.of());

    @JsonCreator
    public Attachments {}

    /** @param name as the recipient sees it @param type its media type @param sha256 where the file store has it */
    public record File(String name, String type, String sha256) {}
}
