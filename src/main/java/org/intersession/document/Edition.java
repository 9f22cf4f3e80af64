package org.intersession.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intersession.platform.Stored;

/** A document in one language: there in one or more files, or expected on a day. */
@Entity
public class Edition extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Document document;

    /** BCP 47. */
    public String language;

    /** When it is to be there; null when nobody has said. */
    public LocalDate expectedOn;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("number")
    public List<EditionFile> files = new ArrayList<>();

    protected Edition() {}

    public Edition(Document document, String language) {
        this.document = document;
        this.language = language;
    }

    /** The newest version in each format, and the link to where its owner publishes it. */
    public List<EditionFile> current() {
        return files.stream().filter(it -> it.current).toList();
    }

    public boolean available() {
        return files.stream().anyMatch(it -> it.current);
    }

    public Optional<EditionFile> as(String extension) {
        return current().stream()
                .filter(it -> it.format != null && it.format.extension().equals(extension))
                .findFirst();
    }

    /** PDF first: the format that looks the same everywhere. */
    public Optional<EditionFile> first() {
        return as("pdf").or(() -> current().stream().findFirst());
    }
}
