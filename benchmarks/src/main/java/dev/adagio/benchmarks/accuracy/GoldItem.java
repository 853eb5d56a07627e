package dev.adagio.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A message with the labels given to it.
 *
 * @param message the message, with its id
 * @param gold the labels by name; null where no two annotators agreed
 */
public record GoldItem(Message message, JsonNode gold) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The items of a file, one JSON object a line.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<GoldItem> read(Path file) throws IOException {
        List<GoldItem> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode item = JSON.readTree(line);
                items.add(new GoldItem(message(item), item.path("gold")));
            }
        }
        return items;
    }

    private static Message message(JsonNode item) {
        MessageKind kind = MessageKind.of(item.path("kind").asText());
        List<Message> earlier = new ArrayList<>();
        for (JsonNode turn : item.path("context")) {
            earlier.add(builder(kind, turn.asText()).build());
        }
        Message.Builder builder = builder(kind, item.path("text").asText())
                .id(item.path("id").asText())
                .subject(item.path("subject").isTextual() ? item.path("subject").asText() : "")
                .earlier(earlier);
        JsonNode recipients = item.path("recipients");
        if (recipients.isObject()) {
            builder.recipients(Recipients.ofCounts(
                    recipients.path("to").asInt(), recipients.path("cc").asInt()));
        }
        return builder.build();
    }

    private static Message.Builder builder(MessageKind kind, String text) {
        Markup markup = switch (kind) {
            case EMAIL, MEETING -> Markup.MAIL;
            case CHAT -> Markup.PLAIN;
            case ISSUE, DOCUMENT -> Markup.MARKDOWN;
        };
        return Message.builder(text).kind(kind).markup(markup).locale(Locale.ENGLISH);
    }
}
