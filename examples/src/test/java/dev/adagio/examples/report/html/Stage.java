package dev.adagio.examples.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.adagio.engine.Engine;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.examples.archive.item.Item.MessageItem;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Repeats;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.Tally;
import dev.adagio.model.Channel;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;

/** Puts messages through a few plain rules and into a report. */
final class Stage {

    static final Channel HARBOUR = Channel.named("harbour", Channel.Kind.ROOM);
    static final Channel KITCHEN = Channel.named("kitchen", Channel.Kind.ROOM);
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Engine engine = Script.engine();
    private final StringWriter out = new StringWriter();
    private final HtmlReport report = new HtmlReport(out, new Run("1.2.3", engine.rules(), List.of("team")));
    private int line;

    Stage message(Message message) {
        report.reviewed(new Reviewed(new MessageItem(message, origin(), false), engine.review(message)));
        return this;
    }

    Stage message(String author, Channel channel, Instant at, String text) {
        return message(said(author, channel, at, text));
    }

    static Message said(String author, Channel channel, Instant at, String text) {
        return Message.builder(text)
                .sender(Participant.named(author))
                .channel(channel)
                .sentAt(at)
                .build();
    }

    /** The same text from so many people, in one place at one time. */
    Stage people(int count, Channel channel, Instant at, String text) {
        for (int i = 0; i < count; i++) {
            message("person-" + i, channel, at, text);
        }
        return this;
    }

    Stage meeting(Meeting meeting) {
        report.reviewed(
                new Reviewed(new MeetingItem(meeting, Repeats.once(meeting), origin()), engine.review(meeting)));
        return this;
    }

    Stage problem(Problem problem) {
        report.problem(problem);
        return this;
    }

    private Origin origin() {
        return new Origin("team/chat.json", ++line, 0, Form.SLACK);
    }

    String page() {
        try {
            report.end(new Tally(line, 0, 0, 0, 0, 0, Map.of(), 0, 0, Duration.ZERO));
            report.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    JsonNode data() {
        return data(page());
    }

    /** What a browser would parse out of the page. */
    static JsonNode data(String page) {
        try {
            return new JsonMapper()
                    .readTree(Jsoup.parse(page).getElementById("data").data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of an array, none where there is no such array. */
    static List<JsonNode> rows(JsonNode data, String path) {
        return StreamSupport.stream(data.at(path).spliterator(), false).toList();
    }
}
