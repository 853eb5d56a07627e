package dev.adagio.engine;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Rule;
import dev.adagio.signal.Language;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an engine is made of.
 *
 * @param packs the version of each pack of rules
 * @param fingerprint a hash of the packs' versions, the rules with their conditions and phrases, the words of the
 *     languages, the profile and the limits; what a rule does in code is told by the version of its pack alone
 */
public record Identity(Map<String, String> packs, String fingerprint) {
    public Identity {
        packs = Map.copyOf(packs);
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    static Identity of(
            Map<String, String> packs,
            Stream<? extends Rule<?>> rules,
            List<Language> languages,
            Profile profile,
            Limits limits) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, new TreeMap<>(packs).toString());
        rules.sorted(Comparator.comparing(rule -> rule.info().id())).forEach(rule -> {
            put(hasher, rule.info().toString());
            put(hasher, rule.getClass().getName());
            put(hasher, rule.when());
            rule.lexicons().forEach(lexicon -> put(hasher, lexicon));
        });
        languages.forEach(language -> {
            put(hasher, language.locale().toLanguageTag());
            language.lexicons().forEach(lexicon -> put(hasher, lexicon));
        });
        profile.layers().forEach(layer -> put(hasher, layer));
        put(hasher, limits.toString());
        return new Identity(packs, hasher.hash().toString());
    }

    /** Code has no form that lasts; it is told by its name. */
    private static void put(Hasher hasher, Condition condition) {
        put(hasher, leaf(condition));
        condition.parts().forEach(part -> put(hasher, part));
        put(hasher, "end");
    }

    private static String leaf(Condition condition) {
        if (condition instanceof Condition.Test test) {
            return test.name() + test.needs();
        }
        if (condition instanceof Condition.Is is) {
            return is.property() + " is " + new TreeSet<>(is.words());
        }
        return condition.parts().isEmpty()
                ? condition.toString()
                : condition.getClass().getName();
    }

    private static void put(Hasher hasher, Lexicon lexicon) {
        put(hasher, lexicon.name() + lexicon.phrases() + lexicon.unless() + new TreeMap<>(lexicon.classes()));
    }

    private static void put(Hasher hasher, Layer layer) {
        Layer.Where where = layer.where();
        put(
                hasher,
                new TreeSet<>(where.channels()) + "" + new TreeSet<>(where.kinds()) + new TreeSet<>(where.languages()));
        new TreeMap<>(layer.settings())
                .forEach((key, setting) -> put(
                        hasher, key + setting.enabled() + setting.severity() + new TreeMap<>(setting.parameters())));
    }

    private static void put(Hasher hasher, String text) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
