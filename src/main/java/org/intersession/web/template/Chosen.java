package org.intersession.web.template;

import io.quarkus.qute.ResultNode;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.web.Filled;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What another has chosen meanwhile of a list, or of boxes and buttons, by the labels that the page gives them. */
@TemplateExtension
public final class Chosen {
    private Chosen() {}

    /** @param lang in which the label stands; empty where it is the page's */
    public record Label(String text, String lang) {}

    /** @param options the list, or the boxes and buttons, as the page writes them; none chosen gives no label */
    public static List<Label> chosenNow(Filled form, String field, ResultNode options) {
        var html = new StringBuilder();
        options.process(html::append);
        var written = Jsoup.parseBodyFragment(html.toString()).body();
        var values = form.presentAll(field);
        return (values.isEmpty() ? List.of("") : values)
                .stream()
                        .map(value -> label(written, value))
                        .filter(it -> !it.text().isEmpty())
                        .toList();
    }

    private static Label label(Element written, String value) {
        for (var one : written.select("option, input")) {
            if (one.val().equals(value)) {
                var label = one.is("option") ? one : labelOf(written, one);
                label.select(".quiet").remove();
                return new Label(label.text(), label.attr("lang"));
            }
        }
        return new Label(value, "");
    }

    private static Element labelOf(Element written, Element box) {
        return written.getElementsByAttributeValue("for", box.id()).first();
    }
}
