package dev.adagio.rules;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Example;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Messages by chance. */
final class Messages {

    private Messages() {}

    /** Any text at all, and texts put together from the words of the examples, in every setting of the examples. */
    static Arbitrary<Message> any() {
        List<Message> examples = Discovered.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(Example::subject)
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .toList();
        Arbitrary<String> sentences =
                Arbitraries.of(examples.stream().map(Message::text).toList());
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings(),
                sentences.list().ofMaxSize(4).map(list -> String.join(" ", list)),
                sentences.list().ofMaxSize(4).map(list -> String.join("\n\n", list)),
                Combinators.combine(
                                sentences,
                                Arbitraries.strings().ofMaxLength(8),
                                Arbitraries.integers().between(0, 40))
                        .as((text, noise, at) -> new StringBuilder(text)
                                .insert(Math.min(at, text.length()), noise)
                                .toString()));
        return Combinators.combine(
                        Arbitraries.of(examples),
                        texts,
                        Arbitraries.of(Markup.class),
                        Arbitraries.of(MessageKind.class))
                .as((setting, text, markup, kind) ->
                        setting.toBuilder().text(text).markup(markup).kind(kind).build());
    }
}
