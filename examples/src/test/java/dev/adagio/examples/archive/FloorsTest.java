package dev.adagio.examples.archive;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The readers of one kind of form know nothing of the others, nor of what opens and recognises files. */
@AnalyzeClasses(packages = "dev.adagio.examples.archive", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    private static final String HERE = "dev.adagio.examples.archive";

    @ArchTest
    static final ArchRule EACH_PACKAGE_USES_ONLY_FLOORS_BELOW_ITS_OWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("front")
            .definedBy(HERE)
            .layer("mail")
            .definedBy(HERE + ".mail")
            .layer("calendar")
            .definedBy(HERE + ".calendar")
            .layer("export")
            .definedBy(HERE + ".export")
            .layer("source")
            .definedBy(HERE + ".source")
            .layer("item")
            .definedBy(HERE + ".item")
            .layer("raw")
            .definedBy(HERE + ".raw")
            .whereLayer("front")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("mail")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("front", "mail", "calendar", "export")
            .whereLayer("item")
            .mayNotAccessAnyLayer()
            .whereLayer("raw")
            .mayNotAccessAnyLayer();
}
