package org.intersession.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product, read once: without the tests, and what the demonstration embeds. */
public final class Classes {
    public static final JavaClasses OF_THE_PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(it -> !it.contains("/stack/") && !it.contains("/demo/"))
            .importPackages("org.intersession");

    private Classes() {}
}
