package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Rule;
import dev.adagio.rule.Severity;
import java.util.List;
import java.util.Map;
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
                        .profile(Profile.DEFAULT.with("a/one", new Profile.Setting(null, Severity.ERROR, Map.of()))));
        List<String> prints = engines.stream().map(IdentityTest::print).toList();
        assertThat(prints).doesNotHaveDuplicates();
        assertThat(engines.stream().map(IdentityTest::print)).containsExactlyElementsOf(prints);
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
