package dev.adagio.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class AdagioAutoConfigurationTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(AdagioAutoConfiguration.class));

    @Test
    void boot_finds_it() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
                .contains(AdagioAutoConfiguration.class.getName());
    }

    @Test
    void without_properties_it_is_as_ever() {
        program.run(context -> assertThat(context.getBean(Adagio.class).rules())
                .isEqualTo(Adagio.create().rules()));
    }

    @Test
    void packs_are_chosen_by_name() {
        program.withPropertyValues("adagio.packs=clarity,blockers")
                .run(context -> assertThat(context.getBean(Adagio.class).rules())
                        .extracting(RuleInfo::area)
                        .containsOnly("clarity", "blockers"));
    }

    @Test
    void a_pack_that_is_not_there_is_told_with_those_that_are() {
        program.withPropertyValues("adagio.packs=clarty")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("adagio.packs names 'clarty', but there are only [")
                        .hasMessageContaining("clarity"));
    }

    @Test
    void a_profile_is_read_from_a_file() throws IOException {
        Path profile =
                Files.writeString(folder.resolve("team.yaml"), "threshold: hint\nrules:\n  \"clarity/*\": off\n");
        program.withPropertyValues("adagio.profile=file:" + profile).run(context -> {
            Adagio adagio = context.getBean(Adagio.class);
            assertThat(adagio.engine().profile().threshold()).isEqualTo(Severity.HINT);
            assertThat(adagio.rules()).extracting(RuleInfo::area).isNotEmpty().doesNotContain("clarity");
        });
    }

    @Test
    void a_profile_that_makes_no_sense_is_told_with_its_place() throws IOException {
        Path profile = Files.writeString(folder.resolve("team.yaml"), "treshold: hint\n");
        program.withPropertyValues("adagio.profile=file:" + profile)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("team.yaml"));
    }

    @Test
    void a_text_that_tells_no_language_is_read_in_the_one_of_the_properties() {
        String untold = "@bo logo 2.0?";
        program.withPropertyValues("adagio.locale=es")
                .run(context -> assertThat(prompts(context.getBean(Adagio.class), untold))
                        .isNotEmpty()
                        .allMatch(prompt -> prompt.startsWith("¿")));
        program.withPropertyValues("adagio.locale=en")
                .run(context -> assertThat(prompts(context.getBean(Adagio.class), untold))
                        .isNotEmpty()
                        .noneMatch(prompt -> prompt.startsWith("¿")));
    }

    private static List<String> prompts(Adagio adagio, String text) {
        return adagio.review(text).outline().orElseThrow().prompts();
    }

    @Test
    void a_locale_without_language_is_told_with_those_there_are() {
        program.withPropertyValues("adagio.locale=tlh")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("only [en, es]"));
    }

    @Test
    void rules_that_are_beans_run_too() {
        program.withUserConfiguration(Own.class)
                .run(context -> assertThat(context.getBean(Adagio.class)
                                .review("We meet on the pier.")
                                .findings())
                        .extracting(Finding::rule)
                        .contains("harbour/any"));
    }

    @Test
    void a_program_with_its_own_keeps_it() {
        Adagio own = Adagio.create();
        program.withBean(Adagio.class, () -> own)
                .run(context -> assertThat(context.getBean(Adagio.class)).isSameAs(own));
    }

    @Configuration(proxyBeanMethods = false)
    static class Own {
        @Bean
        Rule<Message> any() {
            return new Any();
        }
    }

    /** Finds every message. */
    static final class Any implements Rule<Message> {
        private static final RuleInfo INFO = RuleInfo.of("harbour/any", Severity.HINT, "is a message")
                .because("It is.")
                .clearedBy("Say nothing.")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            return List.of(
                    INFO.finding(signals.body().reading().sentences().get(0).span())
                            .build());
        }
    }
}
