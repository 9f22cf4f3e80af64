package org.intersession.document.particulars;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.intersession.document.Document;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.document.page.DocumentPages;
import org.intersession.document.paper.MeetingPaperPages;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Languages;
import org.intersession.registry.topic.Topic;

/** What the form of a paper offers to choose from. */
@TemplateData
public record Choices(List<Document.Type> types, List<Distribution> distributions, List<Topic> topics, Locale locale) {
    public static Choices of(List<Topic> topics, Locale locale) {
        return new Choices(List.of(Document.Type.values()), List.of(Distribution.values()), topics, locale);
    }

    public List<String> of(Meeting meeting) {
        return MeetingPaperPages.languages(meeting);
    }

    public List<String> of(Document document) {
        return DocumentPages.languages(document);
    }

    public List<String> all() {
        return Languages.ALL;
    }

    public boolean isOfProcess(Document document) {
        return document.meeting == null;
    }

    /** The field of the day on which a language is expected. */
    public String expected(String language) {
        return "expected." + language;
    }

    public String expectedLabel(String language) {
        return IssueLetters.words(locale)
                .expectedIn(Locale.forLanguageTag(language).getDisplayLanguage(locale));
    }
}
