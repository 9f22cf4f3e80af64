package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;

/**
 * What the chapters of one story share: the process, its meeting, the papers, the day, and who has come. Of each page at
 * which somebody arrives it is said that it is light and no wider than the window.
 */
final class Story implements Persona.Seeing, AutoCloseable {
    static final String TITLE = "Workshop on migration data";
    static final String TITRE = "Atelier sur les données migratoires";
    static final String TITULO = "Taller sobre datos migratorios";

    private static final int FIRST = 100_000;
    private static final int FURTHER = 40_000;
    private static final int LONG = 100_000;
    private static final int LONG_FROM = 100;

    final String domain = "@" + Given.unique("story") + ".example.org";
    final Process process = Dialogue.with("secretariat" + domain);
    final boolean script;
    private final MovableClock clock;
    private final List<Persona> present = new ArrayList<>();

    /** The path of the meeting, once there is one. */
    String meeting;

    /** Symbols of its papers, once there are. */
    String general;

    String restricted;

    Story(MovableClock clock, boolean script) {
        this.clock = clock;
        this.script = script;
        clock.standAt("2027-03-01T09:00:00Z");
    }

    /** Another day: whoever came before has to sign in again. */
    void itIs(String instant) {
        present.forEach(it -> it.page().context().clearCookies());
        clock.standAt(instant);
    }

    String process() {
        return process.name.in(Locale.ENGLISH);
    }

    String mail(String name) {
        return name + domain;
    }

    Persona comes(int width, String language, String name, Role... roles) {
        var persona = Persona.at(width, language, script, this, mail(name), roles);
        present.add(persona);
        return persona;
    }

    @Override
    public void arrived(Persona persona, Seen page) {
        var rows = persona.page().locator("main tbody tr").count();
        var most = page.first() ? FIRST : rows > LONG_FROM ? LONG : FURTHER;
        assertTrue(page.bytes() < most, () -> persona.told(page.bytes() + " bytes, of at most " + most));
        assertFalse(persona.visitor().overflows(), () -> persona.told("wider than the window"));
    }

    @Override
    public void close() {
        present.forEach(Persona::close);
        clock.goOn();
    }
}
