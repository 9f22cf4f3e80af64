package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.platform.Role;
import org.intersession.testing.Stuck;
import org.intersession.testing.Visitor;
import org.intersession.testing.Weight;

/**
 * One of the people of the story at a browser of their own: opens, reads, fills in and presses, by what stands on the page
 * and by the keyboard. What fails says who was where, and what was seen.
 */
final class Persona implements AutoCloseable {
    final String address;
    private final String subject;
    private final List<Role> roles;
    private final Visitor visitor;
    private final Weight weight;
    private final Sight sight;
    private final Seeing seeing;
    private boolean first = true;
    private Duration waited = Duration.ZERO;

    private Persona(String address, List<Role> roles, Visitor visitor, Seeing seeing) {
        this.address = address;
        this.subject = address.replace('@', '.');
        this.roles = roles;
        this.visitor = visitor;
        this.weight = visitor.weighed();
        this.sight = new Sight(visitor.page());
        this.seeing = seeing;
    }

    /** What is to be made of each page at which somebody arrived. */
    interface Seeing {
        void arrived(Persona persona, Seen page);

        /** @param first whether nothing was in the cache */
        record Seen(String path, long bytes, Duration waited, boolean first) {}
    }

    static Persona at(int width, String language, boolean script, Seeing seeing, String address, Role... roles) {
        return new Persona(address, List.of(roles), Visitor.at(width, language, script), seeing);
    }

    Page page() {
        return visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    Weight weight() {
        return weight;
    }

    Persona opens(String path) {
        timed(() -> visitor.go(path));
        return arrived();
    }

    /** From any page, through the provider's, back to where it leads. */
    Persona signsIn() {
        goes(() -> page().locator("header.site a[href='/sign-in']").press("Enter"));
        return signsInThere();
    }

    /** On the provider's page, which the application has just led to. */
    Persona signsInThere() {
        page().locator("[name=username]").fill(subject);
        page().locator("[name=claims]").fill(claims());
        goes(() -> page().locator("button").press("Enter"));
        return arrived();
    }

    private String claims() {
        var named = roles.stream().map(it -> ",\"" + it.inToken() + '"').collect(Collectors.joining());
        return "{\"email\":\"%s\",\"email_verified\":true,\"name\":\"%s\",\"roles\":[\"delegate\",\"focal-point\"%s]}"
                .formatted(address, subject, named);
    }

    Persona fills(String label, String value) {
        return does(() -> sight.field(label).fill(value));
    }

    Persona fills(String legend, String label, String value) {
        return does(() -> sight.field(legend, label).fill(value));
    }

    Persona chooses(String label, String option) {
        return does(() -> sight.field(label).selectOption(new SelectOption().setLabel(option)));
    }

    /** A box or a round button, by the space bar. */
    Persona ticks(String label) {
        return does(() -> {
            var box = sight.field(label);
            if (!box.isChecked()) {
                box.press("Space");
            }
        });
    }

    /** Opens what is folded. */
    Persona unfolds(String summary) {
        return does(
                () -> page().locator("main summary").getByText(summary).first().press("Enter"));
    }

    Persona attaches(String label, String file, String type, byte[] content) {
        return does(() -> sight.field(label).setInputFiles(new FilePayload(file, type, content)));
    }

    /** Presses Enter on the button or the link of that name, and reads the page to which it leads. */
    Persona presses(String name) {
        goes(() -> sight.named(name).press("Enter"));
        return arrived();
    }

    /** Presses, and comes back to the same form because something is to be put right. */
    Persona pressesInVain(String name) {
        presses(name);
        assertEquals(1, page().locator(".faults").count(), () -> told("nothing is to be put right"));
        return this;
    }

    /** Presses what leads to the provider and its page. */
    Persona leavesBy(String name) {
        goes(() -> sight.named(name).press("Enter"));
        return this;
    }

    /** The file behind the link of that name in the entry of those words, fetched as the browser would. */
    byte[] downloads(String entry, String name) {
        var address = new String[1];
        does(() -> address[0] = sight.inEntry(entry, name).getAttribute("href"));
        var answer = page().context().request().get(address[0]);
        assertEquals(200, answer.status(), () -> told(address[0]));
        return answer.body();
    }

    private void goes(Runnable press) {
        timed(() -> does(() -> Stuck.told(() -> page().waitForNavigation(press))));
    }

    private void timed(Runnable going) {
        var from = System.nanoTime();
        going.run();
        waited = waited.plusNanos(System.nanoTime() - from);
    }

    private Persona does(Runnable something) {
        try {
            something.run();
            return this;
        } catch (PlaywrightException | AssertionError failed) {
            throw new AssertionError(told(failed.getMessage()), failed);
        }
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
        assertEquals(heading, sight.heading(), () -> told("the heading is another"));
        return this;
    }

    /** @param firstButton what the first button of the page says */
    Persona reads(String heading, String firstButton) {
        reads(heading);
        assertEquals(
                firstButton,
                texts("main .btn").stream().findFirst().orElse("none"),
                () -> told("the first button is another"));
        return this;
    }

    /** Somewhere on the page, in these words. */
    Persona finds(String words) {
        if (!sight.text().contains(words)) {
            throw new AssertionError(told("“" + words + "” is not there"));
        }
        return this;
    }

    Persona misses(String words) {
        if (sight.text().contains(words)) {
            throw new AssertionError(told("“" + words + "” is there"));
        }
        return this;
    }

    List<String> texts(String selector) {
        return sight.texts(selector);
    }

    String path() {
        return sight.path();
    }

    String told(String what) {
        return address + ": " + what + ". The page: " + sight.told();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
