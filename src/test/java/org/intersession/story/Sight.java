package org.intersession.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A page as somebody sees it: its heading, its words, a field by its label, a button or a link by its name. */
final class Sight {
    private static final int TOLD = 1500;

    private final Page page;

    Sight(Page page) {
        this.page = page;
    }

    /** The path of this page, without what follows it. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    String heading() {
        var headings = texts("h1");
        return headings.isEmpty() ? "" : headings.get(0).strip();
    }

    String text() {
        return plain(page.locator("main").innerText());
    }

    /** Of what can be seen. */
    List<String> texts(String selector) {
        return page.locator(selector + ":visible").allInnerTexts().stream()
                .map(Sight::plain)
                .toList();
    }

    /** To whoever reads, a space that does not break is a space. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** By its whole name where one has it, else by how it begins, else by a part; the table of contents leads nowhere. */
    Locator named(String name) {
        return first(
                "nothing to press is named “" + name + "”",
                named(like("^\\s*", name, "\\s*$")),
                named(like("^\\s*", name, "")),
                named(like("", name, "")));
    }

    private Locator named(Pattern name) {
        var main = page.locator("main");
        return main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .or(main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                        .and(page.locator(":not(nav .toc a)")));
    }

    /** The link of that name in the entry of a list that says these words. */
    Locator inEntry(String words, String name) {
        var entries = page.locator("main li").filter(new Locator.FilterOptions().setHasText(words));
        return first(
                "no entry with “" + words + "” has a link named “" + name + "”",
                entries.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(like("^\\s*", name, ""))));
    }

    Locator field(String label) {
        return field(page.locator("main"), label);
    }

    /** Where several have that label: the one in the group of that legend. */
    Locator field(String legend, String label) {
        var group = page.locator("main")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(legend).setExact(true));
        return field(group, label);
    }

    /** What follows the label in brackets, or as a hint, is no part of what one looks for. */
    private Locator field(Locator within, String label) {
        return first(
                "no field is labelled “" + label + "”",
                within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)),
                within.getByLabel(like("^\\s*", label, "\\b")),
                within.getByLabel(like("^\\s*", label, "")));
    }

    /** The words as they are: it is the browser that matches, and it knows no {@code \\Q}. */
    private static Pattern like(String before, String words, String after) {
        return Pattern.compile(before + words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + after);
    }

    private Locator first(String lacking, Locator... ways) {
        for (var way : ways) {
            var seen = way.locator("visible=true");
            if (seen.count() > 0) {
                return seen.first();
            }
        }
        throw new AssertionError(lacking);
    }

    /** The page in a few lines, for whoever reads of a failure. */
    String told() {
        var text = text().replaceAll("\\s*\n\\s*", " | ");
        return "%s is headed “%s”, has the buttons %s and says: %s"
                .formatted(
                        page.url().replaceAll("^https?://[^/]+", ""),
                        heading(),
                        texts("main .btn"),
                        text.length() > TOLD ? text.substring(0, TOLD) + "…" : text);
    }
}
