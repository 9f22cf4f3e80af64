package org.intersession.web.template;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page shows of a form that was not taken: the words of whoever wrote it, not the names and codes of its fields. */
@TemplateExtension
public final class Kept {
    /** Constants, versions, ticks, identifiers. */
    private static final Pattern OF_THE_FORM =
            Pattern.compile("[A-Z_]*|\\d{1,3}|yes|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Kept() {}

    static List<String> written(Map<String, List<String>> typed) {
        return typed.values().stream()
                .flatMap(List::stream)
                .filter(it -> !it.isBlank() && !OF_THE_FORM.matcher(it).matches())
                .toList();
    }
}
