package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RulePack;
import dev.adagio.rules.language.spanish.SpanishExamples;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleLawsTest {

    @Property
    void no_rule_throws_and_no_span_lies_outside_whatever_the_text(@ForAll("messages") Message message) {
        Review review = Discovered.ENGINE.review(message);

        assertThat(review.failures()).isEmpty();
        assertThat(review.findings()).allSatisfy(finding -> {
            assertThat(isWithin(finding.span(), message)).isTrue();
            assertThat(finding.evidence()).allMatch(span -> isWithin(span, message));
        });
        assertThat(review.advice().confidence()).isBetween(0.0, 1.0);
    }

    @Property(tries = 50)
    void the_order_of_packs_changes_nothing(@ForAll("messages") Message message, @ForAll Random random) {
        List<RulePack> shuffled = new ArrayList<>(Discovered.PACKS);
        Collections.shuffle(shuffled, random);
        Engine engine = Discovered.engine(shuffled);

        assertThat(engine.review(message).findings())
                .isEqualTo(Discovered.ENGINE.review(message).findings());
    }

    @Property
    void the_same_message_gets_the_same_findings_again(@ForAll("messages") Message message) {
        List<Finding> once = Discovered.ENGINE.review(message).findings();

        assertThat(Discovered.ENGINE.review(message).findings()).isEqualTo(once);
    }

    private static boolean isWithin(Span span, Message message) {
        return span.end() <= message.text().length();
    }

    /** Any text at all, and texts put together from the words of the examples, in every setting of the examples. */
    @Provide
    Arbitrary<Message> messages() {
        List<Message> examples = Stream.concat(
                        Discovered.rules().stream().flatMap(rule -> rule.examples().stream()),
                        SpanishExamples.BY_RULE.values().stream().flatMap(List::stream))
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
