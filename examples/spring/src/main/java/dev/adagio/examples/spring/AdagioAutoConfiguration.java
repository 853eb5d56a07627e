package dev.adagio.examples.spring;

import dev.adagio.Adagio;
import dev.adagio.advice.AdvicePack;
import dev.adagio.declarative.ProfileReader;
import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import dev.adagio.signal.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/**
 * One {@link Adagio} for the whole program: with the packs and languages on the class path, with every {@link RulePack}
 * and {@link Rule} that is a bean, and as the properties below {@code adagio} want it. A program that has its own keeps
 * it.
 */
@AutoConfiguration
@EnableConfigurationProperties(AdagioProperties.class)
public class AdagioAutoConfiguration {

    /**
     * The instance.
     *
     * @throws IllegalStateException if a pack or a language is not there; the message says which there are
     * @throws dev.adagio.engine.ConfigurationException if the profile makes no sense
     */
    @Bean
    @ConditionalOnMissingBean
    public Adagio adagio(AdagioProperties properties, ObjectProvider<RulePack> packs, ObjectProvider<Rule<?>> rules) {
        List<RulePack> wanted = new ArrayList<>(wanted(properties.packs()));
        packs.orderedStream().forEach(wanted::add);
        List<Rule<?>> own = rules.orderedStream().toList();
        EngineBuilder engine = Engine.builder();
        languages(properties.locale()).forEach(engine::add);
        wanted.forEach(engine::add);
        own.forEach(engine::add);
        ServiceLoader.load(AdvicePack.class).forEach(engine::add);
        if (properties.profile() != null) {
            engine.profile(profile(properties.profile(), wanted, own));
        }
        return Adagio.of(engine.build());
    }

    private static Profile profile(Resource file, List<RulePack> packs, List<Rule<?>> rules) {
        List<RuleInfo> known = Stream.concat(packs.stream().flatMap(pack -> pack.rules().stream()), rules.stream())
                .map(Rule::info)
                .toList();
        return ProfileReader.read(file.getDescription(), text(file), known);
    }

    private static List<RulePack> wanted(List<String> names) {
        List<RulePack> all = load(RulePack.class);
        for (String name : names) {
            if (all.stream().noneMatch(pack -> pack.name().equals(name))) {
                throw new IllegalStateException("adagio.packs names '" + name + "', but there are only "
                        + all.stream().map(RulePack::name).sorted().toList());
            }
        }
        return all.stream()
                .filter(pack -> names.isEmpty() || names.contains(pack.name()))
                .toList();
    }

    private static List<Language> languages(@Nullable Locale locale) {
        List<Language> all = load(Language.class);
        if (locale == null) {
            return all;
        }
        if (all.stream().noneMatch(language -> speaks(language, locale))) {
            throw new IllegalStateException("adagio.locale is '" + locale.toLanguageTag() + "', but there are only "
                    + all.stream()
                            .map(language -> language.locale().toLanguageTag())
                            .sorted()
                            .toList());
        }
        return all.stream()
                .sorted(Comparator.comparing(language -> !speaks(language, locale)))
                .toList();
    }

    private static boolean speaks(Language language, Locale locale) {
        return language.locale().getLanguage().equals(locale.getLanguage());
    }

    private static <T> List<T> load(Class<T> type) {
        return ServiceLoader.load(type).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static String text(Resource profile) {
        try {
            return profile.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + profile.getDescription(), e);
        }
    }
}
