package dev.adagio.examples;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Collectors;

/** How the host programs are divided into packages. */
@AnalyzeClasses(packages = "dev.adagio.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final long CROWD = 25;

    @ArchTest
    static final ArchRule no_packages_use_each_other_in_a_circle =
            slices().matching("dev.adagio.examples.(**)").should().beFreeOfCycles();

    @ArchTest
    static void no_package_is_crowded(JavaClasses house) {
        Map<String, Long> files = house.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((room, types) -> assertThat(types).as(room).isLessThanOrEqualTo(CROWD));
    }
}
