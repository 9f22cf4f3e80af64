package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.List;
import org.intersession.platform.Role;
import org.intersession.testing.Stuck;
import org.intersession.testing.Visitor;
import org.intersession.testing.Weight;

/** One of the people of the story at a browser of their own: opens, reads, fills in and presses as they would. */
final class Persona implements AutoCloseable {
    final String subject;
    final String address;
    final String language;
    final boolean script;
    private final List<Role> roles;
    private final Visitor visitor;
    private final Weight weight;
    private final Seeing seeing;
    private boolean first = true;
    private Duration waited = Duration.ZERO;

    private Persona(
            String subject,
            String address,
            String language,
            boolean script,
            List<Role> roles,
            Visitor visitor,
            Seeing seeing) {
        this.subject = subject;
        this.address = address;
        this.language = language;
        this.script = script;
        this.roles = roles;
        this.visitor = visitor;
        this.weight = visitor.weighed();
        this.seeing = seeing;
    }

    /** What is to be made of each page at which somebody arrived. */
    interface Seeing {
        void arrived(Persona persona, Seen page);

        /** Something on a page is not as the story has it. */
        default void wrong(String what) {
            throw new AssertionError(what);
        }

        /** @param first whether nothing was in the cache */
        record Seen(String path, long bytes, Duration waited, boolean first) {}
    }

    static Persona at(int width, String language, boolean script, Seeing seeing, String address, Role... roles) {
        return new Persona(
                address.replace('@', '.'),
                address,
                language,
                script,
                List.of(roles),
                Visitor.at(width, language, script),
                seeing);
    }

    Page page() {
        return visitor.page();
    }

    Weight weight() {
        return weight;
    }

    Persona opens(String path) {
        timed(() -> visitor.go(path));
        return arrived();
    }

    /** From the page that offers it, through the provider's page, back to where it leads. */
    Persona signsIn() {
        goes(() -> page().locator("header.site a[href='/sign-in']").click());
        return signsInThere();
    }

    /** On the provider's page, which the application has just led to. */
    Persona signsInThere() {
        page().locator("[name=username]").fill(subject);
        page().locator("[name=claims]").fill(claims());
        goes(() -> page().locator("button").click());
        return arrived();
    }

    private String claims() {
        var named = roles.stream().map(it -> '"' + it.inToken() + '"').toList();
        return "{\"email\":\"%s\",\"email_verified\":true,\"name\":\"%s\",\"roles\":[\"delegate\",\"focal-point\"%s]}"
                .formatted(address, subject, named.isEmpty() ? "" : "," + String.join(",", named));
    }

    /** Types into a field, chooses an option, ticks a box: whatever stands under that name. */
    Persona fills(String name, String value) {
        var field = page().locator("main [name='" + name + "']");
        switch (field.first().evaluate("it => it.type").toString()) {
            case "radio", "checkbox" ->
                page().locator("main [name='" + name + "'][value='" + value + "']")
                        .check();
            case "select-one" -> field.first().selectOption(value);
            default -> field.first().fill(value);
        }
        return this;
    }

    Persona attaches(String name, String file, String type, byte[] content) {
        page().locator("main [name='" + name + "']").setInputFiles(new FilePayload(file, type, content));
        return this;
    }

    /** Presses the button or the link of that name, and reads the page it leads to. */
    Persona presses(String name) {
        goes(() -> named(name).click());
        return arrived();
    }

    /** Presses, and comes back to the same form because something is to be put right. */
    Persona sendsAgain(String name) {
        goes(() -> named(name).click());
        assertEquals(1, page().locator(".faults").count(), page().url());
        return this;
    }

    /** The same as {@link #presses}, where it leads to the provider or to the middle of the same page. */
    Persona pressesOnly(String name) {
        goes(() -> named(name).click());
        return this;
    }

    /** The button of the form that is sent there. */
    Persona sends(String actionEnding) {
        goes(() -> page().locator("main form[action$='" + actionEnding + "'] button:not([value=propose])")
                .first()
                .click());
        return arrived();
    }

    Persona clicks(String selector) {
        goes(() -> page().locator(selector).first().click());
        return arrived();
    }

    /** The first link that the selector finds. */
    Persona follows(String selector) {
        return opens(page().locator(selector).first().getAttribute("href"));
    }

    /** The file behind that link, fetched as the browser would. */
    byte[] opensFile(String selector) {
        var address = page().locator("main " + selector).first().getAttribute("href");
        var answer = page().context().request().get(address);
        assertEquals(200, answer.status(), address);
        return answer.body();
    }

    /** The path of this page, without what follows it. */
    String path() {
        return java.net.URI.create(page().url()).getPath();
    }

    /** By its whole name where one has it, else by a part; the table of contents leads nowhere else. */
    private Locator named(String name) {
        var whole = named(name, true);
        return (whole.count() > 0 ? whole : named(name, false)).first();
    }

    private Locator named(String name, boolean whole) {
        var named = new Locator.GetByRoleOptions().setName(name).setExact(whole);
        var main = page().locator("main");
        return main.getByRole(AriaRole.BUTTON, named)
                .or(main.getByRole(AriaRole.LINK, named).and(page().locator(":not(.toc a)")));
    }

    private void goes(Runnable press) {
        timed(() -> Stuck.told(() -> page().waitForNavigation(press)));
    }

    private void timed(Runnable going) {
        var from = System.nanoTime();
        going.run();
        waited = waited.plusNanos(System.nanoTime() - from);
    }

    private Persona arrived() {
        if (page().url().startsWith(Visitor.address())) {
            var path = page().url().substring(Visitor.address().length());
            seeing.arrived(this, new Seeing.Seen(path, weight.taken(), waited, first));
            first = false;
            waited = Duration.ZERO;
        }
        return this;
    }

    Persona reads(String heading) {
        if (!heading.equals(heading())) {
            wrong("is headed “" + heading() + "” and not “" + heading + "”");
        }
        return this;
    }

    /** @param firstButton what the first button of the page says */
    Persona reads(String heading, String firstButton) {
        reads(heading);
        var buttons = texts("main .btn");
        if (buttons.isEmpty() || !firstButton.equals(buttons.get(0))) {
            wrong("has these buttons, of which the first should be “" + firstButton + "”: " + buttons);
        }
        return this;
    }

    /** Somewhere on the page, in these words. */
    Persona finds(String words) {
        if (!text().contains(words)) {
            wrong("does not say “" + words + "”: " + text().replaceAll("\\s+", " "));
        }
        return this;
    }

    Persona misses(String words) {
        if (text().contains(words)) {
            wrong("says “" + words + "”: " + text().replaceAll("\\s+", " "));
        }
        return this;
    }

    private void wrong(String what) {
        seeing.wrong(subject + ", " + path() + " " + what);
    }

    String heading() {
        return page().locator("h1").innerText().strip();
    }

    String text() {
        return page().locator("main").innerText();
    }

    /** Of what can be seen. */
    List<String> texts(String selector) {
        return page().locator(selector + ":visible").allInnerTexts();
    }

    Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
