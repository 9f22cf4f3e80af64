package org.intersession.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.intersession.testing.Chromium;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of README.md of a demonstration that runs, freshly filled: {@code mvn test -Dtest=Pictures
 * -Dpictures.of=http://localhost:8080}. Only when it is named: what it writes is to be looked at.
 */
class Pictures {
    private static final Path FOLDER = Path.of("docs/images");
    private final String address = System.getProperty("pictures.of", "http://localhost:8080");

    @Test
    void ofTheDemonstration() {
        taken("front", null, "en", 1280, 1000, page -> {});
        taken("map", null, "en", 1280, 1400, page -> page.navigate("/map"));
        taken(
                "workspace",
                "IDM secretariat officer",
                "en",
                1280,
                1000,
                page -> page.navigate(workshop(page) + "/parties"));
        taken(
                "nomination",
                "Focal point of Mexico",
                "es",
                360,
                1400,
                page -> page.navigate(workshop(page) + "/delegations/MEX"));
    }

    private interface Way {
        void lead(Page page);
    }

    private void taken(String name, String persona, String language, int width, int height, Way way) {
        try (var context = Chromium.started()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language)
                        .setViewportSize(width, height))) {
            var page = context.newPage();
            if (persona != null) {
                page.navigate("/sign-in?to=/home");
                page.getByText(persona).first().click();
                page.waitForURL(it -> it.startsWith(address));
            } else {
                page.navigate("/");
            }
            way.lead(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }

    private static String workshop(Page page) {
        page.navigate("/meetings");
        return page.locator("#coming ~ table a").first().getAttribute("href");
    }
}
