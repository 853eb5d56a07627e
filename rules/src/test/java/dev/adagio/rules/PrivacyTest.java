package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.adagio.model.Participant;
import dev.adagio.model.SmallestGroup;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No figure is about a person: nothing public takes somebody and answers with a number, or has both side by side. */
class PrivacyTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.adagio");

    private static final Set<String> PEOPLE =
            Set.of("dev.adagio.model.Participant", "dev.adagio.model.Assignment", "dev.adagio.waiting.Awaited$Person");

    private static final Set<String> NUMBERS = Set.of(
            "int",
            "long",
            "double",
            "float",
            "short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Number",
            "java.math.BigDecimal",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble");

    /** Where a number stands beside a person all the same, and why that is no figure about them. */
    private static final Map<String, String> JUSTIFIED = Map.of(
            "dev.adagio.conversation.Course$Turn",
            "says who spoke from which message to which, and sums nothing up",
            "dev.adagio.meeting.OffHours",
            "how often one meeting is at night, which only whoever called it gets to see");

    @Test
    void nothing_public_answers_with_a_number_about_a_person() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            for (JavaMethod method : type.getMethods()) {
                boolean asks = method.getRawParameterTypes().stream().anyMatch(each -> PEOPLE.contains(each.getName()));
                if (isShown(method) && asks && isNumber(method.getReturnType())) {
                    found.add(method.getFullName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_public_maps_people_to_numbers() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            for (JavaMethod method : type.getMethods()) {
                boolean mapped = method.getParameterTypes().stream().anyMatch(PrivacyTest::mapsPeople)
                        || mapsPeople(method.getReturnType());
                if (isShown(method) && mapped) {
                    found.add(method.getFullName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_public_holds_a_person_and_a_number_side_by_side() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            boolean person = type.getFields().stream()
                    .anyMatch(field -> PEOPLE.contains(field.getRawType().getName()));
            boolean number = type.getFields().stream()
                    .anyMatch(
                            field -> !field.getModifiers().contains(JavaModifier.STATIC) && isNumber(field.getType()));
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && person && number) {
                found.add(type.getName());
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(JUSTIFIED.keySet()));
    }

    @Test
    void a_group_can_be_asked_to_be_larger_and_never_smaller_than_five() {
        for (int people : List.of(Integer.MIN_VALUE, 0, 1, 4)) {
            assertThatThrownBy(() -> new SmallestGroup(people)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new SmallestGroup(9).admits(people(8))).isFalse();
        assertThat(new SmallestGroup(9).admits(people(9))).isTrue();
    }

    @Test
    void one_person_named_often_is_no_group() {
        assertThat(SmallestGroup.DEFAULT.admits(Collections.nCopies(50, Participant.named("Ana"))))
                .isFalse();
    }

    private static List<Participant> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Participant.named("P" + i))
                .toList();
    }

    private static boolean isShown(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean mapsPeople(JavaType type) {
        if (!(type instanceof JavaParameterizedType parameterized)) {
            return false;
        }
        List<JavaType> arguments = parameterized.getActualTypeArguments();
        return arguments.size() == 2
                && PEOPLE.contains(arguments.get(0).toErasure().getName())
                && isNumber(arguments.get(1));
    }

    /** Whether it is a number, or a number that may be absent, or some. */
    private static boolean isNumber(JavaType type) {
        if (type instanceof JavaParameterizedType parameterized
                && (type.toErasure().isAssignableTo(Collection.class)
                        || type.toErasure().getName().equals("java.util.Optional"))) {
            return isNumber(parameterized.getActualTypeArguments().get(0));
        }
        return NUMBERS.contains(type.toErasure().getName());
    }
}
