package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Property;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void engines_that_differ_in_anything_differ_in_their_fingerprints() {
        List<Supplier<EngineBuilder>> engines = List.of(
                Harbour::engine,
                () -> Harbour.engine().limits(new Limits(9)),
                () -> Harbour.engine().add(rule("a/one", Condition.always())),
                () -> Harbour.engine().add(rule("a/two", Condition.always())),
                () -> Harbour.engine().add(rule("a/one", Condition.never())),
                () -> Harbour.engine().add(rule("a/one", Condition.says("crane"))),
                () -> Harbour.engine().add(rule("a/one", Condition.not(Condition.says("crane")))),
                () -> Harbour.engine().add(rule("a/one", Condition.all(Condition.says("a"), Condition.says("b")))),
                () -> Harbour.engine().add(rule("a/one", Condition.any(Condition.says("a"), Condition.says("b")))),
                () -> Harbour.engine().add(rule("a/one", Condition.test("code", signals -> true))),
                () -> Harbour.engine().add(rule("a/one", Condition.test("other", signals -> true))),
                () -> Harbour.engine().add(rule("a/one", Condition.always())).profile(off("a/one")),
                () -> Harbour.engine()
                        .add(rule("a/one", Condition.always()))
                        .profile(Profile.DEFAULT.with("a/one", new Profile.Setting(null, Severity.ERROR, Map.of()))),
                () -> Harbour.engine()
                        .add(rule("a/one", Condition.always()))
                        .profile(Profile.DEFAULT.with(
                                new Layer(here("ops"), Map.of("a/one", Profile.Setting.OFF), Map.of()))),
                () -> Harbour.engine()
                        .add(rule("a/one", Condition.always()))
                        .profile(Profile.DEFAULT.with(
                                new Layer(here("dev"), Map.of("a/one", Profile.Setting.OFF), Map.of()))),
                () -> Harbour.engine().add(new Pack("1.0")),
                () -> Harbour.engine().add(new Pack("1.1")),
                () -> Harbour.engine().add(phrase("crane")),
                () -> Harbour.engine().add(phrase("winch")),
                () -> Harbour.engine().add(rule("a/one", new Condition.Is(KIND, Set.of("mail")))),
                () -> Harbour.engine().add(rule("a/one", new Condition.Is(KIND, Set.of("mail", "chat")))),
                () -> Harbour.engine().add(rule("a/one", Condition.all(Condition.test("code", signals -> true)))),
                () -> Harbour.engine().add(rule("a/one", Condition.all(Condition.any(A), Condition.not(B)))),
                () -> Harbour.engine().add(rule("a/one", Condition.all(Condition.any(A, Condition.not(B))))),
                () -> Harbour.engine().add(new Words("es", "grúa")),
                () -> Harbour.engine().add(new Words("es", "muelle")),
                () -> Harbour.engine().add(new Words("pt", "muelle")));
        List<String> prints = engines.stream().map(IdentityTest::print).toList();
        assertThat(prints).doesNotHaveDuplicates();
        assertThat(engines.stream().map(IdentityTest::print)).containsExactlyElementsOf(prints);
    }

    @Test
    void in_which_order_rules_are_added_is_no_difference() {
        Rule<Message> one = rule("a/one", Condition.always());
        Rule<Message> two = rule("a/two", Condition.never());

        assertThat(print(() -> Harbour.engine().add(one).add(two)))
                .isEqualTo(print(() -> Harbour.engine().add(two).add(one)));
    }

    @Test
    void an_identity_names_the_version_of_each_pack() {
        assertThat(Harbour.engine().add(new Pack("1.1")).build().identity().packs())
                .isEqualTo(Map.of("harbour", "1.1"));
    }

    private static final Condition A = Condition.says("a");
    private static final Condition B = Condition.says("b");
    private static final Property KIND =
            new Property("kind", "where it is read", List.of(), signals -> Optional.empty());

    private record Pack(String version) implements RulePack {
        @Override
        public String name() {
            return "harbour";
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    }

    private record Words(String tag, String word) implements Language {
        @Override
        public Locale locale() {
            return Locale.forLanguageTag(tag);
        }

        @Override
        public List<Lexicon> lexicons() {
            return List.of(Lexicon.of("things", word));
        }
    }

    private static Layer.Where here(String channel) {
        return new Layer.Where(Set.of(channel), Set.of(), Set.of());
    }

    private static Rule<Message> phrase(String word) {
        return Harbour.info("a/one")
                .on(Message.class)
                .phrases(Lexicon.of("own", word))
                .findsEach("own");
    }

    private static String print(Supplier<EngineBuilder> engine) {
        return engine.get().build().identity().fingerprint();
    }

    private static Profile off(String rule) {
        return Profile.DEFAULT.with(rule, Profile.Setting.OFF);
    }

    private static Rule<Message> rule(String id, Condition condition) {
        return Harbour.info(id).on(Message.class).when(condition).finds((message, finding) -> finding);
    }
}
