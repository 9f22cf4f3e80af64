package org.intersession.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Fills the data once the product is up, says where it is, and waits. */
public class DemoRun implements QuarkusApplication {
    private final DemoData data;

    DemoRun(DemoData data) {
        this.data = data;
    }

    @Override
    public int run(String... args) {
        var told = data.fill();
        System.out.println("\n" + told + "Intersession: http://localhost:" + Demo.PRODUCT);
        System.out.println("Mails:        http://localhost:" + Demo.MAIL_PAGE);
        System.out.println("Sign in as one of these, one click each:");
        for (var persona : Personas.ALL) {
            System.out.printf("  %-46s %s%n", persona.name(), persona.tryThis());
        }
        System.out.println("Ctrl-C stops everything; the data stay for the next start (mvn -Pdemo,fresh starts over).");
        Quarkus.waitForExit();
        return 0;
    }
}
