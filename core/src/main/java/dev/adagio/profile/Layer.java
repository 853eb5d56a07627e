package dev.adagio.profile;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of a profile: settings that belong together and hold everywhere, or only for some messages. Of two layers
 * that say something of a rule, the later one wins.
 *
 * @param where for which messages it holds
 * @param settings by rule id, former rule id, {@code tag:word}, or {@code area/*}; within a layer the first of these kinds
 *     wins over the others
 * @param origins where each setting was written, as far as it is known, for people to find it
 */
public record Layer(Where where, Map<String, Profile.Setting> settings, Map<String, String> origins) {

    /** What a setting of all rules with a tag begins with. */
    public static final String TAG = "tag:";

    /**
     * Which messages a layer holds for; each of the sets may be empty, for any.
     *
     * @param channels names or ids of channels; {@code *} stands for any characters
     * @param kinds where the messages are read
     * @param languages languages in which they are read, as ISO 639 codes
     */
    public record Where(Set<String> channels, Set<MessageKind> kinds, Set<String> languages) {

        /** For all messages. */
        public static final Where ANYWHERE = new Where(Set.of(), Set.of(), Set.of());

        public Where {
            channels = Set.copyOf(channels);
            kinds = Set.copyOf(kinds);
            languages = Set.copyOf(languages);
        }

        boolean holds(Message message, Locale language) {
            return (kinds.isEmpty() || kinds.contains(message.kind()))
                    && (languages.isEmpty() || languages.contains(language.getLanguage()))
                    && (channels.isEmpty() || isIn(message.channel()));
        }

        /** Whether a channel is one of these. */
        public boolean isIn(@Nullable Channel channel) {
            return channel != null
                    && channels.stream().anyMatch(glob -> fits(glob, channel.id()) || fits(glob, channel.name()));
        }

        /** Whether a name fits, {@code *} standing for any characters; in time linear in both for each star. */
        static boolean fits(String glob, String name) {
            List<String> parts = List.of(glob.split("\\*", -1));
            String first = parts.get(0);
            String last = parts.get(parts.size() - 1);
            if (parts.size() == 1) {
                return glob.equals(name);
            }
            if (!name.startsWith(first) || name.length() < first.length() + last.length() || !name.endsWith(last)) {
                return false;
            }
            int at = first.length();
            for (String part : parts.subList(1, parts.size() - 1)) {
                at = name.indexOf(part, at);
                if (at < 0) {
                    return false;
                }
                at += part.length();
            }
            return at <= name.length() - last.length();
        }
    }

    public Layer {
        Objects.requireNonNull(where, "where");
        settings = Map.copyOf(settings);
        origins = Map.copyOf(origins);
    }

    /** Settings that hold everywhere. */
    public static Layer everywhere(Map<String, Profile.Setting> settings) {
        return new Layer(Where.ANYWHERE, settings, Map.of());
    }

    Layer with(String key, Profile.Setting setting) {
        Map<String, Profile.Setting> more = new LinkedHashMap<>(settings);
        more.put(key, setting);
        return new Layer(where, more, origins);
    }

    /** Whether it says anything of a rule. */
    boolean speaksOf(RuleInfo rule) {
        return keys(rule).anyMatch(settings::containsKey);
    }

    /** The keys under which a rule may be set, the strongest first; the first ones are its own. */
    static Stream<String> keys(RuleInfo rule) {
        return Stream.concat(
                own(rule), Stream.concat(rule.tags().stream().map(TAG::concat), Stream.of(rule.area() + "/*")));
    }

    static Stream<String> own(RuleInfo rule) {
        return Stream.concat(Stream.of(rule.id()), rule.formerIds().stream());
    }
}
