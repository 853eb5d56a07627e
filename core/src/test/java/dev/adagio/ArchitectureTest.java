package dev.adagio;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house: which floor may use which. There are no exceptions; one that is needed is to be named and justified here. */
@AnalyzeClasses(packages = "dev.adagio", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground to the roof. A package uses those on floors below its own and none beside it. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("dev.adagio.model", "dev.adagio.text"),
            Set.of(
                    "dev.adagio.phrase",
                    "dev.adagio.pattern",
                    "dev.adagio.time",
                    "dev.adagio.excerpt",
                    "dev.adagio.document",
                    "dev.adagio.meeting",
                    "dev.adagio.waiting",
                    "dev.adagio.decision.vocabulary"),
            Set.of("dev.adagio.signal"),
            Set.of(
                    "dev.adagio.outline",
                    "dev.adagio.rule",
                    "dev.adagio.advice",
                    "dev.adagio.delivery",
                    "dev.adagio.decision"),
            Set.of(
                    "dev.adagio.plan",
                    "dev.adagio.profile",
                    "dev.adagio.conversation",
                    "dev.adagio.decision.reading",
                    "dev.adagio.decision.search"),
            Set.of("dev.adagio.engine", "dev.adagio.decision.writing"),
            Set.of(
                    "dev.adagio.yaml",
                    "dev.adagio.json",
                    "dev.adagio.policy",
                    "dev.adagio.replay",
                    "dev.adagio.verify",
                    "dev.adagio.decision.log"),
            Set.of(
                    "dev.adagio.declarative",
                    "dev.adagio.declarative.pack",
                    "dev.adagio.declarative.style",
                    "dev.adagio.decision.store"),
            Set.of("dev.adagio"));

    private static final String[] LIBRARIES = {
        "com.google..", "com.fasterxml..", "com.github..", "org.commonmark..", "org.yaml..", "com.google.re2j.."
    };

    @ArchTest
    static void each_package_uses_only_floors_below_its_own(JavaClasses house) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                List<String> closed = new ArrayList<>();
                FLOORS.subList(floor, FLOORS.size()).forEach(closed::addAll);
                closed.remove(room);
                noClasses()
                        .that(resideInAPackage(room))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(closed.toArray(new String[0])))
                        .because("a floor rests on those below it")
                        .allowEmptyShould(true)
                        .check(house);
            }
        }
    }

    @ArchTest
    static void every_package_has_its_floor(JavaClasses house) {
        Set<String> rooms = new TreeSet<>();
        house.forEach(type -> rooms.add(type.getPackageName()));
        assertThat(FLOORS.stream().flatMap(Set::stream)).containsAll(rooms);
    }

    @ArchTest
    static void the_picture_in_the_readme_shows_every_floor_from_the_roof_down(JavaClasses house) throws IOException {
        List<String> picture = Files.readAllLines(Path.of("../README.md")).stream()
                .dropWhile(line -> !line.startsWith("roof "))
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.startsWith(" "))
                .toList();
        assertThat(picture).hasSameSizeAs(FLOORS);
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            List<String> words = List.of(picture.get(FLOORS.size() - 1 - floor).split("\\s+"));
            assertThat(FLOORS.get(floor)).allMatch(room -> words.contains(called(room)));
        }
    }

    private static String called(String room) {
        return room.startsWith("dev.adagio.") ? room.substring("dev.adagio.".length()) : room;
    }

    @ArchTest
    static final ArchRule no_packages_use_each_other_in_a_circle =
            slices().matching("dev.adagio.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_type_of_a_library_is_in_a_public_signature = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("show no type of a library") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    signatures(type)
                            .filter(resideInAnyPackage(LIBRARIES))
                            .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " shows " + shown.getName() + " to its users")));
                }
            });

    @ArchTest
    static final ArchRule no_name_says_nothing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule nothing_is_inherited_for_reuse = classes()
            .that()
            .areNotInterfaces()
            .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Throwable.class)))
            .should(new ArchCondition<>("extend nothing of this project") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getRawSuperclass()
                            .filter(parent -> parent.getPackageName().startsWith("dev.adagio"))
                            .filter(parent -> !parent.isEnum())
                            .ifPresent(parent -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " extends " + parent.getName())));
                }
            });

    @ArchTest
    static final ArchRule nothing_reaches_the_network_or_a_logger = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.net.http..", "java.util.logging..", "org.slf4j..", "java.rmi..");

    @ArchTest
    static void every_package_says_where_to_start(JavaClasses house) {
        Set<String> unmarked = new TreeSet<>();
        house.forEach(type -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        });
        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void no_package_is_crowded(JavaClasses house) {
        for (String room : FLOORS.stream().flatMap(Set::stream).toList()) {
            long files = house.stream()
                    .filter(type -> type.getPackageName().equals(room))
                    .filter(type ->
                            type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                    .count();
            assertThat(files).as(room).isLessThanOrEqualTo(25);
        }
    }

    private static Stream<JavaClass> signatures(JavaClass type) {
        return Stream.of(
                        type.getCodeUnits().stream()
                                .filter(unit -> isShown(unit.getModifiers()))
                                .flatMap(unit -> Stream.concat(
                                        Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())),
                        type.getFields().stream()
                                .filter(field -> isShown(field.getModifiers()))
                                .map(field -> field.getRawType()),
                        type.getRawSuperclass().stream(),
                        type.getRawInterfaces().stream())
                .flatMap(types -> types);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
