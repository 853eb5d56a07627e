package dev.adagio.rules.language.english;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.stream.Stream;

/** Reads texts in English for tests. */
public final class Read {

    public static final English ENGLISH = new English();
    public static final SignalFinder FINDER = SignalFinder.compile(ENGLISH, List.of(), List.of());

    private Read() {}

    public static Signals chat(String text) {
        return FINDER.read(Message.of(text));
    }

    public static Signals mail(String text) {
        return FINDER.read(Message.builder(text)
                .kind(MessageKind.EMAIL)
                .markup(Markup.MAIL)
                .build());
    }

    public static Signals issue(String title, String text) {
        return FINDER.read(Message.builder(text)
                .kind(MessageKind.ISSUE)
                .markup(Markup.MARKDOWN)
                .subject(title)
                .build());
    }

    /** A chat turn after others. */
    public static Signals reply(String text, String... earlier) {
        return FINDER.read(Message.builder(text)
                .earlier(Stream.of(earlier).map(Message::of).toList())
                .build());
    }

    public static SignalSummary summary(Signals signals) {
        return signals.first(SignalSummary.class).orElseThrow();
    }

    /** The words of each signal of a type in a chat message. */
    public static List<String> words(Class<? extends Signal> type, String text) {
        return words(type, chat(text));
    }

    public static List<String> words(Class<? extends Signal> type, Signals signals) {
        return signals.all(type).stream()
                .map(signal -> signal.span().of(signals.message().text()))
                .toList();
    }
}
