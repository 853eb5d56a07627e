package dev.adagio.examples.slack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.adagio.declarative.TimeWord;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a team wants its bot.
 *
 * @param enabled the switch that silences it everywhere
 * @param grace how long after a message it waits: whoever goes on writing is not interrupted
 * @param coolDown how long it leaves a person alone after a note
 * @param profile the file of rules where a channel has none of its own, or null for all as they are
 * @param channels by the id of a channel the file of its rules, or {@code off}
 */
record Settings(
        boolean enabled,
        Duration grace,
        Duration coolDown,
        @Nullable String profile,
        Map<String, String> channels) {

    /** On everywhere, two minutes of grace, four hours of peace. */
    static final Settings DEFAULT = new Settings(true, Duration.ofMinutes(2), Duration.ofHours(4), null, Map.of());

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Settings {
        channels = Map.copyOf(channels);
    }

    /** Whether it listens in a channel. */
    boolean listens(String channel) {
        return enabled && !"off".equals(channels.get(channel));
    }

    /** The file of rules of a channel, or null for all as they are. */
    @Nullable
    String profileOf(String channel) {
        return channels.getOrDefault(channel, profile == null ? "" : profile).isEmpty()
                ? null
                : channels.getOrDefault(channel, profile);
    }

    /** As a file has it; what is left out stays as it is. */
    private record Written(
            @JsonProperty("enabled") @Nullable Boolean enabled,
            @JsonProperty("grace") @Nullable String grace,
            @JsonProperty("coolDown") @Nullable String coolDown,
            @JsonProperty("profile") @Nullable String profile,
            @JsonProperty("channels") @Nullable Map<String, String> channels) {}

    /**
     * Reads settings.
     *
     * @throws IllegalArgumentException if they make no sense; the message says where
     */
    static Settings read(String yaml) {
        try {
            Written written = YAML.readValue(yaml, Written.class);
            return new Settings(
                    written.enabled() == null || written.enabled(),
                    length("grace", written.grace(), DEFAULT.grace()),
                    length("coolDown", written.coolDown(), DEFAULT.coolDown()),
                    written.profile(),
                    written.channels() == null ? Map.of() : written.channels());
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Duration length(String key, @Nullable String word, Duration otherwise) {
        return word == null
                ? otherwise
                : TimeWord.length(word)
                        .orElseThrow(() -> new IllegalArgumentException(
                                key + " is '" + word + "'; a length of time is needed, such as 2m or 4h"));
    }
}
