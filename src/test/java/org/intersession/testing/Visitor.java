package org.intersession.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody at a real browser: of a width, in a language, with script or without, perhaps signed in. */
public final class Visitor implements AutoCloseable {
    private static final String AXE = axeCore();

    private static final String FOUND = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}});
              return found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' | '));
            }""";

    private final BrowserContext context;
    private final Page page;

    private Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(Chromium.PATIENCE);
        this.page = context.newPage();
    }

    private static String axeCore() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static String address() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    }

    public static Visitor at(int width, String language, boolean script) {
        var context = Chromium.started()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setJavaScriptEnabled(script)
                        .setBaseURL(address()));
        return new Visitor(context);
    }

    public static Page.EmulateMediaOptions scheme(boolean dark) {
        return new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /** With the session of somebody who signed in elsewhere. */
    public Visitor with(Map<String, String> cookies) {
        context.addCookies(cookies.entrySet().stream()
                .map(it -> new Cookie(it.getKey(), it.getValue()).setUrl(address()))
                .toList());
        return this;
    }

    /** As if they had chosen that language on an earlier page. */
    public Visitor speaking(String language) {
        return with(Map.of("lang", language));
    }

    /** Signs in at the provider, whose login page lets anybody. */
    public Visitor signedIn(String subject, String claims) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(subject);
        page.locator("input[name=claims]").fill(claims);
        page.locator("button").click();
        page.waitForURL(url -> url.startsWith(address()));
        return this;
    }

    public Page page() {
        return page;
    }

    /** The cookies of this browser for the application, as a request carries them. */
    public Map<String, String> cookies() {
        return context.cookies(address()).stream().collect(Collectors.toMap(it -> it.name, it -> it.value));
    }

    /** Counts what travels from now on. */
    public Weight weighed() {
        return new Weight(page);
    }

    public Visitor go(String path) {
        Stuck.told(() -> page.navigate(path));
        return this;
    }

    /** The whole page, as it looks now. */
    public void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** What axe-core finds against WCAG 2.2 AA, as rule and place; empty when nothing. Asked in the page itself: quick. */
    @SuppressWarnings("unchecked")
    public List<String> axe() {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FOUND);
    }

    /** Whether the page is wider than its window: nothing may scroll sideways. */
    public boolean overflows() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** The cells of tables whose content is wider than they are, and runs over into the next. */
    @SuppressWarnings("unchecked")
    public List<String> crowded() {
        return (List<String>) page.evaluate("[...document.querySelectorAll('main td, main th')]"
                + ".filter(it => it.scrollWidth > it.clientWidth + 1).map(it => it.textContent.trim())");
    }

    @Override
    public void close() {
        context.close();
    }
}
